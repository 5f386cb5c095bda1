export type Tile = { id: string; name: string; column: number; row: number; /** Whether the map knows where it lies. */ known: boolean };

const perRow = 5;

/**
 * Regions as tiles, each about where it lies to the others. Those that the map does not know stand in rows of their own below. With none known they
 * are a plain grid.
 */
export function layoutTileMap(
  regions: readonly { id: string; name: string }[],
  places: Readonly<Record<string, readonly number[]>>
): { columns: number; tiles: Tile[] } {
  const known = regions.flatMap(({ id, name }): Tile[] => {
    const [column, row] = places[id] ?? [];
    return column === undefined || row === undefined ? [] : [{ id, name, column, row, known: true }];
  });
  const below = known.length === 0 ? 0 : Math.max(...known.map(({ row }) => row)) + 1;
  const others = regions
    .filter(({ id }) => !known.some((tile) => tile.id === id))
    .map(({ id, name }, place): Tile => ({ id, name, column: place % perRow, row: below + Math.floor(place / perRow), known: false }));
  return { columns: perRow, tiles: [...known, ...others].sort((one, other) => one.row - other.row || one.column - other.column) };
}
