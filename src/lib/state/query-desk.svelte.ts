import type { ReaderResult } from '#lib/store/reader-query.ts';
import { Engine } from './engine.svelte.ts';
import type { Library } from './library.svelte.ts';

export type { ReaderColumn, ReaderResult } from '#lib/store/reader-query.ts';
export type TableSchema = { name: string; columns: { name: string; type: string }[] };

export type QueryState =
  | { kind: 'idle' | 'starting' | 'running' | 'cancelled' | 'timeout' }
  | { kind: 'done'; result: ReaderResult; /** Milliseconds. */ took: number }
  | { kind: 'failed'; detail: string; /** In the query, from 1. */ line: number | null };

/** A query that takes longer is ended. Milliseconds. */
const limit = 30_000;

/**
 * A database of its own for the reader's queries, so that none of them holds up the charts, and that can be thrown away with a query that does not
 * end; the next one fills it anew.
 */
export class QueryDesk {
  state = $state.raw<QueryState>({ kind: 'idle' });
  readonly #engine: Engine;
  /** Goes up with each query and each stop: what an earlier one brings comes too late. */
  #turn = 0;

  constructor(library: Library) {
    this.#engine = new Engine(library);
  }

  /** Failure is state, not an exception. */
  async run(sql: string): Promise<void> {
    const turn = (this.#turn += 1);
    const isOurs = () => turn === this.#turn;
    this.state = { kind: 'starting' };
    const begin = performance.now();
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      const { askForReader } = await import('#lib/store/reader-query.ts');
      const result = await this.#engine.ask((database) => {
        if (isOurs()) this.state = { kind: 'running' };
        timer = setTimeout(() => isOurs() && this.#stop('timeout'), limit);
        return askForReader(database, sql);
      });
      if (isOurs()) this.state = result ? { kind: 'done', result, took: performance.now() - begin } : this.#notStarted();
    } catch (error) {
      if (isOurs()) this.state = { kind: 'failed', ...describe(error) };
    } finally {
      clearTimeout(timer);
    }
  }

  cancel(): void {
    if (this.state.kind === 'running' || this.state.kind === 'starting') this.#stop('cancelled');
  }

  /** The tables by their columns, as the database tells them; empty where it could not start, which is then the state. */
  async schema(): Promise<TableSchema[]> {
    const rows = await this.#engine.ask((database) =>
      database.all<{ t: string; c: string; type: string }>(
        'SELECT table_name AS t, column_name AS c, data_type AS type FROM duckdb_columns() WHERE NOT internal ORDER BY table_name, column_index'
      )
    );
    if (!rows) this.state = this.#notStarted();
    const tables = new Map<string, TableSchema>();
    for (const { t, c, type } of rows ?? []) {
      const table = tables.get(t) ?? { name: t, columns: [] };
      table.columns.push({ name: c, type });
      tables.set(t, table);
    }
    return [...tables.values()];
  }

  /** Frees the database; to be called when the page is left. */
  close(): void {
    this.#turn += 1;
    this.#engine.abandon();
  }

  #stop(kind: 'cancelled' | 'timeout'): void {
    this.#turn += 1;
    this.#engine.abandon();
    this.state = { kind };
  }

  #notStarted(): QueryState {
    return { kind: 'failed', detail: this.#engine.state.kind === 'failed' ? this.#engine.state.detail : '', line: null };
  }
}

function describe(error: unknown): { detail: string; line: number | null } {
  const line = error instanceof Error && 'line' in error && typeof error.line === 'number' ? error.line : null;
  return { detail: error instanceof Error ? error.message : String(error), line };
}
