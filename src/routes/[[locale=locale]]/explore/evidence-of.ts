import type { FoundUpdate } from '#lib/state/find-updates.ts';
import type { QuotableUpdate } from '../overview/find-evidence.ts';

/** A found update with what is to be marked in it: the evidence of one topic; `topicId` null: of all that it has. */
export function evidenceOf({ update, hits }: FoundUpdate, topicId: string | null): QuotableUpdate {
  const shown = hits.filter(({ id }) => topicId === null || id === topicId);
  const byHandIds = hits.filter(({ byHand }) => byHand).map(({ id }) => id);
  return {
    update: { text: update.text, leadIn: update.leadIn, topicIds: hits.map(({ id }) => id), byHandIds },
    evidence: shown.flatMap(({ id, evidence }) =>
      evidence.map(({ start, end, text, rule, index }) => ({ topicId: id, start, end, text, rule, leadInIndex: index ?? -1 }))
    ),
    byHand: topicId !== null && byHandIds.includes(topicId)
  };
}
