import { describe, expect, it } from 'vitest';
import { chiSquareTail } from './chi-square-tail.ts';
import { twoSidedP } from './normal-distribution.ts';

describe('the tail of the chi-square distribution', () => {
  it('with one degree of freedom is that of a squared normal variable', () => {
    for (const z of [0.1, 1.959963984540054, 6]) expect(chiSquareTail(z ** 2, 1) / twoSidedP(z)).toBeCloseTo(1, 12);
    expect(chiSquareTail(3.841458820694124, 1)).toBeCloseTo(0.05, 13);
  });

  it('with two is that of an exponential variable', () => {
    expect(chiSquareTail(9, 2)).toBeCloseTo(Math.exp(-4.5), 14);
  });
});
