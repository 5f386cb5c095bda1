import { describe, expect, it } from 'vitest';
import { compareShares } from './share-difference.ts';

describe('the difference of two shares', () => {
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1]
  ])('of %i in %i and %i in %i has the interval that Newcombe published', (x, n, y, m, low, high) => {
    const compared = compareShares({ x, n }, { x: y, n: m });
    expect(compared?.difference).toBe(x / n - y / m);
    expect(Number(compared?.interval.low.toFixed(4))).toBe(low);
    expect(Number(compared?.interval.high.toFixed(4))).toBe(high);
  });

  it('tells more attention from more updates', () => {
    expect(compareShares({ x: 12, n: 60 }, { x: 4, n: 20 })?.difference).toBe(0);
  });

  it('is not there where one side has no updates', () => {
    expect(compareShares({ x: 0, n: 0 }, { x: 4, n: 20 })).toBeNull();
    expect(() => compareShares({ x: 2, n: 1 }, { x: 4, n: 20 })).toThrow('not a count out of 1: 2');
  });
});
