import { describe, expect, it } from 'vitest';
import { layoutTrendPanel, roundUp, type TrendValue } from './layout.ts';

const value = (date: string, share: number | null, incomplete = false): TrendValue => ({
  key: date,
  date,
  value: share,
  low: share === null ? null : Math.max(0, share - 0.1),
  high: share === null ? null : share + 0.1,
  incomplete
});
const plain = { context: [], burst: null, most: 1 };
const size = { width: 116, height: 132 };

describe('a trend panel', () => {
  it('stands each period at its date, not at its number', () => {
    const values = [value('2024-01-01', 0), value('2024-01-11', 0.5), value('2024-04-10', 1)];
    const { points, base, top } = layoutTrendPanel({ ...plain, values }, size);
    expect(points.map(({ x }) => x)).toEqual([8, 18, 108]);
    expect(points.map(({ y }) => y)).toEqual([base, (base + top) / 2, top]);
  });

  it('breaks the line where nobody reported, and takes nothing for zero', () => {
    const values = [value('2024-01-01', 0.2), value('2024-02-01', null), value('2024-03-01', 0.4), value('2024-04-01', 0.5)];
    const { line, points } = layoutTrendPanel({ ...plain, values }, size);
    expect(line.match(/M/g)).toHaveLength(1);
    expect(points[1]?.y).toBeNull();
  });

  it('dots the way to and from an incomplete period', () => {
    const values = [value('2024-01-01', 0.2), value('2024-02-01', 0.3), value('2024-03-01', 0.4, true)];
    const { line, dotted } = layoutTrendPanel({ ...plain, values }, size);
    expect(line.match(/M/g)).toHaveLength(1);
    expect(dotted.match(/M/g)).toHaveLength(1);
  });

  it('keeps intervals inside its scale', () => {
    const values = [value('2024-01-01', 0.95), value('2024-02-01', 0.2)];
    const { top, band } = layoutTrendPanel({ ...plain, values }, size);
    const heights = [...band.matchAll(/,([\d.]+)/g)].map(([, y]) => Number(y));
    expect(Math.min(...heights)).toBe(top);
  });

  it('stands a single meeting in the middle, and draws nothing of none', () => {
    expect(layoutTrendPanel({ ...plain, values: [value('2024-01-01', 0.5)] }, size).points[0]?.x).toBe(58);
    expect(layoutTrendPanel({ ...plain, values: [] }, size)).toMatchObject({ points: [], line: '', years: [] });
  });

  it('tells the first and the last year, once where they are one', () => {
    const labels = (...dates: string[]) =>
      layoutTrendPanel({ ...plain, values: dates.map((date) => value(date, 0.5)) }, size).years.map(({ label }) => label);
    expect(labels('2021-03-01', '2024-01-01')).toEqual(['2021', '2024']);
    expect(labels('2024-03-01', '2024-05-01')).toEqual(['2024']);
  });

  it('marks the periods of a burst', () => {
    const values = ['2024-01-01', '2024-02-01', '2024-03-01'].map((date) => value(date, 0.5));
    const { burst, points } = layoutTrendPanel({ ...plain, values, burst: { start: 1, end: 2 } }, size);
    const [, middle] = points;
    expect(burst && burst.x < (middle?.x ?? 0) && burst.x + burst.width > (middle?.x ?? 0)).toBe(true);
    expect(burst && burst.x + burst.width < 108).toBe(true);
  });
});

it('scales end at round numbers', () => {
  expect([0.01, 0.05, 0.11, 0.41, 0.61, 1, 7, 11, 260].map(roundUp)).toEqual([0.05, 0.05, 0.2, 0.5, 0.8, 1, 10, 20, 300]);
});
