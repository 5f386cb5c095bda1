import { twoSidedP } from './normal-distribution.ts';

export type MannKendall = {
  /** Pairs that rise less pairs that fall. */
  s: number;
  /** Of s where nothing trends, less for ties. */
  variance: number;
  /** With the continuity correction: one step nearer to 0. */
  z: number;
  /** Two-sided. */
  p: number;
  /** Kendall's tau-b, -1 to 1; 0 where all values are alike. */
  tau: number;
};

/**
 * Mann-Kendall test for a monotone trend of a series in order (Mann 1945, Kendall 1975). It asks only whether values rise or fall, not how
 * far; it takes the periods for independent, so that a series with a memory is called a trend too often. Normal approximation: below eight
 * values it can hardly tell anything.
 */
export function testMannKendall(values: readonly number[]): MannKendall {
  const n = values.length;
  let s = 0;
  values.forEach((value, later) => {
    for (let earlier = 0; earlier < later; earlier += 1) s += Math.sign(value - (values[earlier] ?? NaN));
  });
  const ties = countTies(values);
  const pairs = (n * (n - 1)) / 2;
  const tiedPairs = ties.reduce((sum, t) => sum + (t * (t - 1)) / 2, 0);
  const variance = ties.reduce((left, t) => left - t * (t - 1) * (2 * t + 5), n * (n - 1) * (2 * n + 5)) / 18;
  if (pairs === tiedPairs) return { s: 0, variance: 0, z: 0, p: 1, tau: 0 };
  const z = (s - Math.sign(s)) / Math.sqrt(variance);
  return { s, variance, z, p: twoSidedP(z), tau: s / Math.sqrt(pairs * (pairs - tiedPairs)) };
}

/** How many values are alike, for each value there is. */
function countTies(values: readonly number[]): number[] {
  const ties = new Map<number, number>();
  for (const value of values) ties.set(value, (ties.get(value) ?? 0) + 1);
  return [...ties.values()];
}
