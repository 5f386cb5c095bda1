import { fileSizeProblem } from '#lib/pipeline/file-size-problem.ts';
import type { TablePreview } from '#lib/pipeline/pipeline.worker.ts';
import type { Problem } from '#lib/model/problem.ts';
import { plainOptions, type ReadOptions, type TableColumns } from '#lib/model/saved-document.ts';
import type { Library } from './library.svelte.ts';
import { recallUnread, rememberUnread } from './unread-files.ts';

/** "known": it is one of the documents already; "columns": a table whose columns somebody must choose. */
export type EntryStatus = 'waiting' | 'reading' | 'read' | 'known' | 'columns' | 'failed' | 'cancelled';

export type QueueEntry = {
  key: number;
  name: string;
  /** Bytes. */
  size: number;
  status: EntryStatus;
  /** Pages read of all; null where the format has none or they are not known yet. */
  progress: { done: number; total: number } | null;
  /** Why it failed, or what must be chosen. */
  problem: Problem | null;
  preview: TablePreview | null;
  /** SavedDocument.id of the document that it became or was already. */
  documentId: string | null;
};

type Job = { key: number; file: File; options: ReadOptions; ending: AbortController };

/** Files on their way in, read one after the other; each is one of the library's documents as soon as it is read. */
export class ReadingQueue {
  entries = $state.raw<readonly QueueEntry[]>([]);
  /** Names of files that were not read yet when the page was loaded anew, and that are gone from the queue with it. */
  lost = $state.raw<readonly string[]>([]);
  /** Hidden and system files of what was handed over last, which were left out. */
  skipped = $state(0);
  readonly #library: Library;
  readonly #jobs = new Map<number, Job>();
  #nextKey = 1;
  #isWorking = false;

  constructor(library: Library) {
    this.#library = library;
  }

  add(files: readonly File[], skipped = 0): void {
    this.skipped = skipped;
    const added = files.map((file): QueueEntry => {
      const key = this.#nextKey++;
      this.#jobs.set(key, { key, file, options: plainOptions, ending: new AbortController() });
      return { key, name: file.name, size: file.size, status: 'waiting', ...unread };
    });
    this.entries = [...this.entries, ...added];
    this.#remember();
    this.#work();
  }

  /** Looks once, when the page is there, for what the visit before it left unread. */
  recallLost(): void {
    this.lost = recallUnread();
  }

  forgetLost(): void {
    this.lost = [];
    this.#remember();
  }

  cancel(key: number): void {
    this.#jobs.get(key)?.ending.abort();
    if (this.#statusOf(key) === 'waiting' || this.#statusOf(key) === 'columns') this.#set(key, { status: 'cancelled' });
  }

  cancelAll(): void {
    for (const { key, status } of this.entries) if (isOpen(status)) this.cancel(key);
  }

  /** Reads a file that failed or was cancelled once more. */
  retry(key: number): void {
    this.#again(key, plainOptions);
  }

  chooseColumns(key: number, columns: TableColumns): void {
    this.#again(key, { ...plainOptions, columns });
  }

  /** Whether a file waits or is being read: leaving the page would stop it. */
  get isBusy(): boolean {
    return this.entries.some(({ status }) => isBusy(status));
  }

  /** Takes what is over off the list. */
  clear(): void {
    for (const { key, status } of this.entries) if (!isOpen(status)) this.#jobs.delete(key);
    this.entries = this.entries.filter(({ status }) => isOpen(status));
    this.skipped = 0;
  }

  #again(key: number, options: ReadOptions): void {
    const job = this.#jobs.get(key);
    if (!job || isBusy(this.#statusOf(key))) return;
    this.#jobs.set(key, { ...job, options, ending: new AbortController() });
    this.#set(key, { status: 'waiting', ...unread });
    this.#work();
  }

  #work(): void {
    if (this.#isWorking) return;
    this.#isWorking = true;
    void this.#workThrough().finally(() => (this.#isWorking = false));
  }

  async #workThrough(): Promise<void> {
    for (let next = this.#next(); next; next = this.#next()) {
      this.#set(next.key, { status: 'reading' });
      const { key } = next;
      this.#set(key, await this.#read(next).catch((error: unknown) => failed(unexpected(next, error))));
    }
  }

  #next(): Job | undefined {
    const entry = this.entries.find(({ status }) => status === 'waiting');
    return entry && this.#jobs.get(entry.key);
  }

  async #read({ key, file, options, ending: { signal } }: Job): Promise<Partial<QueueEntry>> {
    const { name } = file;
    const tooLarge = fileSizeProblem(name, file.size);
    if (tooLarge) return failed(tooLarge);
    await this.#library.load();
    // Real documents never stand among made-up ones.
    await this.#library.closeDemo();
    const bytes = new Uint8Array(await file.arrayBuffer());
    const reader = await this.#library.reader();
    const sha256 = await reader.hash(bytes);
    const known = this.#library.findByHash(sha256);
    if (known) return { status: 'known', documentId: known.saved.id };
    const removed = this.#library.findRemoved(sha256);
    if (removed) {
      const unreadable = await this.#library.restore(removed);
      return unreadable ? failed(unreadable) : { status: 'known', documentId: removed.id };
    }
    const onProgress = (done: number, total: number) => this.#set(key, { progress: { done, total } });
    const reading = await reader.read(bytes, name, options, { signal, onProgress });
    if (signal.aborted) return { status: 'cancelled' };
    if (!reading.ok)
      return reading.problem.code === 'columns-missing' ? this.#askForColumns(bytes, name, reading.problem) : failed(reading.problem);
    const document = await this.#library.add({ bytes, name, sha256, options, content: reading.value });
    return { status: 'read', documentId: document.saved.id };
  }

  async #askForColumns(bytes: Uint8Array, name: string, problem: Problem): Promise<Partial<QueueEntry>> {
    const reader = await this.#library.reader();
    const preview = await reader.preview(bytes, name, plainOptions);
    return preview.ok ? { status: 'columns', problem, preview: preview.value } : failed(preview.problem);
  }

  #statusOf(key: number): EntryStatus | undefined {
    return this.entries.find((entry) => entry.key === key)?.status;
  }

  #set(key: number, change: Partial<QueueEntry>): void {
    this.entries = this.entries.map((entry) => (entry.key === key ? { ...entry, ...change } : entry));
    if (change.status) this.#remember();
  }

  #remember(): void {
    rememberUnread([...this.lost, ...this.entries.filter(({ status }) => isOpen(status)).map(({ name }) => name)]);
  }
}

const unread = { progress: null, problem: null, preview: null, documentId: null };

function isBusy(status: EntryStatus | undefined): boolean {
  return status === 'waiting' || status === 'reading';
}

/** Still to be done, by the queue or by somebody who must choose. */
function isOpen(status: EntryStatus): boolean {
  return isBusy(status) || status === 'columns';
}

function failed(problem: Problem): Partial<QueueEntry> {
  return { status: 'failed', problem };
}

/** Such as a file that was moved or renamed since it was chosen. */
function unexpected({ file }: Job, error: unknown): Problem {
  const detail = error instanceof Error ? error.message : String(error);
  const message = `${file.name} could not be read (${detail}): check that it still is where it was, and try again.`;
  return { code: 'file-unreadable', message, start: 0, end: 0 };
}
