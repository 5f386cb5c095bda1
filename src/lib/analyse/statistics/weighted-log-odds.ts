import { twoSidedP } from './normal-distribution.ts';
import { sumOf } from './sum-of.ts';

export type LogOdds = {
  /** ln of the odds of the feature in the set over its odds in all sets together: positive where the set has more of it. */
  delta: number;
  /** delta in standard errors. */
  z: number;
  /** Two-sided, of this cell alone. */
  p: number;
};

/**
 * What is added to each count. informative: the feature's total over all sets, so that rare and common features are drawn alike towards
 * what is usual; uninformative: 1.
 */
export type LogOddsPrior = 'informative' | 'uninformative';

/**
 * Weighted log odds of each feature (column) in each set (row) of a table of counts, against all sets together (Monroe, Colaresi and Quinn
 * 2008, in the form of the R package tidylo). Same shape as the table; rows of one length, counts >= 0. A feature that nobody has, or a
 * table with one feature, has delta 0. The set is part of what it is compared with, so that z is on the cautious side.
 *
 * The unweighted log odds are the delta of the uninformative prior: an effect size, which says nothing of how sure it is.
 */
export function weightedLogOdds(table: readonly (readonly number[])[], prior: LogOddsPrior): LogOdds[][] {
  const features = sumColumns(table);
  const counts = table.map((row) => row.map((count, feature) => count + (prior === 'informative' ? (features[feature] ?? 0) : 1)));
  const withPrior = sumColumns(counts);
  const all = sumOf(withPrior);
  return counts.map((row) => {
    const set = sumOf(row);
    return row.map((count, feature) => compareOdds({ count, all: set }, { count: withPrior[feature] ?? 0, all }));
  });
}

/**
 * Log odds of each feature in one group against another that has no part in it, with the same prior count (> 0) added to every feature of
 * both (Monroe, Colaresi and Quinn 2008, equations 15, 16, 18 and 22). Two rows of one length, counts >= 0.
 */
export function compareGroups(one: readonly number[], other: readonly number[], priorCount = 0.01): LogOdds[] {
  if (one.length !== other.length) throw new Error(`rows of different lengths: ${one.length}, ${other.length}`);
  if (!(priorCount > 0)) throw new Error(`not above zero: ${priorCount}`);
  const all = sumOf(one) + priorCount * one.length;
  const otherAll = sumOf(other) + priorCount * other.length;
  return one.map((count, feature) =>
    compareOdds({ count: count + priorCount, all }, { count: (other[feature] ?? 0) + priorCount, all: otherAll })
  );
}

type Part = { count: number; all: number };

function compareOdds(one: Part, other: Part): LogOdds {
  const oneRest = one.all - one.count;
  const otherRest = other.all - other.count;
  if (!(one.count > 0 && other.count > 0 && oneRest > 0 && otherRest > 0)) return { delta: 0, z: 0, p: 1 };
  const delta = Math.log(one.count / oneRest) - Math.log(other.count / otherRest);
  const z = delta / Math.sqrt(1 / one.count + 1 / other.count);
  return { delta, z, p: twoSidedP(z) };
}

function sumColumns(table: readonly (readonly number[])[]): number[] {
  const width = table[0]?.length ?? 0;
  const sums = new Array<number>(width).fill(0);
  for (const row of table) {
    if (row.length !== width) throw new Error(`rows of different lengths: ${width}, ${row.length}`);
    row.forEach((count, column) => {
      if (!(count >= 0)) throw new Error(`not a count: ${count}`);
      sums[column] = (sums[column] ?? 0) + count;
    });
  }
  return sums;
}
