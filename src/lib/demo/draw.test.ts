import { describe, expect, it } from 'vitest';
import { drawsOf, numberOf, pick, shuffle } from './draw.ts';

describe('draws', () => {
  it('are the same for the same seed and keys, whatever was drawn before', () => {
    const draw = drawsOf(7);
    draw('other');
    expect(draw('power', 3)).toBe(drawsOf(7)('power', 3));
  });

  it('differ by seed, by key, and by where one key ends', () => {
    const drawn = [drawsOf(1)('a', 1), drawsOf(2)('a', 1), drawsOf(1)('a', 2), drawsOf(1)('b', 1), drawsOf(1)('a1'), drawsOf(1)(1, 'a')];
    expect(new Set(drawn).size).toBe(drawn.length);
  });

  it('fall evenly between 0 and 1 for keys that are nearly alike', () => {
    const draw = drawsOf(2021);
    const tenths = new Array<number>(10).fill(0);
    for (let key = 0; key < 10_000; key++) {
      const tenth = Math.floor(10 * draw('meeting', key % 20, 'region', key));
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    const chiSquare = tenths.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
    // The 99.9th percentile at nine degrees of freedom.
    expect(chiSquare).toBeLessThan(27.88);
  });

  it('pick the first at 0, the last just below 1, and nothing from nothing', () => {
    expect([pick(['a', 'b', 'c'], 0), pick(['a', 'b', 'c'], 0.999)]).toEqual(['a', 'c']);
    expect(() => pick([], 0.5)).toThrow('nothing to pick from');
  });

  it('make whole numbers that have the mean asked for', () => {
    expect([numberOf(1.6, 0.59), numberOf(1.6, 0.61), numberOf(2, 0)]).toEqual([2, 1, 2]);
  });

  it('shuffle without losing or changing the list', () => {
    const list = ['a', 'b', 'c', 'd'];
    const shuffled = shuffle(list, (place) => drawsOf(3)(place));
    expect([...shuffled].sort()).toEqual(list);
    expect(list).toEqual(['a', 'b', 'c', 'd']);
  });
});
