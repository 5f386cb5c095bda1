import { expect, it } from 'vitest';
import registry from '#data/regions.json';
import places from '#data/region-tiles.json';
import { layoutTileMap } from './layout.ts';

it('every region of the registry has a place of its own on the map', () => {
  const { tiles, columns } = layoutTileMap(registry.regions, places);
  expect(tiles.every(({ known }) => known)).toBe(true);
  expect(new Set(tiles.map(({ column, row }) => `${column} ${row}`)).size).toBe(registry.regions.length);
  expect(Math.max(...tiles.map(({ column }) => column))).toBeLessThan(columns);
});

it('north is up: Hamar lies above Oslo, and Oslo above Moss', () => {
  const rowOf = (id: string) => layoutTileMap(registry.regions, places).tiles.find((tile) => tile.id === id)?.row ?? NaN;
  expect(rowOf('hamar')).toBeLessThan(rowOf('oslo'));
  expect(rowOf('oslo')).toBeLessThan(rowOf('moss'));
});

it('regions that the map does not know stand below the others, none on top of another', () => {
  const regions = [{ id: 'oslo', name: 'Oslo' }, ...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, name: id }))];
  const { tiles } = layoutTileMap(regions, places);
  const oslo = tiles.find(({ id }) => id === 'oslo');
  expect(tiles.filter(({ known }) => !known).every(({ row }) => row > (oslo?.row ?? Infinity))).toBe(true);
  expect(new Set(tiles.map(({ column, row }) => `${column} ${row}`)).size).toBe(7);
});
