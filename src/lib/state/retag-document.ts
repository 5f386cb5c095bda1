import type { TopicHit } from '#lib/model/topic.ts';
import { applyHandTags } from '#lib/pipeline/apply-hand-tags.ts';
import type { LibraryDocument } from './library-document.ts';

/** What the rules of another book find in one update. */
export type RetaggedUpdate = {
  /** TaggedMinutes.documentId. */
  documentId: string;
  updateId: string;
  hits: readonly TopicHit[];
};

/** A document as another book tags it, where somebody has worked that out already. `topicIds`: of that book, in its order. */
export function retagDocument(
  document: LibraryDocument,
  changed: ReadonlyMap<string, RetaggedUpdate>,
  topicIds: readonly string[]
): LibraryDocument {
  const { saved, understanding } = document;
  const byRules = understanding.meetings.map(({ documentId, text, minutes, hits, ruleHits }) => ({
    documentId,
    text,
    minutes,
    hits: (ruleHits ?? hits).map((found, index) => changed.get(keyOf(documentId, minutes.updates[index]?.id ?? ''))?.hits ?? found)
  }));
  const { meetings, misfits } = applyHandTags(byRules, saved.corrections, topicIds);
  const others = understanding.misfits.filter(({ correction }) => correction.kind !== 'set-topic');
  return {
    ...document,
    understanding: { ...understanding, meetings, misfits: [...others, ...misfits].sort((one, other) => one.index - other.index) }
  };
}

/** By what retagDocument looks updates up. */
export function indexRetagged(changed: readonly RetaggedUpdate[]): Map<string, RetaggedUpdate> {
  return new Map(changed.map((update) => [keyOf(update.documentId, update.updateId), update]));
}

function keyOf(documentId: string, updateId: string): string {
  return `${documentId}\n${updateId}`;
}
