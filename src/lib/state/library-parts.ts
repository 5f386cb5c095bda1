import type { ReadOptions } from '#lib/model/saved-document.ts';
import type { FileContent } from '#lib/pipeline/read-file.ts';
import { DocumentOpener } from './document-opener.ts';
import type { DocumentReader } from './document-reader.ts';
import { openDocumentKeeper, type DocumentKeeper, type Keeping } from './keep-documents.ts';
import type { LibraryDocument } from './library-document.ts';

/** A file that has been read, before it is one of the library's documents. */
export type ReadFile = { bytes: Uint8Array; name: string; sha256: string; options: ReadOptions; content: FileContent };

/** A document in the place of another one, and how to take that back. */
export type Replacement = { document: LibraryDocument; undo: () => Promise<void> };

export type LibraryParts = { reader: DocumentReader; keeper: DocumentKeeper; opener: DocumentOpener };

/** `version`: of the app. */
export async function openParts(version: string, onKeeping: (keeping: Keeping) => void): Promise<LibraryParts> {
  const [{ DocumentReader }, keeper] = await Promise.all([import('./document-reader.ts'), openDocumentKeeper(onKeeping)]);
  const reader = new DocumentReader();
  return { reader, keeper, opener: new DocumentOpener(reader, keeper, version) };
}
