import type { TaggedMinutes } from '#lib/model/corpus.ts';
import type { Correction, Misfit } from '#lib/model/correction.ts';
import type { HandSetTopic, TopicHit } from '#lib/model/topic.ts';
import { findUpdate } from '#lib/model/anchors.ts';

/** Minutes as the rules alone tag them. */
export type RuleTaggedMinutes = Omit<TaggedMinutes, 'handSet' | 'ruleHits'>;

type SetTopic = Extract<Correction, { kind: 'set-topic' }>;

/**
 * Sets and takes off the topics that somebody decided by hand, whatever the rules say. `topicIds`: every topic of the book, in its order.
 * Misfits are by their index among all the corrections.
 */
export function applyHandTags(
  meetings: readonly RuleTaggedMinutes[],
  corrections: readonly Correction[],
  topicIds: readonly string[]
): { meetings: TaggedMinutes[]; misfits: Misfit[] } {
  const misfits: Misfit[] = [];
  const updates = meetings.flatMap(({ minutes }) => minutes.updates);
  // Ids of updates come again in the other meetings of a table, the updates themselves do not.
  const decided = new Map<unknown, Map<string, boolean>>();
  corrections.forEach((correction, index) => {
    if (correction.kind !== 'set-topic') return;
    const update = findUpdate(updates, correction.update);
    const reason = misfitReason(update, correction, topicIds);
    if (reason) misfits.push({ index, correction, reason });
    else decided.set(update, new Map([...(decided.get(update) ?? []), [correction.topicId, correction.present]]));
  });
  return { meetings: meetings.map((meeting) => withDecided(meeting, decided, topicIds)), misfits };
}

function misfitReason(update: unknown, { topicId }: SetTopic, topicIds: readonly string[]): Misfit['reason'] | null {
  if (!update) return 'update-gone';
  return topicIds.includes(topicId) ? null : 'topic-gone';
}

function withDecided(
  meeting: RuleTaggedMinutes,
  decided: ReadonlyMap<unknown, ReadonlyMap<string, boolean>>,
  topicIds: readonly string[]
): TaggedMinutes {
  const { updates } = meeting.minutes;
  const handSet = updates.flatMap((update): [string, HandSetTopic[]][] => {
    const topics = [...(decided.get(update) ?? [])];
    return topics.length > 0 ? [[update.id, topics.map(([topicId, present]) => ({ topicId, present }))]] : [];
  });
  const hits = meeting.hits.map((found, index) => decideHits(found, decided.get(updates[index]) ?? new Map<string, boolean>(), topicIds));
  return { ...meeting, hits, ...(handSet.length > 0 && { handSet: Object.fromEntries(handSet), ruleHits: meeting.hits }) };
}

function decideHits(found: readonly TopicHit[], decided: ReadonlyMap<string, boolean>, topicIds: readonly string[]): readonly TopicHit[] {
  if (decided.size === 0) return found;
  return topicIds.flatMap((id): TopicHit[] => {
    const hit = found.find((one) => one.id === id);
    const present = decided.get(id);
    if (present === undefined) return hit ? [hit] : [];
    return present ? [{ id, evidence: hit?.evidence ?? [], byHand: true }] : [];
  });
}
