import type { Database } from '#lib/store/database.ts';
import type { Library } from './library.svelte.ts';

/** Why the database in the browser did not start, as the screen tells it apart. */
export type EngineFailure = 'blocked' | 'unsupported' | 'timeout' | 'failed';

export type EngineState =
  | { kind: 'waiting' | 'starting' | 'ready' }
  | { kind: 'failed'; reason: EngineFailure; /** The error's own words, for a report. */ detail: string };

/** Long enough for eight megabytes over a slow line. Milliseconds. */
const startLimit = 60_000;

/** The database of this page, filled with the documents of the library, by the same pipeline that the build ran. It starts once, when asked. */
export class Engine {
  state = $state.raw<EngineState>({ kind: 'waiting' });
  /** Library.revision of the documents that questions are answered from; -1: none yet. */
  #filledFrom = $state.raw(-1);
  #isAsked = $state.raw(false);
  #questions = 0;
  readonly #library: Library;
  #database: Promise<Database> | null = null;
  /** Library.revision that the database was last filled from, or is being filled from. */
  #revision = -1;
  #filling: Promise<void> = Promise.resolve();

  constructor(library: Library) {
    this.#library = library;
  }

  /** Starts the engine where it has not started, or did not succeed. Failure is state, not an exception. */
  async start(): Promise<void> {
    await this.#filled().catch(() => undefined);
  }

  /**
   * The answer to a question about the documents as they are now, or null where the engine could not start. Throws what the question throws.
   * `revision`: Library.revision of the documents that it is about.
   */
  async ask<T>(question: (database: Database, revision: number) => Promise<T>): Promise<T | null> {
    const filled = await this.#filled().catch(() => null);
    return filled && question(filled.database, filled.revision);
  }

  /** Whether a question waits for the series of documents that was opened last, demo or real; before it is answered, pages show the one before. */
  get isOpeningSeries(): boolean {
    return this.#isAsked && this.#filledFrom < this.#library.seriesSince;
  }

  /** Throws the database away in the middle of whatever it does, which fails; the next question opens and fills another one. */
  abandon(): void {
    this.#database?.then(
      (database) => database.abandon(),
      () => undefined
    );
    this.#database = null;
    this.#revision = -1;
    this.#filling = Promise.resolve();
    this.state = { kind: 'waiting' };
  }

  async #filled(): Promise<{ database: Database; revision: number }> {
    this.#questions += 1;
    this.#isAsked = true;
    try {
      const [database] = await Promise.all([this.#open(), this.#library.load()]);
      if (this.#revision !== this.#library.revision) {
        this.#revision = this.#library.revision;
        this.#filling = this.#filling.catch(() => undefined).then(() => fill(database, this.#library));
      }
      const revision = this.#revision;
      await this.#filling;
      this.#filledFrom = revision;
      this.state = { kind: 'ready' };
      return { database, revision };
    } catch (error) {
      this.#revision = -1;
      this.state = { kind: 'failed', reason: reasonOf(error), detail: error instanceof Error ? error.message : String(error) };
      throw error;
    } finally {
      this.#questions -= 1;
      this.#isAsked = this.#questions > 0;
    }
  }

  #open(): Promise<Database> {
    if (!this.#database) {
      this.state = { kind: 'starting' };
      this.#database = openDatabase();
      // What did not open is tried again at the next question.
      this.#database.catch(() => (this.#database = null));
    }
    return this.#database;
  }
}

async function openDatabase(): Promise<Database> {
  const { openWasmDatabase } = await import('#lib/store/wasm-database.ts');
  return openWasmDatabase({ timeoutMs: startLimit });
}

async function fill(database: Database, library: Library): Promise<void> {
  const [{ loadCorpus }, corpus] = await Promise.all([import('#lib/store/load-corpus.ts'), library.corpus()]);
  await loadCorpus(database, corpus);
}

function reasonOf(error: unknown): EngineFailure {
  const reason = error instanceof Error && 'reason' in error ? error.reason : null;
  return reason === 'blocked' || reason === 'unsupported' || reason === 'timeout' ? reason : 'failed';
}
