import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutSharedGrid } from './layout.ts';

test('one row a topic, one cell a region, and the number of those that raise it', () => {
  const { rows, columns, label } = layoutSharedGrid(
    [{ id: 'power', label: 'Kraft', raised: [1, 0, 0.3] }],
    ['Follo', 'Hadeland', 'Moss'],
    640
  );
  expect(columns.map(({ name }) => name)).toEqual(['Follo', 'Hadeland', 'Moss']);
  expect(rows[0]?.cells.map(({ step }) => step)).toEqual([4, 0, 2]);
  expect(rows[0]?.count).toBe(2);
  expect(rows[0]?.cells[0]?.x).toBeGreaterThan(label.x);
});

test('everything stands within the picture, without covering its neighbour, however many regions there are', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 40 }),
      fc.integer({ min: 0, max: 12 }),
      fc.integer({ min: 360, max: 1000 }),
      (regions, topics, width) => {
        const names = Array.from({ length: regions }, (_, place) => `${place}`);
        const rows = Array.from({ length: topics }, (_, place) => ({ id: `${place}`, label: '', raised: names.map(() => 1) }));
        const grid = layoutSharedGrid(rows, names, width);
        for (const { cells, top, y, countX } of grid.rows) {
          expect(y).toBeGreaterThanOrEqual(top);
          cells.forEach(({ x }, place) => expect(x + grid.cellWidth).toBeLessThanOrEqual((cells[place + 1]?.x ?? countX) + 0.011));
          expect(countX).toBeLessThan(width);
          expect(y + grid.cellHeight).toBeLessThanOrEqual(grid.height);
        }
      }
    ),
    { numRuns: 100 }
  );
});
