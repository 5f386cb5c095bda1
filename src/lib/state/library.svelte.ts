import type { TopicBook } from '#lib/classify/topic-book.ts';
import type { Corpus, TaggedMinutes } from '#lib/model/corpus.ts';
import type { Correction, KeptCorrection, NamedRegion } from '#lib/model/correction.ts';
import type { Problem } from '#lib/model/problem.ts';
import type { Reading } from '#lib/model/reading.ts';
import type { Alias, ReadOptions, SavedDocument } from '#lib/model/saved-document.ts';
import type { Topic } from '#lib/model/topic.ts';
import { composeCorpus } from '#lib/pipeline/compose-corpus.ts';
import { freeId } from '#lib/pipeline/document-id.ts';
import type { FileContent } from '#lib/pipeline/read-file.ts';
import type { Understanding } from '#lib/pipeline/understand-file.ts';
import type { DocumentEdit } from '#lib/store/document-store.ts';
import { Turns } from '#lib/store/turns.ts';
import { DocumentOpener } from './document-opener.ts';
import type { DocumentReader } from './document-reader.ts';
import { openDocumentKeeper, type DocumentKeeper, type Keeping } from './keep-documents.ts';
import type { LibraryDocument } from './library-document.ts';
import { isReadAlike, meansTheSame, newDocument, removal, replacement, returning, siteDocument } from './saved-documents.ts';
import { indexRetagged, retagDocument, type RetaggedUpdate } from './retag-document.ts';
import { decideTopic } from './set-topic.ts';
import { openTabs, type Tabs } from './tabs.ts';
import type { TopicBooks } from './topic-books.svelte.ts';

export type LibraryPhase =
  { kind: 'waiting' | 'loading' | 'ready' } | { kind: 'failed'; /** The error's own words, for a report. */ detail: string };

/** A document that was kept, and that could not be read again. */
export type UnreadableDocument = { saved: SavedDocument; problem: Problem };

/** A file that has been read, before it is one of the library's documents. */
export type ReadFile = { bytes: Uint8Array; name: string; sha256: string; options: ReadOptions; content: FileContent };

/** A document in the place of another one, and how to take that back. */
export type Replacement = { document: LibraryDocument; undo: () => Promise<void> };

type Parts = { reader: DocumentReader; keeper: DocumentKeeper; opener: DocumentOpener };

/**
 * Every document that is open: the site's and the reader's own, with their corrections, as the browser keeps them between visits. What they
 * mean is made anew at each visit. Other tabs may change what is kept at any time: documents are changed as they are kept, and looked at anew
 * when another tab says so.
 */
export class Library {
  phase = $state.raw<LibraryPhase>({ kind: 'waiting' });
  /** In the order of addition, the site's first. */
  documents = $state.raw<readonly LibraryDocument[]>([]);
  /** Not open, and not counted, until they are brought back or deleted for good; the last one first. */
  removed = $state.raw<readonly SavedDocument[]>([]);
  aliases = $state.raw<readonly Alias[]>([]);
  /** Of the topic book in use, in its order. */
  topics = $state.raw<readonly Topic[]>([]);
  unreadable = $state.raw<readonly UnreadableDocument[]>([]);
  keeping = $state.raw<Keeping>({ kind: 'kept' });
  /** How many of the documents have been opened at this visit. */
  progress = $state.raw({ done: 0, total: 0 });
  /** Goes up with every change of what the documents say. */
  revision = $state.raw(0);

  #parts: Promise<Parts> | null = null;
  #loading: Promise<void> | null = null;
  #tabs: Tabs | null = null;
  #siteHashes: ReadonlySet<string> = new Set();
  /** Whether another tab's change waits for its turn. */
  #isOutdated = false;
  /** One change at a time: each begins with what the one before it left. */
  readonly #turns = new Turns();
  readonly #version: string;
  readonly #books: TopicBooks;

  /** `version`: of the app. */
  constructor(version: string, books: TopicBooks) {
    this.#version = version;
    this.#books = books;
    books.onUse(() => void this.#turns.take(() => this.#tagAnew()));
  }

  /** Opens what is kept, once; after a failure, once more. Failure is state, not an exception. */
  load(): Promise<void> {
    if (this.phase.kind === 'failed') this.#loading = null;
    this.#loading ??= this.#turns.take(() => this.#read());
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

  /** Takes over what another book tags, which somebody has worked out already; what was set by hand stays. */
  retag(book: TopicBook, changed: readonly RetaggedUpdate[]): Promise<void> {
    return this.#turns.take(async () => {
      const { reader } = await this.#open();
      reader.useTopicBook(book);
      const topicIds = book.topics.map(({ id }) => id);
      const byUpdate = indexRetagged(changed);
      this.documents = this.documents.map((document) => retagDocument(document, byUpdate, topicIds));
      this.topics = book.topics;
      this.revision += 1;
    });
  }

  /** Tags every document by the book that is in use. */
  async useTopicBook(): Promise<void> {
    await this.#turns.take(() => this.#tagAnew());
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
    return this.documents.find(({ saved }) => saved.sha256 === sha256) ?? null;
  }

  findRemoved(sha256: string): SavedDocument | null {
    return this.removed.find((saved) => saved.sha256 === sha256) ?? null;
  }

  /** Whether the site comes with the document, which then can't be deleted for good. */
  isOfSite({ sha256 }: SavedDocument): boolean {
    return this.#siteHashes.has(sha256);
  }

  /** The file itself. Throws where a file of the site can't be fetched. */
  async bytesOf({ saved }: LibraryDocument): Promise<Uint8Array> {
    return (await this.#open()).opener.bytesOf(saved);
  }

  /** What a document would mean with these corrections. */
  async understandAs({ saved, content }: LibraryDocument, corrections: readonly Correction[]): Promise<Understanding> {
    return (await this.#open()).opener.meaningOf(saved.id, content, corrections, this.aliases);
  }

  /** Takes a file in as a document of its own. */
  add(file: ReadFile): Promise<LibraryDocument> {
    return this.#turns.take(() => this.#add(file));
  }

  async #add({ name, sha256, options, bytes, content }: ReadFile): Promise<LibraryDocument> {
    const { keeper, opener } = await this.#open();
    const fresh = { ...newDocument(name, sha256, bytes, new Date().toISOString()), options };
    const here = [...this.documents.map(({ saved }) => saved.id), ...this.removed.map(({ id }) => id)];
    const draft = await opener.understand({ ...fresh, id: freeId(fresh.id, new Set(here)) }, 'own', content, this.aliases);
    const saved = await keeper.add(fresh, (kept) => freeId(fresh.id, new Set([...kept, ...here])));
    const document = await this.#renew(saved, draft);
    // What was just read can be read again.
    const added = document.ok ? document.value : draft;
    this.#show([added]);
    await opener.keepContent(added);
    return added;
  }

  /** Puts a document that was added in the place of another one, whose title and corrections it takes over; that one is removed. */
  async replace(old: LibraryDocument, by: LibraryDocument): Promise<Replacement> {
    const { made, undone } = replacement(old, by, new Date().toISOString());
    await this.#change(made);
    const undo = async () => {
      await this.#change(undone);
    };
    return { document: this.findByHash(by.saved.sha256) ?? by, undo };
  }

  /** Lets two documents of one meeting stand beside each other. */
  async keepBoth({ saved: from }: LibraryDocument, other: LibraryDocument): Promise<void> {
    await this.#change([{ from, change: (kept) => ({ ...kept, keptBeside: [...kept.keptBeside, other.saved.sha256] }) }]);
  }

  /** `change` is given the corrections as they are kept at this moment. */
  async correct({ saved: from }: LibraryDocument, change: (kept: readonly KeptCorrection[]) => readonly KeptCorrection[]): Promise<void> {
    await this.#change([{ from, change: (kept) => ({ ...kept, corrections: change(kept.corrections) }) }]);
  }

  /** Says whether an update is about a topic, whatever the rules say; null: as they say. Throws on a meeting or update that is not open. */
  async setTopic(meetingId: string, updateId: string, topicId: string, present: boolean | null): Promise<void> {
    const found = this.findMeeting(meetingId);
    if (!found) throw new Error(`unknown meeting: ${meetingId}`);
    await this.correct(found.document, decideTopic(found.document, found.tagged, updateId, topicId, present));
  }

  /** Reads the file again in another way. The problem where it can't be read so; then all stays as it was. */
  reread({ saved: from }: LibraryDocument, options: ReadOptions): Promise<Problem | null> {
    return this.#change([{ from, change: (kept) => ({ ...kept, options }) }]);
  }

  /** `title` null: the name that the minutes give themselves. */
  async rename({ saved: from }: LibraryDocument, title: string | null): Promise<void> {
    await this.#change([{ from, change: (kept) => ({ ...kept, title }) }]);
  }

  async remove(document: LibraryDocument): Promise<void> {
    await this.#change([removal(document, new Date().toISOString())]);
  }

  /** Opens a removed document again. The problem where it can't be read any more; then it stays removed. */
  restore(removed: SavedDocument): Promise<Problem | null> {
    return this.#change([returning(removed)]);
  }

  /** Deletes removed documents for good. Throws on one of the site's. */
  forget(removed: readonly SavedDocument[]): Promise<void> {
    const ofSite = removed.find((saved) => this.isOfSite(saved));
    if (ofSite) throw new Error(`document of the site: ${ofSite.name}`);
    return this.#turns.take(async () => {
      const keys = removed.map(({ sha256 }) => sha256);
      const { keeper } = await this.#open();
      await keeper.forget(keys);
      this.removed = this.removed.filter(({ sha256 }) => !keys.includes(sha256));
      this.#tabs?.tell();
    });
  }

  /** Another spelling of a region, from now on and in every document. */
  addAlias(alias: Alias): Promise<void> {
    const changed = () => [...this.aliases.filter(({ name }) => name !== alias.name), alias];
    return this.#turns.take(() => this.#setAliases(changed(), (keeper) => keeper.putAlias(alias)));
  }

  removeAlias(name: string): Promise<void> {
    const changed = () => this.aliases.filter((alias) => alias.name !== name);
    return this.#turns.take(() => this.#setAliases(changed(), (keeper) => keeper.forgetAlias(name)));
  }

  #open(): Promise<Parts> {
    this.#parts ??= openParts(this.#version, (keeping) => (this.keeping = keeping));
    return this.#parts;
  }

  /** Opens what is kept, the first time and whenever another tab has changed it; what is open already and did not change stays as it is. */
  async #read(): Promise<void> {
    this.#isOutdated = false;
    if (this.phase.kind !== 'ready') this.phase = { kind: 'loading' };
    try {
      await this.#readKept();
      this.phase = { kind: 'ready' };
    } catch (error) {
      this.phase = { kind: 'failed', detail: error instanceof Error ? error.message : String(error) };
    }
  }

  async #readKept(): Promise<void> {
    const { keeper, opener, reader } = await this.#open();
    if (!this.#tabs) {
      await this.#books.load();
      reader.useTopicBook(this.#books.active?.book ?? null);
    }
    this.#tabs ??= openTabs(() => this.#lookAgain());
    const [site, kept] = await Promise.all([opener.siteFiles(), keeper.readAll()]);
    this.#siteHashes = new Set(site.map(({ sha256 }) => sha256));
    const known = new Map(this.documents.map((document) => [document.saved.sha256, document]));
    const isKnownAnew = JSON.stringify(kept.aliases) !== JSON.stringify(this.aliases);
    this.aliases = kept.aliases;
    const all = [
      ...site.map((file) => kept.documents.find(({ sha256 }) => sha256 === file.sha256) ?? siteDocument(file)),
      ...kept.documents.filter((saved) => !this.isOfSite(saved))
    ];
    const wanted = all.filter(({ removed }) => removed === null);
    this.progress = { done: 0, total: wanted.length };
    const [opened, unreadable]: [LibraryDocument[], UnreadableDocument[]] = [[], []];
    for (const saved of wanted) {
      const document = await this.#renew(saved, known.get(saved.sha256) ?? null, isKnownAnew);
      if (document.ok) opened.push(document.value);
      else unreadable.push({ saved, problem: document.problem });
      this.progress = { ...this.progress, done: this.progress.done + 1 };
    }
    this.documents = opened;
    this.topics = (await reader.frame(this.aliases)).topics;
    this.removed = lastRemovedFirst(all.filter(({ removed }) => removed !== null));
    this.unreadable = unreadable;
    this.revision += 1;
  }

  /** Another tab changed what is kept. However often it says so, looking once is enough. */
  #lookAgain(): void {
    if (this.#isOutdated) return;
    this.#isOutdated = true;
    void this.#turns.take(() => this.#read());
  }

  /** The document as it is kept; what is open of it is used as far as it still holds. `isUnderstoodAnew`: names mean other regions now. */
  async #renew(saved: SavedDocument, known: LibraryDocument | null, isUnderstoodAnew = false): Promise<Reading<LibraryDocument>> {
    const { opener } = await this.#open();
    const origin = this.isOfSite(saved) ? 'site' : 'own';
    if (!known || !isReadAlike(saved, known.saved)) return opener.open(saved, origin, this.aliases);
    if (!isUnderstoodAnew && meansTheSame(saved, known.saved)) return { ok: true, value: { ...known, saved } };
    return { ok: true, value: await opener.understand(saved, origin, known.content, this.aliases) };
  }

  #change(edits: readonly DocumentEdit[]): Promise<Problem | null> {
    return this.#turns.take(() => this.#applyEdits(edits));
  }

  /** Nothing is kept that can't be understood; and what another tab made of it meanwhile is understood, too. */
  async #applyEdits(edits: readonly DocumentEdit[]): Promise<Problem | null> {
    const { keeper } = await this.#open();
    const drafts = new Map<string, LibraryDocument>();
    for (const { from, change } of edits) {
      const known = this.findByHash(from.sha256);
      const draft = change(known?.saved ?? this.findRemoved(from.sha256) ?? from);
      if (draft.removed !== null) continue;
      const document = await this.#renew(draft, known);
      if (!document.ok) return document.problem;
      drafts.set(from.sha256, document.value);
    }
    const changed: LibraryDocument[] = [];
    const removed: SavedDocument[] = [];
    for (const saved of await keeper.change(edits)) {
      if (saved.removed !== null) removed.push(saved);
      else {
        const document = await this.#renew(saved, drafts.get(saved.sha256) ?? null);
        if (!document.ok) return document.problem;
        changed.push(document.value);
      }
    }
    this.#show(changed, removed);
    return null;
  }

  async #tagAnew(): Promise<void> {
    const { reader, opener } = await this.#open();
    reader.useTopicBook(this.#books.active?.book ?? null);
    const understood: LibraryDocument[] = [];
    for (const { saved, origin, content } of this.documents) understood.push(await opener.understand(saved, origin, content, this.aliases));
    this.documents = understood;
    this.topics = (await reader.frame(this.aliases)).topics;
    this.revision += 1;
  }

  async #setAliases(aliases: readonly Alias[], keep: (keeper: DocumentKeeper) => Promise<void>): Promise<void> {
    const { keeper, opener } = await this.#open();
    const understood: LibraryDocument[] = [];
    for (const { saved, origin, content } of this.documents) understood.push(await opener.understand(saved, origin, content, aliases));
    await keep(keeper);
    this.aliases = aliases;
    this.#show(understood);
  }

  /** Puts documents in their places, and tells the other tabs. */
  #show(changed: readonly LibraryDocument[], removed: readonly SavedDocument[] = []): void {
    const gone = new Set(removed.map(({ sha256 }) => sha256));
    const rest = new Map(changed.map((document) => [document.saved.sha256, document]));
    const back = new Set(rest.keys());
    const kept = this.documents.flatMap((document) => {
      const { sha256 } = document.saved;
      const now = rest.get(sha256) ?? document;
      rest.delete(sha256);
      return gone.has(sha256) ? [] : [now];
    });
    this.documents = [...kept, ...rest.values()].sort(byAddition);
    const stillRemoved = this.removed.filter(({ sha256 }) => !gone.has(sha256) && !back.has(sha256));
    this.removed = lastRemovedFirst([...stillRemoved, ...removed]);
    this.revision += 1;
    this.#tabs?.tell();
  }
}

async function openParts(version: string, onKeeping: (keeping: Keeping) => void): Promise<Parts> {
  const [{ DocumentReader }, keeper] = await Promise.all([import('./document-reader.ts'), openDocumentKeeper(onKeeping)]);
  const reader = new DocumentReader();
  return { reader, keeper, opener: new DocumentOpener(reader, keeper, version) };
}

/** The site's documents have no time of addition, and stay in the order that they are in. */
function byAddition(one: LibraryDocument, other: LibraryDocument): number {
  return one.saved.addedAt.localeCompare(other.saved.addedAt);
}

function lastRemovedFirst(removed: readonly SavedDocument[]): SavedDocument[] {
  return removed.toSorted((one, other) => (other.removed?.at ?? '').localeCompare(one.removed?.at ?? ''));
}
