import type { Problem } from '#lib/model/problem.ts';
import type { Alias, SavedDocument } from '#lib/model/saved-document.ts';
import type { Reading } from '#lib/model/reading.ts';
import type { SiteFile } from './document-opener.ts';
import type { DocumentKeeper } from './keep-documents.ts';
import type { LibraryDocument } from './library-document.ts';
import { lastRemovedFirst, type Shelf } from './place-documents.ts';
import { siteDocument } from './saved-documents.ts';

/** A document that was kept, and that could not be read again. */
export type UnreadableDocument = { saved: SavedDocument; problem: Problem };

/** Everything that is kept: the site's documents, as far as nothing was done to them, and all that the browser keeps. */
export type KeptShelf = { all: SavedDocument[]; siteHashes: ReadonlySet<string>; aliases: readonly Alias[] };

export async function readShelf(keeper: DocumentKeeper, site: readonly SiteFile[]): Promise<KeptShelf> {
  const kept = await keeper.readAll();
  const siteHashes = new Set(site.map(({ sha256 }) => sha256));
  const ofSite = site.map((file) => kept.documents.find(({ sha256 }) => sha256 === file.sha256) ?? siteDocument(file));
  const own = kept.documents.filter(({ sha256 }) => !siteHashes.has(sha256));
  return { all: [...ofSite, ...own], siteHashes, aliases: kept.aliases };
}

/** Opens all of them that are not removed, one after the other. `onProgress`: how many of how many. */
export async function openShelf(
  all: readonly SavedDocument[],
  open: (saved: SavedDocument) => Promise<Reading<LibraryDocument>>,
  onProgress: (done: number, total: number) => void
): Promise<Shelf & { unreadable: UnreadableDocument[] }> {
  const wanted = all.filter(({ removed }) => removed === null);
  const documents: LibraryDocument[] = [];
  const unreadable: UnreadableDocument[] = [];
  onProgress(0, wanted.length);
  for (const [place, saved] of wanted.entries()) {
    const document = await open(saved);
    if (document.ok) documents.push(document.value);
    else unreadable.push({ saved, problem: document.problem });
    onProgress(place + 1, wanted.length);
  }
  return { documents, removed: lastRemovedFirst(all.filter(({ removed }) => removed !== null)), unreadable };
}
