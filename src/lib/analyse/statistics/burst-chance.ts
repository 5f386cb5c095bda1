import { incompleteBeta } from './incomplete-beta.ts';
import type { Burst } from './kleinberg-burst.ts';
import { overdispersedFrom } from './poisson-trend.ts';
import { sumOf } from './sum-of.ts';

/**
 * Upper bound of the chance that somewhere in the series so many of all counts[i] would fall into so few of the totals[i] updates as fall
 * into the burst, if the share were the same all the time: the binomial tail of the burst's window, given how often the topic is raised in
 * all, times the number of windows there are (Bonferroni). It thus holds however the window was chosen. Where the periods outside all
 * bursts scatter more than chance (Pearson's chi-square over its degrees of freedom above 1.5), counts are taken for worth that much less.
 */
export function boundBurstChance(counts: readonly number[], totals: readonly number[], bursts: readonly Burst[], burst: Burst): number {
  const calm = counts.map((_, period) => !bursts.some(({ start, end }) => period >= start && period < end));
  const worth =
    1 /
    calmDispersion(
      counts.filter((_, period) => calm[period]),
      totals.filter((_, period) => calm[period])
    );
  const inside = worth * sumOf(counts.slice(burst.start, burst.end));
  const outside = worth * sumOf(counts) - inside;
  const share = sumOf(totals.slice(burst.start, burst.end)) / sumOf(totals);
  const windows = (counts.length * (counts.length + 1)) / 2;
  return Math.min(1, windows * incompleteBeta(share, inside, outside + 1));
}

/** At least 1; larger only where it is so large that it cannot be overlooked. */
function calmDispersion(counts: readonly number[], totals: readonly number[]): number {
  const share = sumOf(counts) / sumOf(totals);
  if (!(share > 0 && counts.length > 1)) return 1;
  const expected = totals.map((total) => share * total);
  const misses = counts.map((count, period) => (count - (expected[period] ?? NaN)) ** 2);
  const dispersion = sumOf(misses.map((miss, period) => miss / (expected[period] ?? NaN))) / (counts.length - 1);
  return dispersion > overdispersedFrom ? dispersion : 1;
}
