import type { TopicHit } from '#lib/model/topic.ts';

/** What a change of tags does to one topic. Ranks as the overview gives them: by regions, 1 first, shared by ties. */
export type TopicEffect = {
  topicId: string;
  gained: number;
  lost: number;
  updates: { before: number; after: number };
  regions: { before: number; after: number };
  rank: { before: number; after: number };
  /** Regions that raise the topic only before, or only after. */
  regionsGained: string[];
  regionsLost: string[];
};

export type TagEffects = {
  /** Updates that gained some topic, and that lost one. */
  updatesGaining: number;
  updatesLosing: number;
  untagged: { before: number; after: number };
  /** Topics that gain or lose something, or whose rank moves; in the order given. */
  topics: TopicEffect[];
};

/** One update whose tags change, and the region that tells it. */
export type RetaggedPlace = { regionId: string; before: readonly TopicHit[]; after: readonly TopicHit[] };

/** Counts of updates by topic and region, which a change of some tags is added to instead of counting all anew. */
export class TagCounts {
  untagged = 0;
  readonly #byTopic = new Map<string, Map<string, number>>();

  /** `sign`: 1 to count an update's tags in, -1 to take them out. */
  add(regionId: string, hits: readonly TopicHit[], sign: 1 | -1): void {
    if (hits.length === 0) this.untagged += sign;
    for (const { id } of hits) {
      let regions = this.#byTopic.get(id);
      if (!regions) this.#byTopic.set(id, (regions = new Map<string, number>()));
      regions.set(regionId, (regions.get(regionId) ?? 0) + sign);
    }
  }

  copy(): TagCounts {
    const copy = new TagCounts();
    copy.untagged = this.untagged;
    for (const [id, regions] of this.#byTopic) copy.#byTopic.set(id, new Map(regions));
    return copy;
  }

  updatesOf(topicId: string): number {
    return [...(this.#byTopic.get(topicId)?.values() ?? [])].reduce((sum, count) => sum + count, 0);
  }

  /** Ids of the regions with at least one update on the topic. */
  regionsOf(topicId: string): string[] {
    return [...(this.#byTopic.get(topicId) ?? [])].flatMap(([regionId, count]) => (count > 0 ? [regionId] : []));
  }
}

const rankOf = (counts: readonly number[], index: number): number => 1 + counts.filter((count) => count > (counts[index] ?? 0)).length;
const isBeyond = (hits: readonly TopicHit[], others: readonly TopicHit[]): boolean =>
  hits.some(({ id }) => !others.some((other) => other.id === id));

/** What the change from one set of tags to another does to each topic. `before`: the counts without the changes. */
export function describeTagEffects(before: TagCounts, changes: readonly RetaggedPlace[], topicIds: readonly string[]): TagEffects {
  const after = before.copy();
  const gained = new Map<string, number>();
  const lost = new Map<string, number>();
  for (const change of changes) {
    after.add(change.regionId, change.before, -1);
    after.add(change.regionId, change.after, 1);
    noteBeyond(gained, change.after, change.before);
    noteBeyond(lost, change.before, change.after);
  }
  const [regionsBefore, regionsAfter] = [before, after].map((counts) => topicIds.map((id) => counts.regionsOf(id))) as [
    string[][],
    string[][]
  ];
  const [sizesBefore, sizesAfter] = [regionsBefore, regionsAfter].map((lists) => lists.map(({ length }) => length)) as [number[], number[]];
  const topics = topicIds.map((topicId, index): TopicEffect => {
    const [was, is] = [regionsBefore[index] ?? [], regionsAfter[index] ?? []];
    return {
      topicId,
      gained: gained.get(topicId) ?? 0,
      lost: lost.get(topicId) ?? 0,
      updates: { before: before.updatesOf(topicId), after: after.updatesOf(topicId) },
      regions: { before: was.length, after: is.length },
      rank: { before: rankOf(sizesBefore, index), after: rankOf(sizesAfter, index) },
      regionsGained: is.filter((region) => !was.includes(region)),
      regionsLost: was.filter((region) => !is.includes(region))
    };
  });
  return {
    updatesGaining: changes.filter((change) => isBeyond(change.after, change.before)).length,
    updatesLosing: changes.filter((change) => isBeyond(change.before, change.after)).length,
    untagged: { before: before.untagged, after: after.untagged },
    topics: topics.filter((topic) => topic.gained > 0 || topic.lost > 0 || topic.rank.before !== topic.rank.after)
  };
}

function noteBeyond(counts: Map<string, number>, hits: readonly TopicHit[], others: readonly TopicHit[]): void {
  for (const { id } of hits) if (!others.some((other) => other.id === id)) counts.set(id, (counts.get(id) ?? 0) + 1);
}
