import type { ShareCount } from './fit-beta-binomial.ts';
import { medianOf } from './median.ts';
import { poissonBinomial } from './poisson-binomial.ts';
import { chanceAbove } from './share-posterior.ts';
import { sumOf } from './sum-of.ts';
import { weighPriors, type WeightedPrior } from './weigh-priors.ts';
import { wilsonInterval, type Interval } from './wilson-interval.ts';

export type SharedPriority = {
  /** Regions with updates; the silent ones count nowhere. */
  reporting: number;
  /** Those of them with an update about the topic. */
  raising: number;
  /** raising / reporting with its 95 % Wilson interval; null where nobody reported. */
  breadth: { share: number; interval: Interval } | null;
  /** Median over the reporting regions of the share of their updates; null where nobody reported. */
  depth: number | null;
  /** Posterior chance, region by region in the order given, that more than the threshold of its updates are about the topic; null: silent. */
  chances: (number | null)[];
  /** Expected number of regions above the threshold. */
  expectedAbove: number;
  /** atLeast[k] is the chance that at least k regions are above it, k = 0 … reporting. */
  atLeast: number[];
  /** Geometric mean over the reporting regions of (x + ½) / (n + 1); to be shown beside breadth and depth only. */
  baseline: number | null;
};

export type SharedPriorityOptions = {
  /** Share of a region's updates from which on it counts as strong; in [0, 1]. */
  threshold?: number;
  /** What the regions together say of each one's share; from the counts themselves unless given. */
  priors?: readonly WeightedPrior[];
};

/**
 * How far one topic is shared: in how many regions (breadth), how much of their updates (depth), and how sure it is that it is more than a
 * threshold in how many (empirical Bayes with the prior's own uncertainty, since a fitted prior is overconfident with few regions). counts
 * is one entry for each region.
 *
 * Wilson's interval of breadth holds the truth in 95 to 97 % of cases for each number of regions from 5 to 15 and ten priors of the share.
 */
export function measureSharedPriority(counts: readonly ShareCount[], options: SharedPriorityOptions = {}): SharedPriority {
  const { threshold = 0.25, priors = weighPriors(counts) } = options;
  const reported = counts.filter(({ n }) => n > 0);
  const raising = reported.filter(({ x }) => x > 0).length;
  const given = priors.map(({ a, b, weight }) => ({
    weight,
    chances: reported.map((count) => chanceAbove(count, [{ a, b, weight: 1 }], threshold))
  }));
  const chances = reported.map((_, place) => sumOf(given.map((prior) => prior.weight * (prior.chances[place] ?? 0))));
  return {
    reporting: reported.length,
    raising,
    breadth: reported.length === 0 ? null : { share: raising / reported.length, interval: wilsonInterval(raising, reported.length) },
    depth: medianOf(reported.map(({ x, n }) => x / n)),
    chances: counts.map((count) => chances[reported.indexOf(count)] ?? null),
    expectedAbove: sumOf(chances),
    atLeast: mixTails(given, reported.length),
    baseline: geometricMean(reported.map(({ x, n }) => (x + 0.5) / (n + 1)))
  };
}

/** Regions are independent for a given prior, not over all of them together. */
function mixTails(given: readonly { weight: number; chances: readonly number[] }[], regions: number): number[] {
  const exactly = new Array<number>(regions + 1).fill(0);
  for (const { weight, chances } of given) {
    poissonBinomial(chances).forEach((chance, k) => {
      exactly[k] = (exactly[k] ?? 0) + weight * chance;
    });
  }
  return exactly.map((_, k) => Math.min(1, sumOf(exactly.slice(k))));
}

function geometricMean(shares: readonly number[]): number | null {
  return shares.length === 0 ? null : Math.exp(sumOf(shares.map(Math.log)) / shares.length);
}
