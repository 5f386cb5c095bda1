import type { Remote } from 'comlink';
import type { RuleOfTopic } from '#lib/classify/diff-topic-books.ts';
import type { NearMiss } from '#lib/classify/find-near-misses.ts';
import type { RulePreview } from '#lib/classify/preview-rule.ts';
import { rebaseTopicBook } from '#lib/pipeline/compare-topic-books.ts';
import type { BookTopic, Strength, TopicBook, TopicRule } from '#lib/classify/topic-book.ts';
import { rankUntaggedWords, type RankedWord } from '#lib/analyse/untagged-words.ts';
import { PipelineClient } from '#lib/pipeline/pipeline-client.ts';
import type { PipelineWorker } from '#lib/pipeline/pipeline.worker.ts';
import type { BookFileFormat, ImportedBook, WrittenBookFile } from '#lib/pipeline/exchange-topic-book.ts';
import type { TagEffects } from '#lib/pipeline/tag-effects.ts';
import type { RuleReading } from '#lib/pipeline/workbench-door.ts';
import type { Library } from './library.svelte.ts';
import type { BookVersion, TopicBooks } from './topic-books.svelte.ts';

export type DeskPhase =
  { kind: 'waiting' | 'opening' | 'ready' } | { kind: 'failed'; /** The error's own words, for a report. */ detail: string };

/** An update as the page about topics shows it. */
export type DeskUpdate = {
  documentId: string;
  updateId: string;
  regionId: string;
  region: string;
  /** ISO date of the meeting, null where it is not known. */
  date: string | null;
  text: string;
  leadIn: readonly string[];
};

/** One step of the work on a draft, to be taken back and made again. */
type Step = { draft: TopicBook; what: DraftChange };

/** What a step did, for the screen to name. */
export type DraftChange =
  | { kind: 'rule-added' | 'rule-removed' | 'rule-changed'; topicId: string; rule: string }
  | { kind: 'topic-added' | 'topic-removed' | 'topic-changed'; topicId: string }
  | { kind: 'imported' | 'restored'; /** File name, or version. */ from: string };

/** natural's TF-IDF is worked out for so many words. */
const mostWeighed = 200;
/** Milliseconds. */
const limits = { silentMs: 120_000, totalMs: 120_000 };

/**
 * The work on the topic book: a draft that is tried on every update as it changes, and that counts everywhere once it is saved.
 */
export class TopicDesk {
  phase = $state.raw<DeskPhase>({ kind: 'waiting' });
  /** What counts now. */
  saved = $state.raw<TopicBook | null>(null);
  draft = $state.raw<TopicBook | null>(null);
  updates = $state.raw<readonly DeskUpdate[]>([]);
  /** Ids of the topics of each update by the draft, hand-set ones apart. */
  topicsOf = $state.raw<readonly (readonly string[])[]>([]);
  /** By topic, how many updates each of its rules tags, by the draft; rules that tag none are not there. */
  ruleHits = $state.raw<ReadonlyMap<string, ReadonlyMap<string, number>>>(new Map());
  /** What the draft does, compared with the saved book; null where there is no draft. */
  effects = $state.raw<TagEffects | null>(null);
  /** The version from another tab that the draft was put on last, null where there was none since it was begun. */
  overtakenBy = $state.raw<number | null>(null);
  /** Whether the draft is being tried, or saved. */
  busy = $state.raw(false);
  #past = $state.raw<readonly Step[]>([]);
  #future = $state.raw<readonly Step[]>([]);
  isChanged: boolean = $derived(this.draft !== this.saved);
  /** What undo would take back, and redo would make again; null for nothing. */
  undoable: DraftChange | null = $derived(this.#past.at(-1)?.what ?? null);
  redoable: DraftChange | null = $derived(this.#future.at(-1)?.what ?? null);

  readonly #library: Library;
  readonly #books: TopicBooks;
  readonly #worker = new PipelineClient();
  #opening: Promise<void> | null = null;
  #revision = -1;
  readonly #stopListening: () => void;

  constructor(library: Library, books: TopicBooks) {
    this.#library = library;
    this.#books = books;
    this.#stopListening = books.onUse(() => void this.#goOver());
  }

  /** Opens the desk, or opens it anew where documents have changed since. Failure is state, not an exception. */
  open(): Promise<void> {
    const isOutdated = this.phase.kind === 'ready' && this.#revision !== this.#library.revision;
    if (this.phase.kind === 'failed' || isOutdated) this.#opening = null;
    this.#opening ??= this.#open().catch((error: unknown) => {
      this.phase = { kind: 'failed', detail: error instanceof Error ? error.message : String(error) };
    });
    return this.#opening;
  }

  close(): void {
    this.#stopListening();
    this.#worker.close();
    this.#opening = null;
    this.phase = { kind: 'waiting' };
  }

  addRule(rule: RuleOfTopic): Promise<void> {
    const change = { kind: 'rule-added', topicId: rule.topicId, rule: rule.rule.match } as const;
    return this.#changeTopic(rule.topicId, change, (topic) => ({ ...topic, [rule.strength]: [...topic[rule.strength], rule.rule] }));
  }

  removeRule({ topicId, strength, rule }: RuleOfTopic): Promise<void> {
    const change = { kind: 'rule-removed', topicId, rule: rule.match } as const;
    return this.#changeTopic(topicId, change, (topic) => ({ ...topic, [strength]: topic[strength].filter((one) => one !== rule) }));
  }

  /** Puts one rule in the place of another, which may have had another strength. */
  replaceRule({ topicId, strength, rule: old }: RuleOfTopic, by: { strength: Strength; rule: TopicRule }): Promise<void> {
    const change = { kind: 'rule-changed', topicId, rule: by.rule.match } as const;
    return this.#changeTopic(topicId, change, (topic) => {
      if (by.strength === strength) return { ...topic, [strength]: topic[strength].map((one) => (one === old ? by.rule : one)) };
      return { ...topic, [strength]: topic[strength].filter((one) => one !== old), [by.strength]: [...topic[by.strength], by.rule] };
    });
  }

  changeTopic(topic: BookTopic): Promise<void> {
    return this.#changeTopic(topic.id, { kind: 'topic-changed', topicId: topic.id }, () => topic);
  }

  addTopic(topic: BookTopic): Promise<void> {
    return this.#step({ kind: 'topic-added', topicId: topic.id }, (book) => ({ ...book, topics: [...book.topics, topic] }));
  }

  removeTopic(topicId: string): Promise<void> {
    const without = (book: TopicBook): TopicBook => ({
      ...book,
      topics: book.topics.filter(({ id }) => id !== topicId).map((topic) => (topic.parent === topicId ? { ...topic, parent: null } : topic))
    });
    return this.#step({ kind: 'topic-removed', topicId }, without);
  }

  /** Goes over to another book as a draft: one that was imported, or an earlier version. */
  replaceBook(book: TopicBook, what: DraftChange & { kind: 'imported' | 'restored' }): Promise<void> {
    return this.#step(what, () => book);
  }

  async undo(): Promise<void> {
    const step = this.#past.at(-1);
    if (!step || !this.draft) return;
    this.#future = [...this.#future, { draft: this.draft, what: step.what }];
    this.#past = this.#past.slice(0, -1);
    await this.#try(step.draft);
  }

  async redo(): Promise<void> {
    const step = this.#future.at(-1);
    if (!step || !this.draft) return;
    this.#past = [...this.#past, { draft: this.draft, what: step.what }];
    this.#future = this.#future.slice(0, -1);
    await this.#try(step.draft);
  }

  /** Back to what is saved. */
  async discard(): Promise<void> {
    if (!this.saved) return;
    this.#past = [];
    this.#future = [];
    this.overtakenBy = null;
    await this.#try(this.saved);
  }

  /** Keeps the draft as a version of its own, and tags every document by it. */
  async save(note: string): Promise<BookVersion | null> {
    const draft = this.draft;
    if (!draft) return null;
    this.busy = true;
    try {
      const hash = await this.#ask((pipeline) => pipeline.hashBook(draft));
      const retagged = await this.#ask((pipeline) => pipeline.saveDraft());
      const version = await this.#books.save(draft, hash, note);
      await this.#library.retag(
        draft,
        retagged.flatMap(({ update, hits }) => {
          const ref = this.updates[update];
          return ref ? [{ documentId: ref.documentId, updateId: ref.updateId, hits }] : [];
        })
      );
      this.#revision = this.#library.revision;
      this.saved = draft;
      this.effects = null;
      this.overtakenBy = null;
      this.#past = [];
      this.#future = [];
      return version;
    } finally {
      this.busy = false;
    }
  }

  /** What a rule would do; null for one that can't be read. */
  preview(rule: RuleOfTopic, replaces: RuleOfTopic | null): Promise<RulePreview | null> {
    return this.#ask((pipeline) => pipeline.previewRule(rule, replaces));
  }

  readRule(rule: TopicRule): Promise<RuleReading> {
    return this.#ask<RuleReading>((pipeline) => pipeline.readRule(rule));
  }

  /** What stopped an update's own words from giving it more topics; `update` is its index. */
  nearMisses(update: number): Promise<NearMiss[]> {
    return this.#ask((pipeline) => pipeline.nearMisses(update));
  }

  /** Words that would reach the updates without a topic, surest first. */
  async untaggedWords(): Promise<RankedWord[]> {
    return rankUntaggedWords(await this.#ask((pipeline) => pipeline.untaggedWords(mostWeighed)));
  }

  /** The hash of what the saved book says. */
  async hash(): Promise<string> {
    const saved = this.saved;
    if (!saved) throw new Error('the desk is not open');
    return this.#books.active?.hash ?? this.#ask((pipeline) => pipeline.hashBook(saved));
  }

  writeBook(book: TopicBook, format: BookFileFormat): Promise<WrittenBookFile> {
    return this.#ask((pipeline) => pipeline.writeBook(book, format));
  }

  /** What taking a file into a book would come to. */
  readBook(into: TopicBook, name: string, text: string, mode: 'add' | 'replace-topic-rules'): Promise<ImportedBook> {
    return this.#ask((pipeline) => pipeline.readBook(into, name, text, mode));
  }

  siteBook(): Promise<TopicBook> {
    return this.#ask((pipeline) => pipeline.readSiteBook());
  }

  async #open(): Promise<void> {
    this.phase = { kind: 'opening' };
    await Promise.all([this.#library.load(), this.#books.load()]);
    if (this.#library.phase.kind === 'failed') throw new Error(this.#library.phase.detail);
    this.#revision = this.#library.revision;
    const updates = this.#library.documents.flatMap(({ understanding }) => understanding.meetings.flatMap(updatesOf));
    const book = this.#books.active?.book ?? (await this.siteBook());
    await this.#openWorkbench(book, updates);
    this.updates = updates;
    const isSameBook = this.saved !== null && JSON.stringify(this.saved) === JSON.stringify(book);
    if (!isSameBook) {
      this.saved = book;
      this.draft = book;
      this.#past = [];
      this.#future = [];
    }
    await this.#try(this.draft ?? book);
    this.phase = { kind: 'ready' };
  }

  #openWorkbench(book: TopicBook, updates: readonly DeskUpdate[]): Promise<void> {
    const tried = updates.map(({ regionId, text, leadIn }) => ({ regionId, text, leadIn }));
    return this.#ask((pipeline) => pipeline.openWorkbench(book, tried));
  }

  /** Another tab took another book into use: what was changed here since is put on top of it, and every step with it. */
  async #goOver(): Promise<void> {
    const [before, draft] = [this.saved, this.draft];
    if (this.phase.kind !== 'ready' || !before || !draft) return;
    const book = this.#books.active?.book ?? (await this.siteBook());
    const over = (own: TopicBook): TopicBook => (own === before ? book : rebaseTopicBook(before, own, book));
    const steps = (list: readonly Step[]): Step[] => list.map((step) => ({ ...step, draft: over(step.draft) }));
    await this.#openWorkbench(book, this.updates);
    [this.#past, this.#future, this.saved] = [steps(this.#past), steps(this.#future), book];
    this.overtakenBy = draft === before ? null : (this.#books.active?.number ?? null);
    await this.#try(over(draft));
  }

  #changeTopic(topicId: string, what: DraftChange, change: (topic: BookTopic) => BookTopic): Promise<void> {
    return this.#step(what, (book) => ({ ...book, topics: book.topics.map((topic) => (topic.id === topicId ? change(topic) : topic)) }));
  }

  async #step(what: DraftChange, change: (book: TopicBook) => TopicBook): Promise<void> {
    if (!this.draft) return;
    this.#past = [...this.#past, { draft: this.draft, what }];
    this.#future = [];
    await this.#try(change(this.draft));
  }

  /** Tries a draft on every update. */
  async #try(draft: TopicBook): Promise<void> {
    this.draft = draft;
    this.busy = true;
    try {
      const effects = await this.#ask((pipeline) => pipeline.setDraft(draft));
      const { topicsOf, ruleHits } = await this.#ask((pipeline) => pipeline.draftTags());
      if (this.draft !== draft) return;
      this.effects = draft === this.saved ? null : effects;
      this.topicsOf = topicsOf;
      this.ruleHits = ruleHits;
    } finally {
      this.busy = false;
    }
  }

  #ask<T>(question: (pipeline: Remote<PipelineWorker>) => Promise<T>): Promise<T> {
    return this.#worker.run(question, limits);
  }
}

function updatesOf({ documentId, minutes }: Library['documents'][number]['understanding']['meetings'][number]): DeskUpdate[] {
  return minutes.updates.map(({ id, regionId, region, text, leadIn }) => ({
    documentId,
    updateId: id,
    regionId,
    region,
    date: minutes.meeting.date,
    text,
    leadIn
  }));
}
