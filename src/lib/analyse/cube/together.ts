import { adjustPValues } from '../statistics/benjamini-hochberg.ts';
import { associateTopics, type Association } from '../statistics/topic-association.ts';
import type { Cube } from './cube.ts';
import type { Runs } from './count-cube.ts';

export type TopicPair = { topicIds: [string, string]; both: number; association: Association; /** Over all pairs. */ adjustedP: number };

/** Pairs of topics that stand in one update, those that go together beyond chance first, then by how often. Pairs that never meet are left out. */
export function findPairs({ each, topicIds }: Cube, runs: Runs, regions: ReadonlySet<number> | null = null): TopicPair[] {
  const T = topicIds.length;
  const both = new Uint32Array(T * T);
  const alone = new Uint32Array(T);
  let all = 0;
  for (let u = 0; u < each.updateIds.length; u += 1) {
    const [meeting, region] = [each.meeting[u] ?? 0, each.region[u] ?? 0];
    if (!runs.some(([from, to]) => meeting >= from && meeting < to) || (regions && !regions.has(region))) continue;
    all += 1;
    const topics = each.topics.subarray(each.topicsFrom[u], each.topicsFrom[u + 1]);
    for (const one of topics) {
      alone[one] = (alone[one] ?? 0) + 1;
      for (const other of topics) if (one < other) both[one * T + other] = (both[one * T + other] ?? 0) + 1;
    }
  }
  const pairs: Omit<TopicPair, 'adjustedP'>[] = [];
  for (let one = 0; one < T; one += 1) {
    for (let other = one + 1; other < T; other += 1) {
      const count = both[one * T + other] ?? 0;
      const association = associateTopics({ both: count, one: alone[one] ?? 0, other: alone[other] ?? 0, all });
      pairs.push({ topicIds: [topicIds[one] ?? '', topicIds[other] ?? ''], both: count, association });
    }
  }
  const adjusted = adjustPValues(pairs.map(({ association }) => association.p));
  const isSure = (pair: TopicPair) => pair.adjustedP <= 0.05 && pair.association.logOddsRatio > 0;
  return pairs
    .map((pair, place): TopicPair => ({ ...pair, adjustedP: adjusted[place] ?? 1 }))
    .filter((pair) => pair.both > 0)
    .sort((one, other) => Number(isSure(other)) - Number(isSure(one)) || other.both - one.both);
}
