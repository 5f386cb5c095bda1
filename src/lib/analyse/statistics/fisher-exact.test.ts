import { describe, expect, it } from 'vitest';
import { testFisher } from './fisher-exact.ts';

const test = (x: number, n: number, y: number, m: number): number => testFisher({ x, n }, { x: y, n: m });

describe('Fisher’s exact test', () => {
  it('adds up the tables that are no likelier than the one seen', () => {
    const ways = 70; // 8 cups, 4 of them with milk first
    expect(test(3, 4, 1, 4)).toBeCloseTo((16 + 1 + 16 + 1) / ways, 14);
    expect(test(4, 4, 0, 4)).toBeCloseTo(2 / ways, 14);
  });

  it('is one-sided where the other side has no table as unlikely', () => {
    expect(test(2, 2, 0, 8)).toBeCloseTo(1 / 45, 14);
  });

  it('is the same whichever side comes first', () => {
    expect(test(7, 12, 20, 90)).toBeCloseTo(test(20, 90, 7, 12), 14);
  });

  it('is 1 where nothing can be told', () => {
    expect([test(0, 5, 0, 9), test(5, 5, 9, 9), test(0, 0, 3, 9), test(2, 4, 2, 4)]).toEqual([1, 1, 1, 1]);
  });

  it('bears large tables', () => {
    expect(test(30, 1000, 50, 4000)).toBeCloseTo(0.0004, 3);
    expect(test(5000, 5000, 0, 5000)).toBe(0);
  });

  it('refuses more than there are', () => {
    expect(() => test(5, 4, 0, 1)).toThrow('not a count out of 4: 5');
  });
});
