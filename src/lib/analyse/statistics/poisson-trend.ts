import { findRoot } from './find-root.ts';
import { twoSidedP } from './normal-distribution.ts';
import { studentQuantile, studentTwoSidedP } from './student-distribution.ts';
import { sumOf } from './sum-of.ts';
import { z95, type Interval } from './wilson-interval.ts';

export type PoissonTrend = {
  /** ln of the rate at time 0, in counts per unit of exposure. */
  intercept: number;
  interceptError: number;
  /** Change of the ln rate per unit of time. */
  slope: number;
  slopeError: number;
  /** What the rate is multiplied by per unit of time, with its 95 % interval. */
  rateRatio: number;
  interval: Interval;
  /** slope / slopeError. */
  z: number;
  /** Two-sided: normal, or Student's t where the counts are overdispersed. */
  p: number;
  deviance: number;
  /** Pearson's chi-square over its degrees of freedom: about 1 where counts scatter as Poisson counts do; null without degrees of freedom. */
  dispersion: number | null;
  /** Dispersion above 1.5: the errors are widened by its root (quasi-Poisson). */
  overdispersed: boolean;
};

/** Pearson's chi-square over its degrees of freedom from which on Poisson's errors are too small to be used. */
export const overdispersedFrom = 1.5;

/**
 * Log-linear Poisson regression of counts on time with exposure, ln E(count) = ln exposure + intercept + slope × time, by maximum
 * likelihood (Nelder and Wedderburn 1972; quasi-Poisson: Wedderburn 1974). Exposures are above 0, 1 each unless given; times
 * count 0, 1, 2, … unless given. Null where no finite slope fits best: nothing counted, or counted at the first or the last time only.
 */
export function fitPoissonTrend(
  counts: readonly number[],
  exposures: readonly number[] = counts.map(() => 1),
  times: readonly number[] = counts.map((_, index) => index)
): PoissonTrend | null {
  const rows = toRows(counts, exposures, times);
  const total = sumOf(counts);
  const centre = sumOf(rows.map(({ count, time }) => count * time)) / total;
  if (!(centre > Math.min(...times) && centre < Math.max(...times))) return null;
  const slope = findSlope(rows, centre);
  const tilted = tilt(rows, centre, slope);
  const intercept = Math.log(total) - tilted.logSum - slope * centre;
  const spread = total * tilted.variance;
  const means = rows.map(({ exposure, time }) => exposure * Math.exp(intercept + slope * time));
  const freedom = rows.length - 2;
  const pearson = sumOf(means.map((mean, index) => ((counts[index] ?? NaN) - mean) ** 2 / mean));
  const dispersion = freedom > 0 ? pearson / freedom : null;
  const overdispersed = dispersion !== null && dispersion > overdispersedFrom;
  const widen = overdispersed ? Math.sqrt(dispersion) : 1;
  const slopeError = widen / Math.sqrt(spread);
  const z = slope / slopeError;
  const reach = slopeError * (overdispersed ? studentQuantile(0.05, freedom) : z95);
  return {
    intercept,
    interceptError: widen * Math.sqrt(1 / total + centre ** 2 / spread),
    slope,
    slopeError,
    rateRatio: Math.exp(slope),
    interval: { low: Math.exp(slope - reach), high: Math.exp(slope + reach) },
    z,
    p: overdispersed ? studentTwoSidedP(z, freedom) : twoSidedP(z),
    deviance: 2 * sumOf(means.map((mean, index) => deviance(counts[index] ?? NaN, mean))),
    dispersion,
    overdispersed
  };
}

function deviance(count: number, mean: number): number {
  return (count === 0 ? 0 : count * Math.log(count / mean)) - (count - mean);
}

type Row = { count: number; exposure: number; time: number };

function toRows(counts: readonly number[], exposures: readonly number[], times: readonly number[]): Row[] {
  if (exposures.length !== counts.length) throw new Error(`not an exposure for each count: ${exposures.length} for ${counts.length}`);
  if (times.length !== counts.length) throw new Error(`not a time for each count: ${times.length} for ${counts.length}`);
  return counts.map((count, index) => {
    const [exposure, time] = [exposures[index] ?? NaN, times[index] ?? NaN];
    if (!(count >= 0)) throw new Error(`not a count: ${count}`);
    if (!(exposure > 0)) throw new Error(`not above zero: ${exposure}`);
    return { count, exposure, time };
  });
}

/** The best slope is the one whose fitted counts have their mean time where the counts have it: `centre`, within the range of times. */
function findSlope(rows: readonly Row[], centre: number): number {
  const missAt = (slope: number): number => tilt(rows, centre, slope).mean;
  const miss = missAt(0);
  if (miss === 0) return 0;
  let bound = -Math.sign(miss);
  while (missAt(bound) * miss > 0) bound *= 2;
  return findRoot(missAt, 0, bound);
}

/** ln Σ exposure e^(slope (time − centre)), and mean and variance of time − centre under those weights. */
function tilt(rows: readonly Row[], centre: number, slope: number): { logSum: number; mean: number; variance: number } {
  let top = -Infinity;
  for (const { time } of rows) top = Math.max(top, slope * (time - centre));
  let [sum, mean, squares] = [0, 0, 0];
  for (const { exposure, time } of rows) {
    const off = time - centre;
    const weight = exposure * Math.exp(slope * off - top);
    if (weight === 0) continue;
    sum += weight;
    const fromMean = off - mean;
    mean += (fromMean * weight) / sum;
    squares += fromMean * (off - mean) * weight;
  }
  return { logSum: Math.log(sum) + top, mean, variance: squares / sum };
}
