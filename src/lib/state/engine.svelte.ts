import type { Database } from '#lib/store/database.ts';

/** Why the database in the browser did not start, as the screen tells it apart. */
export type EngineFailure = 'blocked' | 'unsupported' | 'timeout' | 'failed';

export type EngineState =
  | { kind: 'waiting' | 'starting' | 'ready' }
  | { kind: 'failed'; reason: EngineFailure; /** The error's own words, for a report. */ detail: string };

/** Long enough for eight megabytes over a slow line. Milliseconds. */
const startLimit = 60_000;

/** The database of this page, filled with the site's own minutes by the same pipeline that the build ran. It starts once, when asked. */
export class Engine {
  state = $state.raw<EngineState>({ kind: 'waiting' });
  #database: Promise<Database> | null = null;

  /** Starts the engine where it has not started. Failure is state, not an exception. */
  async start(): Promise<void> {
    await this.#open().catch(() => undefined);
  }

  /** Lets a failed engine try once more. */
  async retry(): Promise<void> {
    if (this.state.kind === 'failed') this.#database = null;
    await this.start();
  }

  /** The answer to a question, or null where the engine could not start. Throws what the question throws. */
  async ask<T>(question: (database: Database) => Promise<T>): Promise<T | null> {
    const database = await this.#open().catch(() => null);
    return database && question(database);
  }

  #open(): Promise<Database> {
    this.#database ??= this.#start();
    return this.#database;
  }

  async #start(): Promise<Database> {
    this.state = { kind: 'starting' };
    try {
      const database = await openFilledDatabase();
      this.state = { kind: 'ready' };
      return database;
    } catch (error) {
      this.state = { kind: 'failed', reason: reasonOf(error), detail: error instanceof Error ? error.message : String(error) };
      throw error;
    }
  }
}

async function openFilledDatabase(): Promise<Database> {
  const [{ openWasmDatabase }, { loadCorpus }, { readSiteCorpus }] = await Promise.all([
    import('#lib/store/wasm-database.ts'),
    import('#lib/store/load-corpus.ts'),
    import('#lib/pipeline/pipeline-client.ts')
  ]);
  const reading = readSiteCorpus();
  // Watched from the start: a reading that fails while the engine still starts must not go unhandled.
  reading.catch(() => undefined);
  const database = await openWasmDatabase({ timeoutMs: startLimit });
  try {
    await loadCorpus(database, await reading);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

function reasonOf(error: unknown): EngineFailure {
  const reason = error instanceof Error && 'reason' in error ? error.reason : null;
  return reason === 'blocked' || reason === 'unsupported' || reason === 'timeout' ? reason : 'failed';
}
