import { group } from 'd3';
import { describe, expect, it } from 'vitest';
import { drawSample } from './draw-sample.ts';

const updates = [
  ...Array.from({ length: 60 }, () => ['power']),
  ...Array.from({ length: 6 }, () => ['power', 'health']),
  ...Array.from({ length: 30 }, (): string[] => []),
  ['defence']
];

describe('a sample to judge by', () => {
  it('holds every stratum, each update standing for its share of it', () => {
    const drawn = drawSample(updates, 20, 7);
    const counts = group(drawn, ({ stratum }) => stratum);
    expect([...counts.keys()].sort()).toEqual(['defence', 'health', null, 'power'].sort());
    for (const [stratum, items] of counts) {
      const size =
        new Map([
          ['power', 60],
          ['health', 6],
          ['defence', 1]
        ]).get(stratum ?? '') ?? 30;
      expect(items.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(size, 9);
    }
    expect(new Set(drawn.map(({ index }) => index)).size).toBe(drawn.length);
  });

  it('is the same for the same seed, and another for another', () => {
    expect(drawSample(updates, 20, 7)).toEqual(drawSample(updates, 20, 7));
    expect(drawSample(updates, 20, 8)).not.toEqual(drawSample(updates, 20, 7));
  });

  it('is everything where there is less than was asked for', () => {
    expect(drawSample([['power'], []], 20, 1)).toHaveLength(2);
    expect(drawSample([], 20, 1)).toEqual([]);
  });
});
