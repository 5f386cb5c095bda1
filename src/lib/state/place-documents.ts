import type { SavedDocument } from '#lib/model/saved-document.ts';
import type { LibraryDocument } from './library-document.ts';

/** What is open, in the order of addition, and what is removed, the last one first. */
export type Shelf = { documents: readonly LibraryDocument[]; removed: readonly SavedDocument[] };

/** The shelf after documents were opened or changed, and others removed; each is known by its hash. */
export function placeDocuments(shelf: Shelf, changed: readonly LibraryDocument[], removed: readonly SavedDocument[]): Shelf {
  const hashes = (saved: readonly SavedDocument[]) => new Set(saved.map(({ sha256 }) => sha256));
  const gone = hashes(removed);
  const open = new Map(shelf.documents.map((document) => [document.saved.sha256, document]));
  for (const document of changed) open.set(document.saved.sha256, document);
  for (const sha256 of gone) open.delete(sha256);
  const back = hashes(changed.map(({ saved }) => saved));
  const stillRemoved = shelf.removed.filter(({ sha256 }) => !gone.has(sha256) && !back.has(sha256));
  return { documents: [...open.values()].sort(byAddition), removed: lastRemovedFirst([...stillRemoved, ...removed]) };
}

/** The site's documents have no time of addition, and stay in the order that they are in. */
function byAddition(one: LibraryDocument, other: LibraryDocument): number {
  return one.saved.addedAt.localeCompare(other.saved.addedAt);
}

export function lastRemovedFirst(removed: readonly SavedDocument[]): SavedDocument[] {
  return removed.toSorted((one, other) => (other.removed?.at ?? '').localeCompare(one.removed?.at ?? ''));
}
