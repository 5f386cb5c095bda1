import { describe, expect, it } from 'vitest';
import { measureAgreement } from './cohen-kappa.ts';
import { z95 } from './wilson-interval.ts';

const kappaOf = (cells: readonly number[]): number => measureAgreement([cells.slice(0, 3), cells.slice(3, 6), cells.slice(6)]).kappa ?? NaN;

describe('agreement beyond chance', () => {
  it('is what is left of the agreement, over what could be left', () => {
    expect(
      measureAgreement([
        [20, 5],
        [10, 15]
      ])
    ).toMatchObject({ observed: 0.7, expected: 0.5 });
    expect(
      measureAgreement([
        [20, 5],
        [10, 15]
      ]).kappa
    ).toBeCloseTo(0.4, 14);
  });

  it('has the error of the delta method', () => {
    const cells = [88, 14, 18, 10, 40, 10, 2, 6, 12];
    const items = 200;
    const step = 1e-5;
    const slopes = cells.map((_, cell) => {
      const moved = (by: number): number => kappaOf(cells.map((count, other) => count + (other === cell ? by : 0)));
      return ((moved(step) - moved(-step)) / (2 * step)) * items;
    });
    const mean = slopes.reduce((sum, slope, cell) => sum + (slope * (cells[cell] ?? 0)) / items, 0);
    const variance = slopes.reduce((sum, slope, cell) => sum + ((slope - mean) ** 2 * (cells[cell] ?? 0)) / items, 0) / items;
    const { kappa, interval } = measureAgreement([cells.slice(0, 3), cells.slice(3, 6), cells.slice(6)]);
    expect(kappa?.toFixed(3)).toBe('0.492');
    expect(interval?.high).toBeCloseTo((kappa ?? NaN) + z95 * Math.sqrt(variance), 6);
  });

  it('is 1 where both always agree, 0 where they agree as often as by chance, and below where they disagree', () => {
    expect(
      measureAgreement([
        [7, 0],
        [0, 3]
      ])
    ).toMatchObject({ kappa: 1, interval: { low: 1, high: 1 } });
    expect(
      measureAgreement([
        [9, 3],
        [3, 1]
      ]).kappa
    ).toBeCloseTo(0, 14);
    expect(
      measureAgreement([
        [0, 5],
        [5, 0]
      ]).kappa
    ).toBe(-1);
  });

  it('cannot be told where both know one class only', () => {
    expect(
      measureAgreement([
        [9, 0],
        [0, 0]
      ])
    ).toEqual({ observed: 1, expected: 1, kappa: null, interval: null });
  });

  it('refuses a table that is none', () => {
    expect(() => measureAgreement([[1, 2]])).toThrow('not a square table: 1 rows');
    expect(() =>
      measureAgreement([
        [0, 0],
        [0, 0]
      ])
    ).toThrow('no items to agree on: 0');
  });
});
