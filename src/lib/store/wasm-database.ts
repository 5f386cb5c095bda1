import wasmUrl from 'virtual:duckdb-eh-wasm';
import workerUrl from 'virtual:duckdb-eh-worker';
import { decodeRows, encodeColumns } from './arrow.ts';
import { QueryError, type Columns, type Database } from './database.ts';
import { EngineStartError } from './engine-start-error.ts';
import type { SqlValue } from './sql-types.ts';
import { startEngine, type Engine, type EngineFiles } from './start-engine.ts';
import { Turns } from './turns.ts';

const shippedFiles: EngineFiles = {
  workerUrl: new URL(workerUrl, import.meta.url).href,
  wasmUrl: new URL(wasmUrl, import.meta.url).href
};

export type WasmDatabaseOptions = {
  /** How long the start may take, the engine's download with it. Milliseconds. */
  timeoutMs: number;
  signal?: AbortSignal;
  files?: EngineFiles;
};

/**
 * An empty database in memory on DuckDB's WebAssembly engine, in a worker of its own. Browser only; import it dynamically, it brings
 * the engine's client. Throws EngineStartError, or the reason that `signal` is aborted with; neither leaves a worker behind.
 */
export async function openWasmDatabase({ timeoutMs, signal, files = shippedFiles }: WasmDatabaseOptions): Promise<Database> {
  signal?.throwIfAborted();
  const ending = new AbortController();
  const cancel = () => ending.abort(signal?.reason);
  const timer = setTimeout(() => ending.abort(new EngineStartError('timeout', `no answer within ${timeoutMs} ms`)), timeoutMs);
  signal?.addEventListener('abort', cancel, { once: true });
  try {
    return new WasmDatabase(await Promise.race([whenAborted(ending.signal), startEngine(files, ending.signal)]));
  } catch (error) {
    // What ended the start is the reason, whichever of its steps fell over first.
    ending.signal.throwIfAborted();
    throw error;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', cancel);
  }
}

async function whenAborted(signal: AbortSignal): Promise<never> {
  await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
  throw new Error('aborted');
}

class WasmDatabase implements Database {
  readonly #engine: Engine;
  readonly #turns = new Turns();
  readonly #abandoned = new AbortController();
  #isClosed = false;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  async execute(sql: string, params: readonly SqlValue[] = []): Promise<void> {
    await this.#ask(sql, () => this.#run(sql, params));
  }

  all<Row>(sql: string, params: readonly SqlValue[] = []): Promise<Row[]> {
    return this.#ask(sql, async () => decodeRows(await this.#run(sql, params)) as Row[]);
  }

  async load(table: string, columns: Columns): Promise<void> {
    const { bindings, connection } = this.#engine;
    const options = { name: table, create: false };
    await this.#ask(`load ${table}`, () => bindings.insertArrowFromIPCStream(connection, encodeColumns(columns), options));
  }

  async version(): Promise<string> {
    const [row] = await this.all<{ version: string }>('SELECT version() AS version');
    return row?.version ?? '';
  }

  async close(): Promise<void> {
    await this.#turns.take(async () => {
      this.#isClosed = true;
      await this.#engine.bindings.terminate();
    });
  }

  abandon(): void {
    this.#isClosed = true;
    void this.#engine.bindings.terminate();
    this.#abandoned.abort();
  }

  async #run(sql: string, params: readonly SqlValue[]): Promise<Uint8Array> {
    const { bindings, connection } = this.#engine;
    if (params.length === 0) return bindings.runQuery(connection, sql);
    const statement = await bindings.createPrepared(connection, sql);
    try {
      return await bindings.runPrepared(connection, statement, [...params]);
    } finally {
      await bindings.closePrepared(connection, statement);
    }
  }

  /** In turn, and never waiting for an engine that died or was closed: it would not answer. */
  async #ask<T>(sql: string, work: () => Promise<T>): Promise<T> {
    try {
      return await this.#turns.take(() => {
        if (this.#isClosed) throw new Error('database is closed');
        return Promise.race([work(), this.#engine.broken, whenAborted(this.#abandoned.signal)]);
      });
    } catch (cause) {
      throw new QueryError(sql, cause);
    }
  }
}
