import type { TopicHit } from '#lib/model/topic.ts';

/** Where an update stands: what counting it by region needs. */
export type TaggedPlace = { regionId: string };

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

type Hits = readonly (readonly TopicHit[])[];

const rankOf = (counts: readonly number[], index: number): number => 1 + counts.filter((count) => count > (counts[index] ?? 0)).length;

const regionsRaising = (places: readonly TaggedPlace[], hits: Hits, topicIds: readonly string[]): Map<string, Set<string>> => {
  const regions = new Map(topicIds.map((id) => [id, new Set<string>()]));
  hits.forEach((list, update) => {
    for (const { id } of list) regions.get(id)?.add(places[update]?.regionId ?? '');
  });
  return regions;
};

/** What the change from one set of tags to another does to each topic; both have one list an update. */
export function describeTagEffects(places: readonly TaggedPlace[], before: Hits, after: Hits, topicIds: readonly string[]): TagEffects {
  const [regionsBefore, regionsAfter] = [regionsRaising(places, before, topicIds), regionsRaising(places, after, topicIds)];
  const sizes = (regions: Map<string, Set<string>>) => topicIds.map((id) => regions.get(id)?.size ?? 0);
  const [sizesBefore, sizesAfter] = [sizes(regionsBefore), sizes(regionsAfter)];
  const carries = (hits: Hits, update: number, id: string) => (hits[update] ?? []).some((hit) => hit.id === id);
  const count = (hits: Hits, id: string) => hits.filter((list) => list.some((hit) => hit.id === id)).length;
  const changed = before.flatMap((list, update) => (list === after[update] ? [] : [update]));
  const topics = topicIds.map((topicId, index): TopicEffect => {
    const wasIn = regionsBefore.get(topicId) ?? new Set<string>();
    const isIn = regionsAfter.get(topicId) ?? new Set<string>();
    return {
      topicId,
      gained: changed.filter((update) => !carries(before, update, topicId) && carries(after, update, topicId)).length,
      lost: changed.filter((update) => carries(before, update, topicId) && !carries(after, update, topicId)).length,
      updates: { before: count(before, topicId), after: count(after, topicId) },
      regions: { before: sizesBefore[index] ?? 0, after: sizesAfter[index] ?? 0 },
      rank: { before: rankOf(sizesBefore, index), after: rankOf(sizesAfter, index) },
      regionsGained: [...isIn].filter((region) => !wasIn.has(region)),
      regionsLost: [...wasIn].filter((region) => !isIn.has(region))
    };
  });
  const isMissing = (from: Hits, to: Hits, update: number) => (from[update] ?? []).some(({ id }) => !carries(to, update, id));
  return {
    updatesGaining: changed.filter((update) => isMissing(after, before, update)).length,
    updatesLosing: changed.filter((update) => isMissing(before, after, update)).length,
    untagged: { before: before.filter((list) => list.length === 0).length, after: after.filter((list) => list.length === 0).length },
    topics: topics.filter(({ gained, lost, rank }) => gained > 0 || lost > 0 || rank.before !== rank.after)
  };
}
