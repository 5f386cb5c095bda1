import { sumOf } from './sum-of.ts';

/** observed events where expected > 0 were expected: a region's counts, or a cell's. */
export type RateCount = { observed: number; expected: number };

export type ShrunkRates = {
  /** Σ observed / Σ expected. */
  mean: number;
  /** Variance of the rates, each weighing as much as was expected of it. */
  variance: number;
  /** What of it chance does not explain; 0 where chance explains it all, and all rates are the mean. */
  between: number;
  /** In the order given: observed / expected, drawn towards the mean, the more the less was expected. */
  rates: number[];
};

/**
 * Empirical Bayes rates of a gamma-Poisson model by its moments (Marshall 1991): each rate keeps the weight A / (A + m / e), where
 * A = max(0, s² − m / ē). Throws where nothing was expected.
 */
export function shrinkRates(counts: readonly RateCount[]): ShrunkRates {
  const bad = counts.find(({ observed, expected }) => !(observed >= 0 && expected > 0));
  if (bad) throw new Error(`no rate: ${bad.observed} of ${bad.expected} expected`);
  if (counts.length === 0) throw new Error('no rates to shrink');
  const expected = sumOf(counts.map((count) => count.expected));
  const mean = sumOf(counts.map((count) => count.observed)) / expected;
  const variance = sumOf(counts.map((count) => count.expected * (count.observed / count.expected - mean) ** 2)) / expected;
  const between = Math.max(0, variance - mean / (expected / counts.length));
  const rates = counts.map((count) => {
    const weight = between === 0 ? 0 : between / (between + mean / count.expected);
    return mean + weight * (count.observed / count.expected - mean);
  });
  return { mean, variance, between, rates };
}
