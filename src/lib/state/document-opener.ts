import type { Correction } from '#lib/model/correction.ts';
import type { Reading } from '#lib/model/reading.ts';
import type { Alias, ReadOptions, SavedDocument } from '#lib/model/saved-document.ts';
import type { MinutesFile } from '#lib/pipeline/build-corpus.ts';
import type { FileContent } from '#lib/pipeline/read-file.ts';
import type { Understanding } from '#lib/pipeline/understand-file.ts';
import type { DocumentReader } from './document-reader.ts';
import type { DocumentKeeper } from './keep-documents.ts';
import type { LibraryDocument } from './library-document.ts';

/** One of the files that the site comes with, and its key. */
export type SiteFile = MinutesFile & { sha256: string };

/** Makes documents of what is kept: what stands in each file, read anew where another version of the app read it, and what that means. */
export class DocumentOpener {
  readonly #reader: DocumentReader;
  readonly #keeper: DocumentKeeper;
  readonly #version: string;
  #site: Promise<SiteFile[]> | null;

  /** `version`: of the app; what another version read from a file is read again. `site`: in the place of the files that the site comes with. */
  constructor(reader: DocumentReader, keeper: DocumentKeeper, version: string, site: readonly SiteFile[] | null = null) {
    this.#site = site && Promise.resolve([...site]);
    this.#reader = reader;
    this.#keeper = keeper;
    this.#version = version;
  }

  /** Fetched once, for without a network they can't be fetched again. */
  siteFiles(): Promise<SiteFile[]> {
    if (!this.#site) {
      this.#site = this.#fetchSite();
      this.#site.catch(() => (this.#site = null));
    }
    return this.#site;
  }

  /** The file itself. Throws where a file of the site can't be fetched. */
  async bytesOf({ sha256, bytes }: SavedDocument): Promise<Uint8Array> {
    const found = bytes ?? (await this.siteFiles()).find((file) => file.sha256 === sha256)?.bytes;
    if (!found) throw new Error(`no such document of the site: ${sha256}`);
    return found;
  }

  async open(saved: SavedDocument, origin: LibraryDocument['origin'], aliases: readonly Alias[]): Promise<Reading<LibraryDocument>> {
    const kept = await this.#keeper.readContent(saved.sha256);
    const isCurrent = kept?.made === this.#madeBy(saved.options);
    const reading: Reading<FileContent> = isCurrent
      ? { ok: true, value: kept.content as FileContent }
      : await this.#reader.read(await this.bytesOf(saved), saved.name, saved.options);
    if (!reading.ok) return reading;
    const document = await this.understand(saved, origin, reading.value, aliases);
    if (!isCurrent) await this.keepContent(document);
    return { ok: true, value: document };
  }

  async understand(
    saved: SavedDocument,
    origin: LibraryDocument['origin'],
    content: FileContent,
    aliases: readonly Alias[]
  ): Promise<LibraryDocument> {
    return { saved, origin, content, understanding: await this.meaningOf(saved.id, content, saved.corrections, aliases) };
  }

  /** What open documents mean now, where names or topics mean something else than before. */
  async understandAll(documents: readonly LibraryDocument[], aliases: readonly Alias[]): Promise<LibraryDocument[]> {
    const understood: LibraryDocument[] = [];
    for (const { saved, origin, content } of documents) understood.push(await this.understand(saved, origin, content, aliases));
    return understood;
  }

  meaningOf(id: string, content: FileContent, corrections: readonly Correction[], aliases: readonly Alias[]): Promise<Understanding> {
    return this.#reader.understand(id, content, corrections, aliases);
  }

  async keepContent({ saved, content }: LibraryDocument): Promise<void> {
    await this.#keeper.keepContent({ sha256: saved.sha256, made: this.#madeBy(saved.options), content });
  }

  /** What was read counts for this version of the app and these options only. */
  #madeBy(options: ReadOptions): string {
    return JSON.stringify([this.#version, options]);
  }

  async #fetchSite(): Promise<SiteFile[]> {
    const files = await this.#reader.siteFiles();
    return Promise.all(files.map(async ({ name, bytes }) => ({ name, bytes, sha256: await this.#reader.hash(bytes) })));
  }
}
