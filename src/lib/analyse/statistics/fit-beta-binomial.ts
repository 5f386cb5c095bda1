import { digamma } from './digamma.ts';
import { findRoot } from './find-root.ts';
import { logGamma } from './log-gamma.ts';
import { sumOf } from './sum-of.ts';

/** x of n updates are about the topic, 0 <= x <= n, both whole. */
export type ShareCount = { x: number; n: number };

/** Beta(a, b): what is known of a region's share before its own updates; worth a + b updates. */
export type BetaPrior = { a: number; b: number };

/** A prior worth less than this would take a single update for certainty. */
const leastStrength = 0.1;
const gridSteps = 16;
/** Up to here products are quicker than gamma functions. */
const fewUpdates = 40;
const edge = 1e-9;

/**
 * Beta prior with the greatest beta-binomial likelihood of the regions' counts (Griffiths 1973). Regions without updates say nothing.
 * Where regions differ no more than chance has it, the likelihood has no maximum: then the prior is worth as many updates as there are in
 * all, so that no region is known better than all together. Where nobody or everybody raises the topic, half an update of either kind is
 * added to the mean, as Jeffreys' prior does. Without any update it is Jeffreys' prior.
 */
export function fitBetaBinomial(counts: readonly ShareCount[]): BetaPrior {
  const reported = counts.filter(({ n }) => n > 0);
  const x = sumOf(reported.map((count) => count.x));
  const n = sumOf(reported.map((count) => count.n));
  if (n === 0) return { a: 0.5, b: 0.5 };
  if (x === 0 || x === n) return ofStrength(n, (x + 0.5) / (n + 1));
  const fitAt = (logStrength: number): BetaPrior => bestOfStrength(reported, Math.exp(logStrength));
  const slopeAt = (logStrength: number): number => strengthSlope(reported, fitAt(logStrength));
  const [low, high] = [Math.log(leastStrength), Math.log(n)];
  const grid = Array.from({ length: gridSteps + 1 }, (_, step) => low + ((high - low) * step) / gridSteps);
  const likelihoods = grid.map((logStrength) => logLikelihood(reported, fitAt(logStrength)));
  const best = likelihoods.indexOf(Math.max(...likelihoods));
  const [from, to] = [grid[Math.max(0, best - 1)] ?? low, grid[Math.min(gridSteps, best + 1)] ?? high];
  if (slopeAt(from) <= 0) return fitAt(from);
  if (slopeAt(to) >= 0) return fitAt(to);
  return fitAt(findRoot(slopeAt, from, to));
}

/** ln of the chance of the counts under the prior, without the binomial coefficients. */
export function logLikelihood(counts: readonly ShareCount[], prior: BetaPrior): number {
  return sumOf(counts.map((count) => logChance(count, prior)));
}

function logChance({ x, n }: ShareCount, { a, b }: BetaPrior): number {
  if (n > fewUpdates) {
    const [posterior, prior] = [logGamma(a + x) + logGamma(b + n - x) - logGamma(a + b + n), logGamma(a) + logGamma(b) - logGamma(a + b)];
    return posterior - prior;
  }
  let chance = 1;
  for (let i = 0; i < x; i += 1) chance *= (a + i) / (a + b + i);
  for (let i = 0; i < n - x; i += 1) chance *= (b + i) / (a + b + x + i);
  return Math.log(chance);
}

/** The prior worth `strength` updates whose mean share is `mean`. */
export function ofStrength(strength: number, mean: number): BetaPrior {
  return { a: strength * mean, b: strength * (1 - mean) };
}

/** Derivative of the likelihood in the mean at a fixed strength; it falls, so that there is one maximum. */
export function meanSlope(counts: readonly ShareCount[], strength: number, mean: number): number {
  const { a, b } = ofStrength(strength, mean);
  return strength * sumOf(counts.map(({ x, n }) => rise(a, x) - rise(b, n - x)));
}

function bestOfStrength(counts: readonly ShareCount[], strength: number): BetaPrior {
  return ofStrength(
    strength,
    findRoot((mean) => meanSlope(counts, strength, mean), edge, 1 - edge)
  );
}

/** Derivative of the likelihood in a + b at a fixed mean, times a + b. */
function strengthSlope(counts: readonly ShareCount[], { a, b }: BetaPrior): number {
  return sumOf(counts.map(({ x, n }) => a * rise(a, x) + b * rise(b, n - x) - (a + b) * rise(a + b, n)));
}

/** digamma(from + by) − digamma(from). */
function rise(from: number, by: number): number {
  if (by > fewUpdates) return digamma(from + by) - digamma(from);
  let sum = 0;
  for (let i = 0; i < by; i += 1) sum += 1 / (from + i);
  return sum;
}
