import type { Corpus, TaggedMinutes } from '#lib/model/corpus.ts';
import type { Correction, NamedRegion } from '#lib/model/correction.ts';
import type { Problem } from '#lib/model/problem.ts';
import { plainOptions, type Alias, type ReadOptions, type SavedDocument } from '#lib/model/saved-document.ts';
import { composeCorpus } from '#lib/pipeline/compose-corpus.ts';
import { documentId, freeId } from '#lib/pipeline/document-id.ts';
import type { FileContent } from '#lib/pipeline/read-file.ts';
import type { Change } from '#lib/store/document-store.ts';
import { Turns } from '#lib/store/turns.ts';
import type { DocumentReader } from './document-reader.ts';
import { openDocumentKeeper, type DocumentKeeper, type Keeping } from './keep-documents.ts';
import type { LibraryDocument } from './library-document.ts';
import { openTabs, type Tabs } from './tabs.ts';

export type LibraryPhase =
  { kind: 'waiting' | 'loading' | 'ready' } | { kind: 'failed'; /** The error's own words, for a report. */ detail: string };

/** A document that was kept, and that could not be read again. */
export type UnreadableDocument = { saved: SavedDocument; problem: Problem };

/** A file that has been read, before it is one of the library's documents. */
export type ReadFile = { bytes: Uint8Array; name: string; sha256: string; options: ReadOptions; content: FileContent };

type Parts = { reader: DocumentReader; keeper: DocumentKeeper };

/**
 * Every document that is open: the site's and the reader's own, with their corrections, as the browser keeps them between visits. What they
 * mean is made anew at each visit.
 */
export class Library {
  phase = $state.raw<LibraryPhase>({ kind: 'waiting' });
  /** In the order of addition, the site's first; removed ones too, as long as their removal can be undone. */
  all = $state.raw<readonly LibraryDocument[]>([]);
  aliases = $state.raw<readonly Alias[]>([]);
  unreadable = $state.raw<readonly UnreadableDocument[]>([]);
  keeping = $state.raw<Keeping>({ kind: 'kept' });
  /** How many of the documents have been opened at this visit. */
  progress = $state.raw({ done: 0, total: 0 });
  /** Goes up with every change of what the documents say. */
  revision = $state.raw(0);
  documents: readonly LibraryDocument[] = $derived(this.all.filter(({ saved }) => !saved.removed));

  #parts: Promise<Parts> | null = null;
  #loading: Promise<void> | null = null;
  #tabs: Tabs | null = null;
  /** One change at a time: each begins with what the one before it left. */
  readonly #turns = new Turns();
  readonly #version: string;

  /** `version`: of the app; what another version read from a file is read again. */
  constructor(version: string) {
    this.#version = version;
  }

  /** Opens what is kept, once; after a failure, once more. Failure is state, not an exception. */
  load(): Promise<void> {
    if (this.phase.kind === 'failed') this.#loading = null;
    this.#loading ??= this.#load().catch((error: unknown) => {
      this.phase = { kind: 'failed', detail: error instanceof Error ? error.message : String(error) };
    });
    return this.#loading;
  }

  /** Everything that the database is filled from. Throws where the documents could not be opened. */
  async corpus(): Promise<Corpus> {
    await this.load();
    if (this.phase.kind === 'failed') throw new Error(this.phase.detail);
    const { reader } = await this.#open();
    const { registry, topics } = await reader.frame(this.aliases);
    return composeCorpus(
      this.documents.flatMap(({ understanding }) => understanding.meetings),
      registry,
      topics
    );
  }

  /** The regions of the registry, with those that aliases added. */
  async knownRegions(): Promise<NamedRegion[]> {
    const { reader } = await this.#open();
    const { registry } = await reader.frame(this.aliases);
    return registry.regions.map(({ id, name }) => ({ regionId: id, region: name }));
  }

  async reader(): Promise<DocumentReader> {
    return (await this.#open()).reader;
  }

  find(id: string): LibraryDocument | null {
    return this.documents.find(({ saved }) => saved.id === id) ?? null;
  }

  /** The meeting that links name so, and the document that tells of it. */
  findMeeting(meetingId: string): { document: LibraryDocument; tagged: TaggedMinutes } | null {
    for (const document of this.documents) {
      const tagged = document.understanding.meetings.find(({ documentId }) => documentId === meetingId);
      if (tagged) return { document, tagged };
    }
    return null;
  }

  findByHash(sha256: string): LibraryDocument | null {
    return this.all.find(({ saved }) => saved.sha256 === sha256) ?? null;
  }

  /** Takes a file in as a document of its own. */
  add(file: ReadFile): Promise<LibraryDocument> {
    return this.#turns.take(() => this.#add(file));
  }

  async #add(file: ReadFile): Promise<LibraryDocument> {
    const { name, sha256, options, content } = file;
    const taken = new Set(this.all.map(({ saved }) => saved.id));
    const saved: SavedDocument = {
      sha256,
      id: freeId(documentId(name), taken),
      name,
      title: null,
      addedAt: new Date().toISOString(),
      bytes: file.bytes,
      options,
      corrections: [],
      removed: false,
      keptBeside: []
    };
    const document = await this.#understand(saved, 'own', content);
    await this.#put([...this.all.filter((one) => one.saved.sha256 !== sha256), document], { put: [saved] });
    await this.#keepContent(document);
    return document;
  }

  /** Puts a document that was added in the place of another one, whose title and corrections it takes over. */
  replace(old: LibraryDocument, by: LibraryDocument): Promise<void> {
    return this.#turns.take(() => this.#replace(old, by));
  }

  async #replace(old: LibraryDocument, by: LibraryDocument): Promise<void> {
    const saved = {
      ...by.saved,
      title: by.saved.title ?? old.saved.title,
      corrections: [...old.saved.corrections, ...by.saved.corrections]
    };
    const document = await this.#understand(saved, by.origin, by.content);
    const { all, change } = await this.#without(old);
    await this.#put(
      all.map((one) => (one.saved.sha256 === saved.sha256 ? document : one)),
      { ...change, put: [...(change.put ?? []), saved] }
    );
  }

  /** Lets two documents of one meeting stand beside each other. */
  keepBoth(one: LibraryDocument, other: LibraryDocument): Promise<void> {
    return this.#set(one, { keptBeside: [...one.saved.keptBeside, other.saved.sha256] });
  }

  correct(document: LibraryDocument, corrections: readonly Correction[]): Promise<void> {
    const saved = { ...document.saved, corrections };
    return this.#turns.take(async () => this.#change(await this.#understand(saved, document.origin, document.content)));
  }

  /** Reads the file again in another way. The problem where it can't be read so; then all stays as it was. */
  reread(document: LibraryDocument, options: ReadOptions): Promise<Problem | null> {
    return this.#turns.take(() => this.#reread(document, options));
  }

  async #reread(document: LibraryDocument, options: ReadOptions): Promise<Problem | null> {
    const { reader } = await this.#open();
    const bytes = await this.bytesOf(document);
    const reading = await reader.read(bytes, document.saved.name, options);
    if (!reading.ok) return reading.problem;
    const changed = await this.#understand({ ...document.saved, options }, document.origin, reading.value);
    await this.#change(changed);
    await this.#keepContent(changed);
    return null;
  }

  /** `title` null: the name that the minutes give themselves. */
  rename(document: LibraryDocument, title: string | null): Promise<void> {
    return this.#set(document, { title });
  }

  remove(document: LibraryDocument): Promise<void> {
    return this.#set(document, { removed: true });
  }

  restore(document: LibraryDocument): Promise<void> {
    return this.#set(document, { removed: false });
  }

  /** Another spelling of a region, from now on and in every document. */
  addAlias(alias: Alias): Promise<void> {
    const aliases = () => [...this.aliases.filter(({ name }) => name !== alias.name), alias];
    return this.#turns.take(() => this.#setAliases(aliases(), { aliases: [alias] }));
  }

  removeAlias(name: string): Promise<void> {
    const aliases = () => this.aliases.filter((alias) => alias.name !== name);
    return this.#turns.take(() => this.#setAliases(aliases(), { forgetAliases: [name] }));
  }

  #open(): Promise<Parts> {
    this.#parts ??= openParts((keeping) => (this.keeping = keeping));
    return this.#parts;
  }

  async #load(): Promise<void> {
    this.phase = { kind: 'loading' };
    const { reader, keeper } = await this.#open();
    this.#tabs ??= openTabs(() => void this.#reload());
    const [site, kept] = await Promise.all([reader.siteFiles(), keeper.readAll()]);
    this.aliases = kept.aliases;
    const ofSite = await Promise.all(site.map(async ({ name, bytes }) => ({ name, bytes, sha256: await reader.hash(bytes) })));
    const siteHashes = new Set(ofSite.map(({ sha256 }) => sha256));
    const forgotten = kept.documents.filter(({ sha256, removed }) => removed && !siteHashes.has(sha256));
    const own = kept.documents.filter((saved) => !siteHashes.has(saved.sha256) && !forgotten.includes(saved));
    this.progress = { done: 0, total: ofSite.length + own.length };
    const opened: LibraryDocument[] = [];
    for (const { name, bytes, sha256 } of ofSite) {
      const saved = kept.documents.find((one) => one.sha256 === sha256) ?? siteDocument(name, sha256);
      opened.push(...(await this.#reopen(saved, 'site', bytes)));
    }
    for (const saved of own) opened.push(...(await this.#reopen(saved, 'own', saved.bytes ?? new Uint8Array())));
    this.all = opened;
    this.revision += 1;
    this.phase = { kind: 'ready' };
    if (forgotten.length > 0) await keeper.apply({ forget: forgotten.map(({ sha256 }) => sha256) });
  }

  /** Another tab changed what is kept. */
  async #reload(): Promise<void> {
    this.unreadable = [];
    this.#loading = null;
    await this.load();
  }

  async #reopen(saved: SavedDocument, origin: LibraryDocument['origin'], bytes: Uint8Array): Promise<LibraryDocument[]> {
    const { reader, keeper } = await this.#open();
    const kept = await keeper.readContent(saved.sha256);
    const made = this.#madeBy(saved.options);
    const fresh = kept?.made === made ? null : await reader.read(bytes, saved.name, saved.options);
    this.progress = { ...this.progress, done: this.progress.done + 1 };
    if (fresh?.ok === false) {
      this.unreadable = [...this.unreadable, { saved, problem: fresh.problem }];
      return [];
    }
    const document = await this.#understand(saved, origin, fresh?.value ?? (kept?.content as FileContent));
    if (fresh) await this.#keepContent(document);
    return [document];
  }

  async #understand(saved: SavedDocument, origin: LibraryDocument['origin'], content: FileContent): Promise<LibraryDocument> {
    const { reader } = await this.#open();
    return { saved, origin, content, understanding: await reader.understand(saved.id, content, saved.corrections, this.aliases) };
  }

  async #setAliases(aliases: readonly Alias[], change: Change): Promise<void> {
    this.aliases = aliases;
    const understood: LibraryDocument[] = [];
    for (const { saved, origin, content } of this.all) understood.push(await this.#understand(saved, origin, content));
    await this.#put(understood, change);
  }

  #set({ saved: { sha256 } }: LibraryDocument, changed: Partial<SavedDocument>): Promise<void> {
    return this.#turns.take(async () => {
      const document = this.findByHash(sha256);
      if (document) await this.#change({ ...document, saved: { ...document.saved, ...changed } });
    });
  }

  #change(document: LibraryDocument): Promise<void> {
    const all = this.all.map((one) => (one.saved.sha256 === document.saved.sha256 ? document : one));
    return this.#put(all, { put: [keptForm(document)] });
  }

  async #put(all: readonly LibraryDocument[], change: Change): Promise<void> {
    this.all = all;
    this.revision += 1;
    const { keeper } = await this.#open();
    await keeper.apply(change);
    this.#tabs?.tell();
  }

  /** A document of the site can't be forgotten: it is marked as removed. */
  async #without(document: LibraryDocument): Promise<{ all: readonly LibraryDocument[]; change: Change }> {
    const { sha256 } = document.saved;
    if (document.origin === 'own') return { all: this.all.filter(({ saved }) => saved.sha256 !== sha256), change: { forget: [sha256] } };
    const removed = { ...document, saved: { ...document.saved, removed: true } };
    return { all: this.all.map((one) => (one.saved.sha256 === sha256 ? removed : one)), change: { put: [keptForm(removed)] } };
  }

  /** The file itself. Throws where a file of the site can't be fetched. */
  async bytesOf({ saved }: LibraryDocument): Promise<Uint8Array> {
    return saved.bytes ?? (await this.#siteBytes(saved.sha256));
  }

  async #siteBytes(sha256: string): Promise<Uint8Array> {
    const { reader } = await this.#open();
    for (const { bytes } of await reader.siteFiles()) if ((await reader.hash(bytes)) === sha256) return bytes;
    throw new Error(`no such document of the site: ${sha256}`);
  }

  /** What was read counts for this version of the app and these options only. */
  #madeBy(options: ReadOptions): string {
    return JSON.stringify([this.#version, options]);
  }

  async #keepContent({ saved, content }: LibraryDocument): Promise<void> {
    const { keeper } = await this.#open();
    await keeper.keepContent({ sha256: saved.sha256, made: this.#madeBy(saved.options), content });
  }
}

async function openParts(onKeeping: (keeping: Keeping) => void): Promise<Parts> {
  const [{ DocumentReader }, keeper] = await Promise.all([import('./document-reader.ts'), openDocumentKeeper(onKeeping)]);
  return { reader: new DocumentReader(), keeper };
}

function siteDocument(name: string, sha256: string): SavedDocument {
  const plain = { title: null, addedAt: '', bytes: null, options: plainOptions, corrections: [], removed: false, keptBeside: [] };
  return { sha256, id: documentId(name), name, ...plain };
}

/** The site's own files need no keeping. */
function keptForm({ saved, origin }: LibraryDocument): SavedDocument {
  return origin === 'site' ? { ...saved, bytes: null } : saved;
}
