import { describe, expect, it } from 'vitest';
import { layoutCompareLines, type NamedLine } from './layout.ts';

const size = { width: 500, height: 200, labels: 120 };
const named = (id: string, ...values: (number | null)[]): NamedLine => ({
  id,
  name: id,
  values: values.map((value, place) => ({
    key: `${place}`,
    date: `202${place}-01-01`,
    value,
    low: null,
    high: null,
    incomplete: false
  }))
});

describe('lines to compare', () => {
  it('end at their names', () => {
    const { lines, right } = layoutCompareLines([named('a', 0, 1), named('b', 1, 0)], 1, size);
    expect(lines.map(({ labelY }) => labelY)).toEqual([10, 178]);
    expect(lines[0]?.points.at(-1)).toEqual({ key: '1', x: right, y: 10 });
  });

  it('keep names of lines that end together apart, and inside the picture', () => {
    const { lines } = layoutCompareLines([named('a', 0, 0), named('b', 1, 0), named('c', 1, 0.01)], 1, size);
    const heights = lines.map(({ labelY }) => labelY).sort((one, other) => one - other);
    expect(Math.min(...heights.slice(1).map((y, place) => y - (heights[place] ?? 0)))).toBeGreaterThanOrEqual(15);
    expect(Math.max(...heights)).toBeLessThanOrEqual(178);
  });

  it('break where nobody reported', () => {
    const { lines } = layoutCompareLines([named('a', 0.2, null, 0.4, 0.5)], 1, size);
    expect(lines[0]?.path.match(/M/g)).toHaveLength(2);
    expect(lines[0]?.points).toHaveLength(3);
  });

  it('are none where there is nothing to compare', () => {
    expect(layoutCompareLines([], 1, size).lines).toEqual([]);
  });
});
