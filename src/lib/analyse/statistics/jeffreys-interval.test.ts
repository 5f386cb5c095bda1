import { describe, expect, it } from 'vitest';
import { incompleteBeta } from './incomplete-beta.ts';
import { jeffreysInterval } from './jeffreys-interval.ts';
import { logGamma } from './log-gamma.ts';
import { wilsonInterval, type Interval } from './wilson-interval.ts';

describe('Jeffreys’ interval of a share', () => {
  it('of 3 out of 12 is the one that SciPy and a 40-digit computation give', () => {
    const { low, high } = jeffreysInterval(3, 12);
    expect([low.toFixed(6), high.toFixed(6)]).toEqual(['0.075942', '0.529191']);
    expect(low / 0.07594232891948483).toBeCloseTo(1, 11);
    expect(high / 0.5291910836265508).toBeCloseTo(1, 11);
  });

  it('reaches the end that was observed', () => {
    expect(jeffreysInterval(0, 5).low).toBe(0);
    expect(jeffreysInterval(0, 5).high).toBeCloseTo(0.3793771422990394, 12);
    expect(jeffreysInterval(5, 5).high).toBe(1);
  });

  it('is narrower where less certainty is asked for, and leaves everything possible without observations', () => {
    expect(jeffreysInterval(3, 12, 0.8).low).toBeGreaterThan(jeffreysInterval(3, 12).low);
    expect(jeffreysInterval(0, 0)).toEqual({ low: 0, high: 1 });
    expect(() => jeffreysInterval(6, 5)).toThrow('not a count out of 5: 6');
  });
});

describe('how often an interval holds a share drawn at random', () => {
  /** Sparse, even and bunched topics. */
  const priors = [
    [0.5, 0.5],
    [1, 1],
    [1, 3],
    [2, 6],
    [0.976, 2.383],
    [5, 15],
    [0.3, 2.7],
    [20, 60],
    [0.2, 0.6],
    [3, 3]
  ] as const;
  const from = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, step) => first + step);
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

  /** Exact, over all counts and all shares. */
  function coverage(intervalOf: (x: number, n: number) => Interval, n: number, [a, b]: readonly [number, number]): number {
    const logBeta = (c: number, d: number): number => logGamma(c) + logGamma(d) - logGamma(c + d);
    return from(0, n).reduce((sum, x) => {
      const logChoices = -Math.log(n + 1) - logBeta(x + 1, n - x + 1);
      const chance = Math.exp(logChoices + logBeta(x + a, n - x + b) - logBeta(a, b));
      const { low, high } = intervalOf(x, n);
      return sum + chance * (incompleteBeta(high, x + a, n - x + b) - incompleteBeta(low, x + a, n - x + b));
    }, 0);
  }

  it('is 93 to 97 % for Wilson’s, whatever the prior and for each number of regions from 5 to 15', () => {
    for (const prior of priors) {
      for (const n of from(5, 15)) {
        expect(coverage(wilsonInterval, n, prior)).toBeGreaterThan(0.93);
        expect(coverage(wilsonInterval, n, prior)).toBeLessThan(0.97);
      }
    }
  });

  it('is 93 to 97 % for Jeffreys’ on average over 2 to 10 updates, but a little more where nearly all shares are close to 0', () => {
    for (const prior of priors) {
      const average = mean(from(2, 10).map((n) => coverage(jeffreysInterval, n, prior)));
      expect(average).toBeGreaterThan(0.94);
      expect(average).toBeLessThan(prior[0] < 0.5 ? 0.972 : 0.97);
    }
    expect(mean(priors.flatMap((prior) => from(2, 10).map((n) => coverage(jeffreysInterval, n, prior))))).toBeLessThan(0.97);
  });
});
