import { describe, expect, it } from 'vitest';
import { boundBurstChance } from './burst-chance.ts';

const sixes = new Array<number>(8).fill(6);

describe('the chance of a burst', () => {
  it('is the binomial tail of its window times the number of windows', () => {
    const burst = { start: 2, end: 4, weight: 1 };
    const share = 2 / 8;
    const tail = share ** 6 + 6 * share ** 5 * (1 - share);
    expect(boundBurstChance([0, 0, 3, 2, 0, 1, 0, 0], sixes, [burst], burst)).toBeCloseTo(36 * tail, 12);
  });

  it('is larger where other periods scatter, but not because of other bursts', () => {
    const burst = { start: 0, end: 1, weight: 2 };
    const other = { start: 7, end: 8, weight: 1 };
    const twice = [6, 1, 0, 1, 1, 0, 1, 6];
    const apart = boundBurstChance(twice, sixes, [burst, other], burst);
    expect(boundBurstChance(twice, sixes, [burst], burst)).toBeGreaterThan(apart);
  });

  it('is at most 1', () => {
    const all = { start: 0, end: 8, weight: 0 };
    expect(boundBurstChance([1, 1, 1, 1, 1, 1, 1, 1], sixes, [all], all)).toBe(1);
  });
});
