import { describe, expect, it } from 'vitest';
import { wilsonInterval } from './wilson-interval.ts';

describe('the interval of a share', () => {
  it.each([
    [81, 263, 0.255289, 0.36621],
    [15, 148, 0.062386, 0.160487],
    [0, 20, 0, 0.161125],
    [1, 29, 0.006113, 0.171755],
    [0, 12, 0, 0.242494],
    [3, 12, 0.088942, 0.532305],
    [12, 12, 0.757506, 1],
    [5, 9, 0.266651, 0.811221]
  ])('of %i out of %i is %f to %f, as SciPy and the published table have it', (x, n, low, high) => {
    const interval = wilsonInterval(x, n);
    expect(Number(interval.low.toFixed(6))).toBe(low);
    expect(Number(interval.high.toFixed(6))).toBe(high);
  });

  it.each([
    [81, 263, 0.2552885198782742, 0.3662095769828001],
    [1, 29, 0.006113214292762661, 0.1717552187932029],
    [3, 12, 0.08894166839405473, 0.5323053349335657]
  ])('of %i out of %i has all digits of a 40-digit computation', (x, n, low, high) => {
    expect(wilsonInterval(x, n).low / low).toBeCloseTo(1, 11);
    expect(wilsonInterval(x, n).high / high).toBeCloseTo(1, 11);
  });

  it('solves the score equation at both ends', () => {
    const z = 1.959963984540054;
    const { low, high } = wilsonInterval(5, 9);
    for (const end of [low, high]) expect(Math.abs(5 / 9 - end) / Math.sqrt((end * (1 - end)) / 9)).toBeCloseTo(z, 9);
  });

  it('is narrower where less certainty is asked for', () => {
    expect(wilsonInterval(3, 12, 1.2815515655446004).low).toBeGreaterThan(wilsonInterval(3, 12).low);
  });

  it('leaves everything possible when nothing was observed', () => {
    expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 });
  });

  it('refuses more regions than there are', () => {
    expect(() => wilsonInterval(13, 12)).toThrow('not a count out of 12: 13');
  });
});
