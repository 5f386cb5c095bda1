import { describe, expect, it } from 'vitest';
import { theilSenSlope } from './theil-sen.ts';

describe('the Theil-Sen slope', () => {
  it('has the value of the reference computation', () => {
    expect((theilSenSlope([3, 5, 4, 6, 8, 7, 9, 9]) ?? NaN) / 0.92857142857143).toBeCloseTo(1, 9);
  });

  it('is not moved by one wild value', () => {
    expect(theilSenSlope([1, 2, 3, 400, 5, 6, 7])).toBe(1);
  });

  it('counts missing periods when times are given', () => {
    expect(theilSenSlope([1, 2, 5], [0, 2, 8])).toBe(1 / 2);
  });

  it('is not there with fewer than two points', () => {
    expect(theilSenSlope([4])).toBeNull();
    expect(() => theilSenSlope([1, 2], [0])).toThrow('not a time for each value: 1 for 2');
  });
});
