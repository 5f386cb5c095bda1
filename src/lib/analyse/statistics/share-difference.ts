import { wilsonInterval, type Interval } from './wilson-interval.ts';

/** Difference of two shares, -1 to 1, with its 95 % interval. */
export type ShareDifference = { difference: number; interval: Interval };

/** x of n updates are about the topic. */
type Count = { x: number; n: number };

/**
 * How much larger one share is than another that is counted in other updates, with Newcombe's hybrid score interval (1998, method 10):
 * it tells more attention from more updates. Null where one side has no updates. z is the standard normal quantile.
 */
export function compareShares(one: Count, other: Count, z?: number): ShareDifference | null {
  const [first, second] = [wilsonInterval(one.x, one.n, z), wilsonInterval(other.x, other.n, z)];
  if (one.n === 0 || other.n === 0) return null;
  const [p, q] = [one.x / one.n, other.x / other.n];
  const difference = p - q;
  return {
    difference,
    interval: {
      low: difference - Math.hypot(p - first.low, second.high - q),
      high: difference + Math.hypot(first.high - p, q - second.low)
    }
  };
}
