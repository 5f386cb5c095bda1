import { sumOf } from './sum-of.ts';
import { z95, type Interval } from './wilson-interval.ts';

export type Agreement = {
  /** Share of items that both put into the same class. */
  observed: number;
  /** That share if both kept to their own frequencies but put items anywhere. */
  expected: number;
  /** (observed − expected) / (1 − expected), -1 to 1; null where both put all items into one class. */
  kappa: number | null;
  interval: Interval | null;
};

/**
 * Cohen's kappa (1960) of two raters. table[i][j] items are put into class i by the one and into class j by the other; square, counts >= 0,
 * at least one item. The 95 % interval is that of Fleiss, Cohen and Everitt (1969), cut at -1 and 1: for large samples, too narrow for
 * fewer than some thirty items.
 */
export function measureAgreement(table: readonly (readonly number[])[]): Agreement {
  const size = table.length;
  if (table.some((row) => row.length !== size)) throw new Error(`not a square table: ${size} rows`);
  const items = sumOf(table.flat());
  if (!(items > 0)) throw new Error(`no items to agree on: ${items}`);
  const share = (i: number, j: number): number => (table[i]?.[j] ?? 0) / items;
  const classes = table.map((_, index) => index);
  const rows = classes.map((i) => sumOf(classes.map((j) => share(i, j))));
  const columns = classes.map((j) => sumOf(classes.map((i) => share(i, j))));
  const chance = (i: number, j: number): number => (rows[i] ?? 0) * (columns[j] ?? 0);
  const observed = sumOf(classes.map((i) => share(i, i)));
  const expected = sumOf(classes.map((i) => chance(i, i)));
  if (expected === 1) return { observed, expected, kappa: null, interval: null };
  const kappa = (observed - expected) / (1 - expected);
  const marginal = (i: number, j: number): number => (columns[i] ?? 0) + (rows[j] ?? 0);
  const agreeing = sumOf(classes.map((i) => share(i, i) * (1 - marginal(i, i) * (1 - kappa)) ** 2));
  const differing = sumOf(classes.flatMap((i) => classes.map((j) => (i === j ? 0 : share(i, j) * marginal(i, j) ** 2))));
  const variance = agreeing + (1 - kappa) ** 2 * differing - (kappa - expected * (1 - kappa)) ** 2;
  const reach = (z95 * Math.sqrt(Math.max(0, variance) / items)) / (1 - expected);
  return { observed, expected, kappa, interval: { low: Math.max(-1, kappa - reach), high: Math.min(1, kappa + reach) } };
}
