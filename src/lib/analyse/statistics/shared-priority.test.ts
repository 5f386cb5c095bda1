import { describe, expect, it } from 'vitest';
import { chanceAbove } from './share-posterior.ts';
import { measureSharedPriority } from './shared-priority.ts';
import { wilsonInterval } from './wilson-interval.ts';

const counts = [
  [3, 10],
  [0, 8],
  [5, 12],
  [9, 12],
  [2, 9],
  [0, 0],
  [1, 20]
].map(([x = 0, n = 0]) => ({ x, n }));
const jeffreys = [{ a: 0.5, b: 0.5, weight: 1 }];

describe('a shared priority', () => {
  const priority = measureSharedPriority(counts);

  it('keeps how many regions raise it apart from how much of their updates it takes', () => {
    expect(priority).toMatchObject({ reporting: 6, raising: 5, breadth: { share: 5 / 6, interval: wilsonInterval(5, 6) } });
    expect(priority.depth).toBe((2 / 9 + 3 / 10) / 2);
  });

  it('never counts a silent region as one that does not raise it', () => {
    const withoutSilent = measureSharedPriority(counts.filter(({ n }) => n > 0));
    expect(priority.chances[5]).toBeNull();
    expect(priority.chances.filter((chance) => chance !== null)).toEqual(withoutSilent.chances);
    expect({ ...priority, chances: null }).toEqual({ ...withoutSilent, chances: null });
  });

  it('expects as many regions above the threshold as their chances add up to', () => {
    const expected = priority.chances.reduce<number>((sum, chance) => sum + (chance ?? 0), 0);
    expect(priority.expectedAbove).toBeCloseTo(expected, 12);
    const fromTails = priority.atLeast.slice(1).reduce((sum, chance) => sum + chance, 0);
    expect(fromTails).toBeCloseTo(expected, 10);
  });

  it('gives the chance of at least so many regions', () => {
    const two = [
      { x: 3, n: 6 },
      { x: 1, n: 6 }
    ];
    const { atLeast } = measureSharedPriority(two, { threshold: 0.3, priors: jeffreys });
    const [p = NaN, q = NaN] = two.map((count) => chanceAbove(count, jeffreys, 0.3));
    expect(atLeast).toHaveLength(3);
    expect(atLeast[0]).toBe(1);
    expect(atLeast[1]).toBeCloseTo(1 - (1 - p) * (1 - q), 13);
    expect(atLeast[2]).toBeCloseTo(p * q, 13);
  });

  it('is less likely above a higher threshold', () => {
    expect(measureSharedPriority(counts, { threshold: 0.5 }).expectedAbove).toBeLessThan(priority.expectedAbove);
    expect(measureSharedPriority(counts, { threshold: 0 }).expectedAbove).toBeCloseTo(6, 9);
  });

  it('has the geometric mean of Jeffreys’ estimates as its baseline', () => {
    const product = (3.5 / 11) * (0.5 / 9) * (5.5 / 13) * (9.5 / 13) * (2.5 / 10) * (1.5 / 21);
    expect(priority.baseline).toBeCloseTo(product ** (1 / 6), 13);
  });

  it('says nothing where nobody reported', () => {
    expect(measureSharedPriority([{ x: 0, n: 0 }])).toEqual({
      reporting: 0,
      raising: 0,
      breadth: null,
      depth: null,
      chances: [null],
      expectedAbove: 0,
      atLeast: [1],
      baseline: null
    });
  });
});
