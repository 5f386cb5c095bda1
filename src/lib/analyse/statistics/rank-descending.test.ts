import { describe, expect, it } from 'vitest';
import { rankDescending } from './rank-descending.ts';

describe('ranks', () => {
  it('begin with the largest, and are shared at their best by ties', () => {
    expect(rankDescending([5, 9, 5, 1, 12, 5])).toEqual([3, 2, 3, 6, 1, 3]);
  });

  it('are all first where all are alike, and none of none', () => {
    expect(rankDescending([0, 0, 0])).toEqual([1, 1, 1]);
    expect(rankDescending([])).toEqual([]);
  });
});
