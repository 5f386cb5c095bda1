import { describe, expect, it } from 'vitest';
import { medianOf } from './median.ts';

describe('the median', () => {
  it('is the middle, or the mean of the two middle ones', () => {
    expect(medianOf([9, 1, 10])).toBe(9);
    expect(medianOf([4, 1, 10, 2])).toBe(3);
  });

  it('is not there without values, and leaves them in their order', () => {
    const values = [3, 1, 2];
    medianOf(values);
    expect(values).toEqual([3, 1, 2]);
    expect(medianOf([])).toBeNull();
  });
});
