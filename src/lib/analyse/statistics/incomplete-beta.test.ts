import { describe, expect, it } from 'vitest';
import { incompleteBeta } from './incomplete-beta.ts';

describe('the incomplete beta function', () => {
  it.each([
    [0.1, 0.5, 9.5, 0.837450000970273],
    [0.25, 0.976144, 2.383165, 0.5062760470269806],
    [1e-6, 20, 9.5, 5.632832286423051e-114],
    [0.501, 500000.5, 500000.5, 0.977250003029173],
    [0.0995, 1000.5, 9000.5, 0.4319663671214448],
    [0.00049, 500, 999500, 0.33162892214571343]
  ])('at %f for %f and %f has the value of a 40-digit computation', (x, a, b, value) => {
    expect(incompleteBeta(x, a, b) / value).toBeCloseTo(1, 11);
  });

  it('has closed forms where one parameter is 1, and where both are a half', () => {
    for (const x of [1e-9, 0.2, 0.5, 0.93]) {
      expect(incompleteBeta(x, 3.7, 1) / x ** 3.7).toBeCloseTo(1, 12);
      expect(incompleteBeta(x, 1, 3.7) / -Math.expm1(3.7 * Math.log1p(-x))).toBeCloseTo(1, 12);
      expect(incompleteBeta(x, 0.5, 0.5) / ((2 / Math.PI) * Math.asin(Math.sqrt(x)))).toBeCloseTo(1, 12);
    }
  });

  it('is the tail of a binomial distribution', () => {
    const atLeastThreeOfFive = 10 * 0.3 ** 3 * 0.7 ** 2 + 5 * 0.3 ** 4 * 0.7 + 0.3 ** 5;
    expect(incompleteBeta(0.3, 3, 3)).toBeCloseTo(atLeastThreeOfFive, 14);
  });

  it('adds up to 1 with the same from the other end', () => {
    for (const [x, a, b] of [
      [0.2, 0.05, 4],
      [0.7, 12, 3],
      [0.5, 800, 900]
    ] as const) {
      expect(incompleteBeta(x, a, b) + incompleteBeta(1 - x, b, a)).toBeCloseTo(1, 13);
    }
    expect([incompleteBeta(0, 2, 3), incompleteBeta(1, 2, 3)]).toEqual([0, 1]);
  });

  it('refuses what it is not defined for', () => {
    expect(() => incompleteBeta(1.1, 1, 1)).toThrow('not a share: 1.1');
    expect(() => incompleteBeta(0.5, 0, 1)).toThrow('not above zero: 0, 1');
  });
});
