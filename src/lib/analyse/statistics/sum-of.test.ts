import { describe, expect, it } from 'vitest';
import { sumOf } from './sum-of.ts';

describe('a sum', () => {
  it('is that of all values, and 0 where there are none', () => {
    expect(sumOf([1, 2.5, -4])).toBe(-0.5);
    expect(sumOf([])).toBe(0);
  });
});
