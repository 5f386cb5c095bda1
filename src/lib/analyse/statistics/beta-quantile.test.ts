import { describe, expect, it } from 'vitest';
import { betaQuantile } from './beta-quantile.ts';
import { incompleteBeta } from './incomplete-beta.ts';

describe('the quantile of a beta distribution', () => {
  it.each([
    [0.025, 3.5, 9.5, 0.07594232891948483],
    [0.975, 3.5, 9.5, 0.5291910836265508],
    [0.975, 0.5, 5.5, 0.3793771422990394]
  ])('at %f for %f and %f has the value of a 40-digit computation', (p, a, b, value) => {
    expect(betaQuantile(p, a, b) / value).toBeCloseTo(1, 12);
  });

  it('has closed forms where one parameter is 1, and where both are a half', () => {
    for (const p of [1e-9, 0.025, 0.5, 0.975]) {
      expect(betaQuantile(p, 4.2, 1) / p ** (1 / 4.2)).toBeCloseTo(1, 12);
      expect(betaQuantile(p, 0.5, 0.5) / Math.sin((Math.PI * p) / 2) ** 2).toBeCloseTo(1, 12);
    }
  });

  it('is the inverse of the incomplete beta function, from small counts to large ones', () => {
    for (const a of [0.05, 0.5, 3.5, 60, 20_000]) {
      for (const b of [0.5, 1, 9.5, 300, 50_000]) {
        for (const p of [1e-9, 1e-4, 0.025, 0.4, 0.8]) expect(incompleteBeta(betaQuantile(p, a, b), a, b) / p).toBeCloseTo(1, 9);
      }
    }
  });

  it('reaches both ends', () => {
    expect([betaQuantile(0, 2, 3), betaQuantile(1, 2, 3)]).toEqual([0, 1]);
    expect(() => betaQuantile(-0.1, 2, 3)).toThrow('not a chance: -0.1');
  });
});
