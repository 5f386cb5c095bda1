import { describe, expect, it } from 'vitest';
import { findRoot } from './find-root.ts';

describe('finding where a function crosses zero', () => {
  it('finds it to the last digits, from either side', () => {
    expect(findRoot((x) => x ** 2 - 2, 0, 2)).toBeCloseTo(Math.SQRT2, 14);
    expect(findRoot((x) => Math.exp(-x) - 1e-5, 50, 0)).toBeCloseTo(5 * Math.LN10, 12);
  });

  it('takes an end that is zero itself', () => {
    expect(findRoot((x) => x, 0, 3)).toBe(0);
    expect(findRoot((x) => x - 3, 0, 3)).toBe(3);
  });

  it('halves where the function is too flat or too steep to be followed', () => {
    expect(findRoot((x) => (x < 0.7 ? -1e-9 : 1e9), 0, 1)).toBeCloseTo(0.7, 12);
    expect(findRoot((x) => (x - 0.3) ** 9, 0, 1, 1e-6)).toBeCloseTo(0.3, 5);
  });

  it('asks less often where less precision will do', () => {
    const asks = (tolerance: number): number => {
      let asked = 0;
      findRoot((x) => ((asked += 1), Math.cos(x) - x ** 3), 0, 1, tolerance);
      return asked;
    };
    expect(asks(1e-3)).toBeLessThan(asks(0));
  });

  it('refuses ends between which the sign does not change', () => {
    expect(() => findRoot((x) => x ** 2 + 1, -1, 1)).toThrow('no change of sign between -1 and 1');
  });
});
