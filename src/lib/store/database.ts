import type { SqlType, SqlValue } from './sql-types.ts';

/** Values of a table by column, in the order of the table; all columns are of one length. */
export type Columns = Readonly<Record<string, { type: SqlType; values: readonly SqlValue[] }>>;

/** The one narrow door to DuckDB: the same in the browser (wasm) and in Node (native). */
export interface Database {
  /** Runs one statement, or several when there are no params. Throws QueryError. */
  execute(sql: string, params?: readonly SqlValue[]): Promise<void>;
  /** The rows of one SELECT whose columns are VARCHAR, INTEGER, DOUBLE or BOOLEAN. Throws QueryError, for another type too. */
  all<Row>(sql: string, params?: readonly SqlValue[]): Promise<Row[]>;
  /** Appends to an existing table in bulk. Throws QueryError. */
  load(table: string, columns: Columns): Promise<void>;
  /** The engine's version, e.g. "v1.4.3". */
  version(): Promise<string>;
  /** Frees the engine; every later call throws. */
  close(): Promise<void>;
  /** Ends the engine at once, in the middle of a question; that question and every later one throw. */
  abandon(): void;
}

export class QueryError extends Error {
  override readonly name = 'QueryError';
  readonly sql: string;

  constructor(sql: string, cause: unknown) {
    super(`query failed: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.sql = sql;
  }
}
