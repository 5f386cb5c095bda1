import { plainOptions, type SavedDocument } from '#lib/model/saved-document.ts';
import { documentId } from '#lib/pipeline/document-id.ts';
import type { DocumentEdit } from '#lib/store/document-store.ts';
import { putBack, takeOut } from './correction-steps.ts';
import type { SiteFile } from './document-opener.ts';
import { titleOf, type LibraryDocument } from './library-document.ts';

/** A document that nobody has done anything to yet. */
export function newDocument(name: string, sha256: string, bytes: Uint8Array | null, addedAt: string): SavedDocument {
  const plain = { title: null, options: plainOptions, corrections: [], removed: null, keptBeside: [] };
  return { sha256, id: documentId(name), name, addedAt, bytes, ...plain };
}

/** The site's own files need no keeping. */
export function siteDocument({ name, sha256 }: SiteFile): SavedDocument {
  return newDocument(name, sha256, null, '');
}

/** `at`: ISO date and time. */
export function removal(document: LibraryDocument, at: string): DocumentEdit {
  const removed = { title: titleOf(document), at };
  return { from: document.saved, change: (kept) => ({ ...kept, removed }) };
}

export function returning(from: SavedDocument): DocumentEdit {
  return { from, change: (kept) => ({ ...kept, removed: null }) };
}

/** Puts a document in the place of another one, whose title and corrections it takes over; and takes that back. */
export function replacement(old: LibraryDocument, by: LibraryDocument, at: string): { made: DocumentEdit[]; undone: DocumentEdit[] } {
  const { title, corrections } = old.saved;
  const known = new Set(by.saved.corrections.map(({ id }) => id));
  const carried = corrections.filter(({ id }) => !known.has(id));
  const carriedIds = carried.map(({ id }) => id);
  const taken = carried.map((correction, place) => ({ correction, before: carriedIds.slice(0, place) }));
  const takeOver = (kept: SavedDocument) => ({
    ...kept,
    title: kept.title ?? title,
    corrections: putBack(kept.corrections, taken)
  });
  const giveBack = (kept: SavedDocument) => ({
    ...kept,
    title: kept.title === title ? by.saved.title : kept.title,
    corrections: takeOut(kept.corrections, carriedIds).left
  });
  return {
    made: [{ from: by.saved, change: takeOver }, removal(old, at)],
    undone: [{ from: by.saved, change: giveBack }, returning(old.saved)]
  };
}

/** Whether the two are read and understood alike. */
export function meansTheSame(one: SavedDocument, other: SavedDocument): boolean {
  return one.id === other.id && isReadAlike(one, other) && JSON.stringify(one.corrections) === JSON.stringify(other.corrections);
}

export function isReadAlike(one: SavedDocument, other: SavedDocument): boolean {
  return JSON.stringify(one.options) === JSON.stringify(other.options);
}
