import { expect, test } from 'vitest';
import { layoutRegionStrip, type StripRegion } from './layout.ts';

const region = (regionId: string, raises: boolean): StripRegion => ({
  regionId,
  name: regionId,
  abbreviation: regionId.slice(0, 2),
  raises
});

test('gives every reporting region a cell of the same width', () => {
  const strip = layoutRegionStrip([region('a', true), region('b', false)], { low: 0.1, high: 0.9 }, { width: 200, cellHeight: 20 });
  expect(strip.cells.map((cell) => cell.x)).toEqual([0, 100]);
  expect(new Set(strip.cells.map((cell) => cell.width)).size).toBe(1);
});

test('draws the interval on the scale of the cells', () => {
  const regions = [region('a', true), region('b', true), region('c', false), region('d', false)];
  const strip = layoutRegionStrip(regions, { low: 0.25, high: 0.75 }, { width: 402, cellHeight: 20 });
  expect(strip.interval).toEqual({ low: 0.25 * 400, high: 0.75 * 400, share: (2 / 4) * 400, y: 27 });
});

test('widens rather than squeezing forty regions until nothing can be read', () => {
  const regions = Array.from({ length: 40 }, (_, index) => region(`r${index}`, false));
  expect(layoutRegionStrip(regions, { low: 0, high: 0.1 }, { width: 400, cellHeight: 20 }).width).toBe(40 * 20);
});

test('has no interval where nobody reported', () => {
  expect(layoutRegionStrip([], { low: 0, high: 1 }, { width: 400, cellHeight: 20 }).interval).toBeNull();
});
