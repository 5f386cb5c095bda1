import { describe, expect, it } from 'vitest';
import { bootstrapInterval } from './bootstrap-interval.ts';
import { seededRandom } from './seeded-random.ts';

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('a bootstrap interval', () => {
  it('is the value itself when all items are alike', () => {
    expect(bootstrapInterval([4, 4, 4], mean)).toEqual({ low: 4, high: 4 });
  });

  it('repeats with the seed and changes with it', () => {
    const values = [1, 5, 2, 8, 3, 9, 4];
    expect(bootstrapInterval(values, mean, { seed: 3 })).toEqual(bootstrapInterval(values, mean, { seed: 3 }));
    expect(bootstrapInterval(values, mean, { seed: 3 })).not.toEqual(bootstrapInterval(values, mean, { seed: 4 }));
  });

  it('comes close to the normal interval of a mean', () => {
    const random = seededRandom(11);
    const values = Array.from({ length: 400 }, random);
    const spread = Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2)));
    const interval = bootstrapInterval(values, mean, { resamples: 4000 });
    expect(interval?.low).toBeCloseTo(mean(values) - (1.96 * spread) / Math.sqrt(400), 2);
    expect(interval?.high).toBeCloseTo(mean(values) + (1.96 * spread) / Math.sqrt(400), 2);
  });

  it('leaves out samples on which the statistic is not defined, and is null when there is no other', () => {
    const shareOfTwos = (values: readonly number[]): number | null => (values.includes(1) ? mean(values) : null);
    expect(bootstrapInterval([1, 2], shareOfTwos)).toEqual({ low: 1, high: 1.5 });
    expect(bootstrapInterval([2, 2], shareOfTwos)).toBeNull();
    expect(bootstrapInterval([], () => null)).toBeNull();
  });
});

it('draws again within strata, where there are some', () => {
  const items = [
    ...Array.from({ length: 20 }, () => ({ stratum: 'a', value: 1 })),
    ...Array.from({ length: 20 }, () => ({ stratum: 'b', value: 3 }))
  ];
  const mean = (sample: readonly { value: number }[]) => sample.reduce((sum, { value }) => sum + value, 0) / sample.length;
  // Each stratum is all of one value: drawing within them changes nothing.
  expect(bootstrapInterval(items, mean, { stratumOf: ({ stratum }) => stratum })).toEqual({ low: 2, high: 2 });
  expect(bootstrapInterval(items, mean)?.low).toBeLessThan(2);
});
