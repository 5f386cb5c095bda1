import type { ShareCount } from './fit-beta-binomial.ts';
import { findRoot } from './find-root.ts';
import { incompleteBeta } from './incomplete-beta.ts';
import { sumOf } from './sum-of.ts';
import type { WeightedPrior } from './weigh-priors.ts';
import type { Interval } from './wilson-interval.ts';

const tolerance = 1e-9;

/** Posterior mean of a region's share: its own updates and what the priors know, as in (x + a) / (n + a + b). */
export function shrinkShare({ x, n }: ShareCount, priors: readonly WeightedPrior[]): number {
  return sumOf(priors.map(({ a, b, weight }) => (weight * (x + a)) / (n + a + b)));
}

/** Posterior chance that a region's share is above the threshold, a share in [0, 1]. */
export function chanceAbove({ x, n }: ShareCount, priors: readonly WeightedPrior[], threshold: number): number {
  return sumOf(priors.map(({ a, b, weight }) => weight * incompleteBeta(1 - threshold, n - x + b, x + a)));
}

/**
 * Posterior interval of a region's share that leaves the same chance on both sides, but reaches 0 where x = 0 and 1 where x = n; ends exact
 * to 1e-9. level in (0, 1).
 */
export function posteriorInterval(count: ShareCount, priors: readonly WeightedPrior[], level = 0.95): Interval {
  const tail = (1 - level) / 2;
  const below = (chance: number): number => findRoot((share) => 1 - chance - chanceAbove(count, priors, share), 0, 1, tolerance);
  return { low: count.x === 0 ? 0 : below(tail), high: count.x === count.n ? 1 : below(1 - tail) };
}
