import { twoSidedP } from './normal-distribution.ts';
import { z95, type Interval } from './wilson-interval.ts';

/** Updates with both topics, with the one, with the other, and in all. */
export type JointCount = { both: number; one: number; other: number; all: number };

export type Association = {
  /** How many times as many updates have both topics as if the topics had nothing to do with each other; null where one topic has none. */
  lift: number | null;
  /** Natural logarithm of the odds ratio, with its 95 % interval: above 0 the topics go together, below they shun each other. */
  logOddsRatio: number;
  interval: Interval;
  /** Two-sided, of this pair alone. */
  p: number;
};

/**
 * Whether two topics go together in one update. The log odds ratio has half an update added to each of the four cells (Haldane 1956,
 * Anscombe 1956), so that it is finite; its error is Woolf's (1955). Updates are taken for independent.
 */
export function associateTopics({ both, one, other, all }: JointCount): Association {
  const cells = [both, one - both, other - both, all - one - other + both];
  if (!cells.every((cell) => cell >= 0)) throw new Error(`no such table: ${both} of ${one} and ${other} of ${all}`);
  const [joint = 0, onlyOne = 0, onlyOther = 0, neither = 0] = cells.map((cell) => cell + 0.5);
  const logOddsRatio = Math.log(joint / onlyOne) - Math.log(onlyOther / neither);
  const error = Math.sqrt(1 / joint + 1 / onlyOne + 1 / onlyOther + 1 / neither);
  return {
    lift: one * other === 0 ? null : (both * all) / (one * other),
    logOddsRatio,
    interval: { low: logOddsRatio - z95 * error, high: logOddsRatio + z95 * error },
    p: twoSidedP(logOddsRatio / error)
  };
}
