import { describe, expect, it } from 'vitest';
import { fitPoissonTrend, type PoissonTrend } from './poisson-trend.ts';
import { studentQuantile, studentTwoSidedP } from './student-distribution.ts';

function fit(...[counts, exposures, times]: Parameters<typeof fitPoissonTrend>): PoissonTrend {
  const trend = fitPoissonTrend(counts, exposures, times);
  if (!trend) throw new Error('no trend');
  return trend;
}

const counts = [3, 2, 5, 6, 4, 9, 8, 12];
const updates = [40, 38, 44, 50, 41, 52, 47, 55];

describe('a Poisson trend', () => {
  it('with exposure has the values of the reference computation', () => {
    const trend = fit(counts, updates);
    expect(trend.intercept / -2.702898293666).toBeCloseTo(1, 9);
    expect(trend.slope / 0.1662468844153).toBeCloseTo(1, 9);
    expect(trend.interceptError / 0.3351063794731).toBeCloseTo(1, 9);
    expect(trend.slopeError / 0.06660715829495).toBeCloseTo(1, 9);
    expect(trend.rateRatio.toFixed(6)).toBe('1.180865');
    expect(trend.z / 2.495931198252).toBeCloseTo(1, 9);
    expect(trend.p / 0.01256269653942).toBeCloseTo(1, 9);
    expect(trend.deviance / 1.167783773215).toBeCloseTo(1, 9);
    expect((trend.dispersion ?? NaN) / 0.1848398963684).toBeCloseTo(1, 9);
    expect(trend.overdispersed).toBe(false);
  });

  it('fits Dobson’s published example', () => {
    const trend = fit([2, 3, 6, 7, 8, 9, 10, 12, 15], undefined, [-1, -1, 0, 0, 0, 0, 1, 1, 1]);
    const values = [trend.intercept, trend.slope, trend.interceptError, trend.slopeError, trend.deviance];
    expect(values.map((value) => value.toFixed(6))).toEqual(['1.889272', '0.669786', '0.142112', '0.178687', '2.938747']);
  });

  it('solves the score equations', () => {
    const { intercept, slope } = fit(counts, updates);
    const misses = counts.map((count, time) => count - (updates[time] ?? 0) * Math.exp(intercept + slope * time));
    expect(misses.reduce((sum, miss) => sum + miss, 0)).toBeCloseTo(0, 10);
    expect(misses.reduce((sum, miss, time) => sum + miss * time, 0)).toBeCloseTo(0, 10);
  });

  it('has an interval of the rate ratio that leaves out 1 where p is below 5 %', () => {
    const { interval, rateRatio } = fit(counts, updates);
    expect(interval.low).toBeGreaterThan(1);
    expect(interval.low * interval.high).toBeCloseTo(rateRatio ** 2, 10);
  });

  it('widens its errors, and uses Student’s t, where counts scatter more than Poisson counts do', () => {
    const trend = fit([0, 9, 1, 14, 3, 0, 30, 3, 12, 25], new Array<number>(10).fill(10));
    expect((trend.dispersion ?? NaN) / 9.607936769762).toBeCloseTo(1, 9);
    expect(trend.overdispersed).toBe(true);
    expect(trend.slopeError / (0.03890866923516 * Math.sqrt(9.607936769762))).toBeCloseTo(1, 9);
    expect(trend.p).toBeCloseTo(studentTwoSidedP(trend.slope / trend.slopeError, 8), 14);
    expect(Math.log(trend.interval.high)).toBeCloseTo(trend.slope + studentQuantile(0.05, 8) * trend.slopeError, 10);
  });

  it('is none where the rate is the same all the time', () => {
    expect(fit([4, 8, 2, 6], [40, 80, 20, 60])).toMatchObject({ slope: 0, rateRatio: 1, z: 0, p: 1 });
  });

  it('bears a topic that all but vanishes, and exposures of all sizes', () => {
    expect(fit([0, 0, 0, 0, 0, 1, 1000]).rateRatio).toBeGreaterThan(500);
    expect(fit([9, 0, 0, 0, 1], [1, 1e6, 1, 1, 1e-3]).slope).toBeLessThan(0.5);
  });

  it('has no scatter to tell with two periods', () => {
    expect(fit([1, 4])).toMatchObject({ dispersion: null, overdispersed: false });
  });

  it('is not there where no finite slope fits best', () => {
    for (const unfit of [[0, 0, 0], [0, 0, 7], [7, 0, 0], [5], []]) expect(fitPoissonTrend(unfit)).toBeNull();
  });

  it('refuses what cannot be counted', () => {
    expect(() => fitPoissonTrend([1, -1])).toThrow('not a count: -1');
    expect(() => fitPoissonTrend([1, 2], [4, 0])).toThrow('not above zero: 0');
    expect(() => fitPoissonTrend([1, 2], [4])).toThrow('not an exposure for each count: 1 for 2');
    expect(() => fitPoissonTrend([1, 2], [4, 4], [0])).toThrow('not a time for each count: 1 for 2');
  });
});
