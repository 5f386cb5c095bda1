import { describe, expect, it } from 'vitest';
import { normalCdf, normalQuantile, twoSidedP } from './normal-distribution.ts';

describe('the normal distribution', () => {
  it.each([
    [-30, 4.906713927148187e-198],
    [-8, 6.220960574271784e-16],
    [-1.96, 0.024997895148220435],
    [0.3, 0.6179114221889527]
  ])('below %f has the chance of a 40-digit computation', (z, chance) => {
    expect(normalCdf(z) / chance).toBeCloseTo(1, 12);
  });

  it('has the quantile of a two-sided 95 % interval, and one far out', () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.9599639845400543, 13);
    expect(normalQuantile(1e-10) / -6.361340902404057).toBeCloseTo(1, 12);
  });

  it('has quantiles that lead back', () => {
    for (const p of [1e-300, 1e-12, 0.001, 0.2, 0.49999, 0.5, 0.7, 0.99]) expect(normalCdf(normalQuantile(p)) / p).toBeCloseTo(1, 11);
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity]);
  });

  it('gives both tails, the same for either sign', () => {
    expect(twoSidedP(1.959963984540054)).toBeCloseTo(0.05, 14);
    expect(twoSidedP(-2.5)).toBe(twoSidedP(2.5));
    expect(twoSidedP(0)).toBe(1);
  });

  it('refuses what is no number and no chance', () => {
    expect(() => normalCdf(NaN)).toThrow('not a number: z');
    expect(() => normalQuantile(1.5)).toThrow('not a chance: 1.5');
  });
});
