import { describe, expect, it } from 'vitest';
import { jeffreysInterval } from './jeffreys-interval.ts';
import { chanceAbove, posteriorInterval, shrinkShare } from './share-posterior.ts';

const jeffreys = [{ a: 0.5, b: 0.5, weight: 1 }];
const mixed = [
  { a: 1, b: 1, weight: 0.25 },
  { a: 2, b: 8, weight: 0.75 }
];

describe('what is known of a region’s share', () => {
  it('is its own updates and the prior’s together', () => {
    expect(shrinkShare({ x: 3, n: 12 }, jeffreys)).toBe(3.5 / 13);
    expect(shrinkShare({ x: 3, n: 12 }, mixed)).toBeCloseTo(0.25 * (4 / 14) + 0.75 * (5 / 22), 14);
  });

  it('is the prior alone for a region without updates', () => {
    expect(shrinkShare({ x: 0, n: 0 }, mixed)).toBeCloseTo(0.25 * (1 / 2) + 0.75 * (2 / 10), 14);
  });

  it('gives the chance that the share is above a threshold', () => {
    const uniform = [{ a: 1, b: 1, weight: 1 }];
    expect(chanceAbove({ x: 2, n: 2 }, uniform, 0.25)).toBeCloseTo(1 - 0.25 ** 3, 14);
    expect([0, 1].map((threshold) => chanceAbove({ x: 2, n: 2 }, mixed, threshold))).toEqual([1, 0]);
  });

  it('is Jeffreys’ interval under his prior', () => {
    for (const x of [0, 3, 12]) {
      const [interval, reference] = [posteriorInterval({ x, n: 12 }, jeffreys), jeffreysInterval(x, 12)];
      expect(interval.low).toBeCloseTo(reference.low, 8);
      expect(interval.high).toBeCloseTo(reference.high, 8);
    }
  });

  it('leaves 2.5 % on both sides where the prior is mixed', () => {
    const { low, high } = posteriorInterval({ x: 1, n: 5 }, mixed);
    expect(chanceAbove({ x: 1, n: 5 }, mixed, low)).toBeCloseTo(0.975, 7);
    expect(chanceAbove({ x: 1, n: 5 }, mixed, high)).toBeCloseTo(0.025, 7);
  });
});
