import type { Correction } from '#lib/model/correction.ts';
import { newId } from '#lib/model/new-id.ts';
import type { SavedDocument } from '#lib/model/saved-document.ts';

/** A document as the first version of the store kept it. */
export type FirstDocument = Omit<SavedDocument, 'corrections' | 'removed'> & { corrections: readonly Correction[]; removed: boolean };

/** The same document as it is kept now: its corrections told apart, its removal with a name. */
export function upgradeDocument(saved: FirstDocument): SavedDocument {
  return {
    ...saved,
    corrections: saved.corrections.map((correction) => ({ ...correction, id: newId() })),
    removed: saved.removed ? { title: saved.title ?? saved.name, at: saved.addedAt } : null
  };
}
