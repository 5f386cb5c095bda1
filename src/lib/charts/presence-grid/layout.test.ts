import { describe, expect, it } from 'vitest';
import { layoutPresenceGrid } from './layout.ts';

const columns = ['2023-03-01', '2023-09-01', '2024-03-01'].map((date) => ({ key: date, date }));
const rows = [
  { id: 'nord', name: 'Nord', counts: [0, 2, null] },
  { id: 'sor', name: 'Sør', counts: [1, 0, 9] }
];
const grid = layoutPresenceGrid(rows, columns, { width: 600, labelWidth: 100 });

describe('who raised a topic when', () => {
  it('tells not having reported from having said nothing of it', () => {
    expect(grid.rows[0]?.cells.map(({ count, step }) => [count, step])).toEqual([
      [0, 0],
      [2, 2],
      [null, 0]
    ]);
  });

  it('keeps the ramp at four steps', () => {
    expect(grid.rows[1]?.cells.map(({ step }) => step)).toEqual([1, 0, 4]);
  });

  it('sums each row over the periods', () => {
    expect(grid.rows.map(({ total }) => total)).toEqual([0 + 2, 1 + 0 + 9]);
  });

  it('names each year where it begins', () => {
    expect(grid.years.map(({ label }) => label)).toEqual(['2023', '2024']);
    expect(grid.years[1]?.x).toBe(grid.rows[0]?.cells[2]?.x);
  });

  it('never leaves the picture, however many periods there are', () => {
    const many = Array.from({ length: 80 }, (_, place) => ({ key: `${place}`, date: `20${10 + Math.floor(place / 4)}-01-01` }));
    const wide = layoutPresenceGrid([{ id: 'a', name: 'A', counts: many.map(() => 1) }], many, { width: 600, labelWidth: 100 });
    expect((wide.rows[0]?.cells.at(-1)?.x ?? 0) + wide.cellWidth).toBeLessThanOrEqual(600 - 34);
  });
});
