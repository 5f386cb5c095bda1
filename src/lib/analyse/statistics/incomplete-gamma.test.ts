import { describe, expect, it } from 'vitest';
import { incompleteGamma } from './incomplete-gamma.ts';

describe('the incomplete gamma functions', () => {
  it('have the values of a 40-digit computation, in the far tail too', () => {
    expect(incompleteGamma(2.5, 1).lower / 0.15085496391539036).toBeCloseTo(1, 12);
    expect(incompleteGamma(0.5, 50).upper / 1.523970604832105e-23).toBeCloseTo(1, 12);
    expect(incompleteGamma(100, 130).upper / 0.002750408367306526).toBeCloseTo(1, 12);
  });

  it('of shape 1 are those of the exponential distribution', () => {
    for (const x of [1e-12, 0.1, 1.9, 2.1, 40]) {
      expect(incompleteGamma(1, x).lower / -Math.expm1(-x)).toBeCloseTo(1, 12);
      expect(incompleteGamma(1, x).upper / Math.exp(-x)).toBeCloseTo(1, 12);
    }
  });

  it('of a whole shape are sums of Poisson chances', () => {
    const [shape, x] = [6, 4.2];
    let [term, sum] = [Math.exp(-x), 0];
    for (let k = 0; k < shape; k += 1) [sum, term] = [sum + term, (term * x) / (k + 1)];
    expect(incompleteGamma(shape, x).upper).toBeCloseTo(sum, 13);
  });

  it('add up to 1, and reach it at the ends', () => {
    for (const x of [0.2, 3, 9]) expect(incompleteGamma(3, x).lower + incompleteGamma(3, x).upper).toBeCloseTo(1, 14);
    expect(incompleteGamma(3, 0)).toEqual({ lower: 0, upper: 1 });
    expect(incompleteGamma(3, Infinity)).toEqual({ lower: 1, upper: 0 });
  });

  it('refuse a shape or a value they are not defined for', () => {
    expect(() => incompleteGamma(0, 1)).toThrow('not above zero: 0');
    expect(() => incompleteGamma(1, NaN)).toThrow('below zero: NaN');
  });
});
