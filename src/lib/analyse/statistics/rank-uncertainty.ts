import { drawBeta } from './draw-beta.ts';
import { rankDescending } from './rank-descending.ts';
import { seededRandom } from './seeded-random.ts';

/** x of n regions raise the topic. */
export type CoverageCount = { x: number; n: number };

export type RankRange = {
  /** By share, 1 for the largest; ties share the best rank (1, 2, 2, 4). */
  rank: number;
  /** 5th and 95th percentile of the rank over the draws, widened to hold rank where ties leave it outside. */
  low: number;
  high: number;
};

/**
 * How sure the order of topics is: draws a share for each topic from its posterior under Jeffreys' prior, Beta(x + ½, n − x + ½), ranks the
 * draw, and again. Topics are drawn independently; drawn shares have no ties. In the order given; a topic without regions has any rank.
 * The same seed gives the same ranges.
 */
export function rankWithUncertainty(topics: readonly CoverageCount[], { seed = 1, draws = 2000 } = {}): RankRange[] {
  const random = seededRandom(seed);
  const ranksOf = topics.map(() => new Uint32Array(draws));
  for (let draw = 0; draw < draws; draw += 1) {
    const shares = Float64Array.from(topics, ({ x, n }) => drawBeta(random, x + 0.5, n - x + 0.5));
    ranksOf.forEach((ranks, topic) => (ranks[draw] = countAtLeast(shares, shares[topic] ?? 0)));
  }
  const observed = rankDescending(topics.map(({ x, n }) => (n === 0 ? 0 : x / n)));
  return ranksOf.map((ranks, topic) => {
    const rank = observed[topic] ?? 1;
    ranks.sort();
    const at = (share: number): number => ranks[Math.max(0, Math.ceil(share * draws) - 1)] ?? rank;
    return { rank, low: Math.min(rank, at(0.05)), high: Math.max(rank, at(0.95)) };
  });
}

function countAtLeast(values: Float64Array, value: number): number {
  let count = 0;
  for (const other of values) if (other >= value) count += 1;
  return count;
}
