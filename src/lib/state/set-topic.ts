import { anchorAmong } from '#lib/model/anchors.ts';
import type { TaggedMinutes } from '#lib/model/corpus.ts';
import type { KeptCorrection } from '#lib/model/correction.ts';
import { newId } from '#lib/model/new-id.ts';
import type { LibraryDocument } from './library-document.ts';

/**
 * What becomes of a document's corrections when somebody says whether an update is about a topic; null: as the rules say. Nothing is kept that says
 * no more than the rules do. Throws on an update that the minutes do not have.
 */
export function decideTopic(
  { understanding }: LibraryDocument,
  { minutes, hits, ruleHits = hits }: TaggedMinutes,
  updateId: string,
  topicId: string,
  present: boolean | null
): (kept: readonly KeptCorrection[]) => KeptCorrection[] {
  const index = minutes.updates.findIndex(({ id }) => id === updateId);
  const update = minutes.updates[index];
  if (!update) throw new Error(`unknown update: ${updateId}`);
  const anchor = anchorAmong(
    understanding.meetings.flatMap((meeting) => meeting.minutes.updates),
    update
  );
  const byRules = (ruleHits[index] ?? []).some(({ id }) => id === topicId);
  const isSame = (kept: KeptCorrection) =>
    kept.kind === 'set-topic' &&
    kept.topicId === topicId &&
    kept.update.text === anchor.text &&
    kept.update.occurrence === anchor.occurrence;
  return (kept) => {
    const others = kept.filter((correction) => !isSame(correction));
    if (present === null || present === byRules) return others;
    return [...others, { kind: 'set-topic', update: anchor, topicId, present, id: newId() }];
  };
}
