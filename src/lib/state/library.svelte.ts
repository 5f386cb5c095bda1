import type { TopicBook } from '#lib/classify/topic-book.ts';
import type { Corpus } from '#lib/model/corpus.ts';
import type { Correction, NamedRegion } from '#lib/model/correction.ts';
import type { Problem } from '#lib/model/problem.ts';
import type { Reading } from '#lib/model/reading.ts';
import type { Alias, SavedDocument } from '#lib/model/saved-document.ts';
import { composeCorpus } from '#lib/pipeline/compose-corpus.ts';
import { freeId } from '#lib/pipeline/document-id.ts';
import type { Understanding } from '#lib/pipeline/understand-file.ts';
import type { DocumentEdit } from '#lib/store/document-store.ts';
import { Turns } from '#lib/store/turns.ts';
import { applyEdits } from './apply-edits.ts';
import { openDemoParts, rememberDemo, wantsDemo } from './demo-library.ts';
import type { DocumentReader } from './document-reader.ts';
import type { DocumentKeeper } from './keep-documents.ts';
import type { LibraryDocument } from './library-document.ts';
import { openParts, type LibraryParts, type ReadFile } from './library-parts.ts';
import { isReadAlike, meansTheSame, newDocument } from './saved-documents.ts';
import { openShelf, readShelf } from './read-kept.ts';
import { placeDocuments } from './place-documents.ts';
import { indexRetagged, retagDocument, type RetaggedUpdate } from './retag-document.ts';
import { EditableDocuments } from './editable-documents.svelte.ts';
import { openTabs, type Tabs } from './tabs.ts';
import type { TopicBooks } from './topic-books.svelte.ts';

export type { LibraryParts, ReadFile, Replacement } from './library-parts.ts';
export type { LibraryPhase } from './open-documents.svelte.ts';

/** What is open, while the demo series stands in its place. */
type SetAside = Pick<Library, 'documents' | 'removed' | 'aliases' | 'unreadable' | 'keeping'> & { parts: LibraryParts };

/**
 * Every document that is open: the site's and the reader's own, with their corrections, as the browser keeps them between visits. What they
 * mean is made anew at each visit. Other tabs may change what is kept at any time: documents are changed as they are kept, and looked at anew
 * when another tab says so.
 */
export class Library extends EditableDocuments {
  #setAside: SetAside | null = null;
  #parts: Promise<LibraryParts> | null = null;
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
    super();
    this.#version = version;
    this.#books = books;
    books.onUse(() => void this.#turns.take(() => this.#tagAnew()));
  }

  /** Opens what is kept, once; after a failure, once more. Failure is state, not an exception. */
  load(): Promise<void> {
    if (this.phase.kind === 'failed') this.#loading = null;
    if (!this.#loading) this.isOpeningDemo = wantsDemo();
    this.#loading ??= this.#turns.take(async () => {
      await this.#read();
      if (this.isOpeningDemo) await this.#openDemo();
    });
    return this.#loading;
  }

  /** Opens the demo series in the place of the real documents, for this tab and visit; nothing that is done to it is kept. */
  async openDemo(): Promise<void> {
    await this.load();
    await this.#turns.take(() => this.#openDemo());
  }

  /** Puts the real documents back. */
  closeDemo(): Promise<void> {
    return this.#turns.take(() => this.#closeDemo());
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

  async #openDemo(): Promise<void> {
    this.isOpeningDemo = !this.#setAside && this.phase.kind === 'ready';
    if (!this.isOpeningDemo) return;
    const parts = await this.#open();
    const { documents, removed, aliases, unreadable, keeping } = this;
    const tell = (done: number, total: number) => (this.progress = { done, total });
    const demo = await openDemoParts(parts, this.#version, tell).finally(() => (this.isOpeningDemo = false));
    this.#setAside = { parts, documents, removed, aliases, unreadable, keeping };
    this.#parts = Promise.resolve(demo.parts);
    Object.assign(this, { documents: demo.documents, removed: [], aliases: [], unreadable: [], keeping: { kind: 'kept' } });
    this.isDemo = true;
    this.#books.setReviewsAside();
    this.revision += 1;
    this.seriesSince = this.revision;
    rememberDemo(true);
  }

  async #closeDemo(): Promise<void> {
    if (!this.#setAside) return;
    const { parts, ...open } = this.#setAside;
    this.#setAside = null;
    this.#parts = Promise.resolve(parts);
    Object.assign(this, open);
    this.isDemo = false;
    this.seriesSince = this.revision + 1;
    this.#books.bringReviewsBack();
    rememberDemo(false);
    // Another tab, or another book of topics, may have changed them meanwhile.
    await this.#read();
  }

  #open(): Promise<LibraryParts> {
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
    const shelf = await readShelf(keeper, await opener.siteFiles());
    this.#siteHashes = shelf.siteHashes;
    const known = new Map(this.documents.map((document) => [document.saved.sha256, document]));
    const isKnownAnew = JSON.stringify(shelf.aliases) !== JSON.stringify(this.aliases);
    this.aliases = shelf.aliases;
    const opened = await openShelf(
      shelf.all,
      (saved) => this.#renew(saved, known.get(saved.sha256) ?? null, isKnownAnew),
      (done, total) => (this.progress = { done, total })
    );
    Object.assign(this, opened);
    this.topics = (await reader.frame(this.aliases)).topics;
    this.revision += 1;
  }

  /** Another tab changed what is kept. However often it says so, looking once is enough. */
  #lookAgain(): void {
    if (this.#isOutdated || this.#setAside) return;
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

  protected change(edits: readonly DocumentEdit[]): Promise<Problem | null> {
    return this.#turns.take(() => this.#applyEdits(edits));
  }

  async #applyEdits(edits: readonly DocumentEdit[]): Promise<Problem | null> {
    const { keeper } = await this.#open();
    const applied = await applyEdits(edits, {
      keeper,
      find: (sha256) => this.findByHash(sha256),
      findRemoved: (sha256) => this.findRemoved(sha256),
      renew: (saved, known) => this.#renew(saved, known)
    });
    if (!applied.ok) return applied.problem;
    this.#show(applied.value.changed, applied.value.removed);
    return null;
  }

  async #tagAnew(): Promise<void> {
    const { reader, opener } = await this.#open();
    reader.useTopicBook(this.#books.active?.book ?? null);
    this.documents = await opener.understandAll(this.documents, this.aliases);
    this.topics = (await reader.frame(this.aliases)).topics;
    this.revision += 1;
  }

  async #setAliases(aliases: readonly Alias[], keep: (keeper: DocumentKeeper) => Promise<void>): Promise<void> {
    const { keeper, opener } = await this.#open();
    const understood = await opener.understandAll(this.documents, aliases);
    await keep(keeper);
    this.aliases = aliases;
    this.#show(understood);
  }

  /** Puts documents in their places, and tells the other tabs. */
  #show(changed: readonly LibraryDocument[], removed: readonly SavedDocument[] = []): void {
    Object.assign(this, placeDocuments(this, changed, removed));
    this.revision += 1;
    if (!this.#setAside) this.#tabs?.tell();
  }
}
