import { rankDescending } from '../statistics/rank-descending.ts';
import { findRankBreakers, type RankBreaker, type TopicMention } from '../statistics/rank-breakers.ts';
import { rankWithUncertainty } from '../statistics/rank-uncertainty.ts';
import { measureSharedPriority, type SharedPriority } from '../statistics/shared-priority.ts';
import type { Cube } from './cube.ts';
import { countCube, type Runs } from './count-cube.ts';
import type { RuleMention } from './rule-mentions.ts';

export type Priority = SharedPriority & {
  topicId: string;
  /** By share of the reporting regions, shared by ties; among those of its own kind (substance, or procedure). */
  rank: number;
  tied: boolean;
  /** 5th and 95th percentile of the rank, among those of its own kind. */
  rankRange: { low: number; high: number };
  /** Updates about the topic. */
  mentions: number;
  /** Indices of the regions that raise it. */
  raisedBy: number[];
  /** What changes the rank when it alone is left out; null where nobody has looked. */
  breakers: Breaker[] | null;
};

/** name: the region's id, the document's id, or the rule. */
export type Breaker = { removal: RankBreaker['removal']; name: string; rank: number };

export type PriorityOptions = {
  /** Ids of topics that are about the alliance's own working, which are ranked apart. */
  procedural: ReadonlySet<string>;
  /** Indices of the regions that count; all where null. */
  regions?: readonly number[] | null;
  /** By which rule, in which document: without them, robustness is not told. */
  rules?: readonly RuleMention[];
};

/** Every topic over some runs of meetings, substance first, by rank, then updates, then the book's order. */
export function readPriorities(cube: Cube, runs: Runs, { procedural, regions = null, rules }: PriorityOptions): Priority[] {
  const T = cube.topicIds.length;
  const { mentions, updates, reports } = countCube(cube, runs);
  const chosen = regions ?? cube.regions.map((_, region) => region);
  const reporting = chosen.filter((region) => (reports[region] ?? 0) > 0);
  const measured = cube.topicIds.map((topicId, topic) => {
    const counts = reporting.map((region) => ({ x: mentions[region * T + topic] ?? 0, n: Math.max(updates[region] ?? 0, 1) }));
    const raisedBy = reporting.filter((region) => (mentions[region * T + topic] ?? 0) > 0);
    const total = counts.reduce((sum, { x }) => sum + x, 0);
    return { topicId, topic, raisedBy, mentions: total, ...measureSharedPriority(counts) };
  });
  return [false, true].flatMap((isProcedural) => {
    const ofKind = measured.filter(({ topicId }) => procedural.has(topicId) === isProcedural);
    const ranges = rankWithUncertainty(ofKind.map(({ raising, reporting: n }) => ({ x: raising, n })));
    const ranks = rankDescending(ofKind.map(({ raising }) => raising));
    const breakers = rules && readBreakers(cube, runs, new Set(reporting), ofKind, rules);
    return ofKind
      .map(({ topic, ...priority }, place): Priority & { topic: number } => ({
        ...priority,
        topic,
        rank: ranks[place] ?? 1,
        tied: ranks.filter((rank) => rank === ranks[place]).length > 1,
        rankRange: { low: ranges[place]?.low ?? 1, high: ranges[place]?.high ?? 1 },
        breakers: breakers?.[place] ?? null
      }))
      .sort((one, other) => one.rank - other.rank || other.mentions - one.mentions || one.topic - other.topic)
      .map(({ topic: _, ...priority }) => priority);
  });
}

function readBreakers(
  cube: Cube,
  runs: Runs,
  regions: ReadonlySet<number>,
  topics: readonly { topicId: string }[],
  rules: readonly RuleMention[]
): Breaker[][] {
  const documents = runs.flatMap(([from, to]) => cube.meetings.slice(from, to).map(({ documentId }) => documentId));
  const documentAt = new Map(documents.map((id, place) => [id, place]));
  const regionAt = new Map(cube.regions.flatMap(({ id }, place) => (regions.has(place) ? [[id, place] as const] : [])));
  const topicAt = new Map(topics.map(({ topicId }, place) => [topicId, place]));
  const ruleNames: string[] = [];
  const ruleAt = new Map<string, number>();
  const mentions = rules.flatMap(({ documentId, regionId, topicId, rule }): TopicMention[] => {
    const [document, region, topic] = [documentAt.get(documentId), regionAt.get(regionId), topicAt.get(topicId)];
    if (document === undefined || region === undefined || topic === undefined) return [];
    // The same words under two topics are two rules.
    const key = `${topicId} ${rule}`;
    if (!ruleAt.has(key)) ruleAt.set(key, ruleNames.push(rule) - 1);
    return [{ document, region, topic, rule: ruleAt.get(key) ?? 0 }];
  });
  const nameOf = ({ removal, index }: RankBreaker): string =>
    (removal === 'region' ? cube.regions[index]?.id : removal === 'document' ? documents[index] : ruleNames[index]) ?? '';
  return findRankBreakers(mentions, topics.length).map(({ breakers }) =>
    breakers.map((breaker) => ({ removal: breaker.removal, name: nameOf(breaker), rank: breaker.rank }))
  );
}
