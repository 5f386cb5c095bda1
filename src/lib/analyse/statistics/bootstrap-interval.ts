import { group } from 'd3';
import { seededRandom } from './seeded-random.ts';
import type { Interval } from './wilson-interval.ts';

export type BootstrapOptions<Item = unknown> = {
  /** Items of one stratum are drawn again among themselves; without it, all are of one. */
  stratumOf?: (item: Item) => unknown;
  /** The same seed draws the same samples. */
  seed?: number;
  resamples?: number;
  /** Share of the drawn values that the interval holds, in (0, 1). */
  level?: number;
};

/** Value below which the given share of the sorted values lies, interpolated between neighbours (Hyndman and Fan's type 7). */
const quantile = (sorted: readonly number[], share: number): number => {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? NaN;
  const above = sorted[Math.ceil(place)] ?? NaN;
  return below + (above - below) * (place - Math.floor(place));
};

/**
 * Percentile bootstrap interval (Efron 1979) of a statistic of some items, drawn again with replacement. Samples on which the statistic is
 * not defined (null) are left out; null where there is none on which it is.
 */
export const bootstrapInterval = <Item>(
  items: readonly Item[],
  statistic: (sample: readonly Item[]) => number | null,
  { seed = 1, resamples = 1000, level = 0.95, stratumOf = () => null }: BootstrapOptions<Item> = {}
): Interval | null => {
  const random = seededRandom(seed);
  const strata = group(items, stratumOf);
  const peersOf = items.map((item) => strata.get(stratumOf(item)) ?? [item]);
  const values: number[] = [];
  for (let drawn = 0; drawn < resamples; drawn += 1) {
    const sample = peersOf.map((peers) => peers[Math.floor(random() * peers.length)] as Item);
    const value = statistic(sample);
    if (value !== null) values.push(value);
  }
  if (values.length === 0) return null;
  values.sort((a, b) => a - b);
  return { low: quantile(values, (1 - level) / 2), high: quantile(values, (1 + level) / 2) };
};
