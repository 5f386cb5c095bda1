import type { Reading } from '#lib/model/reading.ts';
import type { SavedDocument } from '#lib/model/saved-document.ts';
import type { DocumentEdit } from '#lib/store/document-store.ts';
import type { DocumentKeeper } from './keep-documents.ts';
import type { LibraryDocument } from './library-document.ts';

export type EditParts = {
  keeper: DocumentKeeper;
  /** What is open of a document; null: nothing. */
  find: (sha256: string) => LibraryDocument | null;
  findRemoved: (sha256: string) => SavedDocument | null;
  /** The document as it is to be kept; what is open of it is used as far as it still holds. */
  renew: (saved: SavedDocument, known: LibraryDocument | null) => Promise<Reading<LibraryDocument>>;
};

export type AppliedEdits = { changed: LibraryDocument[]; removed: SavedDocument[] };

/** Changes what is kept. Nothing is kept that can't be understood; and what another tab made of it meanwhile is understood, too. */
export async function applyEdits(edits: readonly DocumentEdit[], parts: EditParts): Promise<Reading<AppliedEdits>> {
  const { keeper, find, findRemoved, renew } = parts;
  const drafts = new Map<string, LibraryDocument>();
  for (const { from, change } of edits) {
    const known = find(from.sha256);
    const draft = change(known?.saved ?? findRemoved(from.sha256) ?? from);
    if (draft.removed !== null) continue;
    const document = await renew(draft, known);
    if (!document.ok) return document;
    drafts.set(from.sha256, document.value);
  }
  const applied: AppliedEdits = { changed: [], removed: [] };
  for (const saved of await keeper.change(edits)) {
    if (saved.removed !== null) applied.removed.push(saved);
    else {
      const document = await renew(saved, drafts.get(saved.sha256) ?? null);
      if (!document.ok) return document;
      applied.changed.push(document.value);
    }
  }
  return { ok: true, value: applied };
}
