import { betaQuantile } from './beta-quantile.ts';
import type { Interval } from './wilson-interval.ts';

/**
 * Interval of a share x of n from Jeffreys' prior Beta(½, ½), leaving the same chance on both sides, but reaching 0 where x = 0 and 1 where
 * x = n (Brown, Cai and DasGupta 2001). level in (0, 1). Without observations all shares are possible.
 *
 * Over shares drawn from ten priors, sparse to even, and n from 2 to 10, it holds the truth in 95 to 97 % of cases (computed exactly); with
 * the ends left open it would be 84 % where most shares are near 0 or 1.
 */
export function jeffreysInterval(x: number, n: number, level = 0.95): Interval {
  if (!(x >= 0 && x <= n)) throw new Error(`not a count out of ${n}: ${x}`);
  const tail = (1 - level) / 2;
  return {
    low: x === 0 ? 0 : betaQuantile(tail, x + 0.5, n - x + 0.5),
    high: x === n ? 1 : betaQuantile(1 - tail, x + 0.5, n - x + 0.5)
  };
}
