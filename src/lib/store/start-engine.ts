import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import { checkEngineSupport } from './check-engine-support.ts';
import { engineLock } from './engine-lock.ts';
import { EngineStartError } from './engine-start-error.ts';
import { createEngineWorker } from './engine-worker.ts';
import { fetchWasm } from './fetch-wasm.ts';

/** Absolute addresses of the engine's two files, both of this origin. */
export type EngineFiles = { workerUrl: string; wasmUrl: string };

export type Engine = {
  bindings: AsyncDuckDB;
  connection: number;
  /** Never resolves; rejects when the worker dies, which the engine itself would answer with silence. */
  broken: Promise<never>;
};

/**
 * Starts DuckDB in a worker, opens an empty database in memory and locks it. Throws EngineStartError, or what `signal` is aborted
 * with; then its worker is gone. It may also never settle, so the caller aborts it in time.
 */
export async function startEngine({ workerUrl, wasmUrl }: EngineFiles, signal: AbortSignal): Promise<Engine> {
  await checkEngineSupport();
  signal.throwIfAborted();
  const worker = openWorker(workerUrl);
  signal.addEventListener('abort', () => worker.terminate(), { once: true });
  let answered = false;
  const broken = whenBroken(worker, () => (answered ? 'failed' : 'blocked'));
  const bindings = new AsyncDuckDB(new VoidLogger(), worker);
  try {
    const greeting = bindings.ping().then(() => (answered = true));
    const [wasm] = await Promise.race([Promise.all([fetchWasm(wasmUrl, signal), greeting]), broken]);
    const connection = await Promise.race([openDatabase(bindings, wasm), broken]);
    return { bindings, connection, broken };
  } catch (error) {
    worker.terminate();
    throw error instanceof EngineStartError ? error : new EngineStartError('failed', String(error), error);
  }
}

function openWorker(url: string): Worker {
  try {
    return createEngineWorker(url);
  } catch (cause) {
    throw new EngineStartError('blocked', 'the page may not open a worker', cause);
  }
}

function whenBroken(worker: Worker, reason: () => 'failed' | 'blocked'): Promise<never> {
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => {
      // Reported here, once; the engine's client would only write it to the console.
      event.preventDefault();
      event.stopImmediatePropagation();
      reject(new EngineStartError(reason(), event.message || 'the worker broke', event));
    });
  });
  // Whoever waits for an answer learns of it; with nobody waiting it is no unhandled rejection.
  broken.catch(() => undefined);
  return broken;
}

async function openDatabase(bindings: AsyncDuckDB, wasm: Blob): Promise<number> {
  const url = URL.createObjectURL(wasm);
  try {
    await bindings.instantiate(url);
  } finally {
    URL.revokeObjectURL(url);
  }
  await bindings.open({ path: ':memory:' });
  const connection = await bindings.connectInternal();
  await bindings.runQuery(connection, engineLock);
  return connection;
}
