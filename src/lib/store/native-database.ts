import { DuckDBDataChunk, DuckDBInstance, type DuckDBConnection, type DuckDBType } from '@duckdb/node-api';
import { BOOLEAN, DOUBLE, INTEGER, VARCHAR } from '@duckdb/node-api';
import { QueryError, type Columns, type Database } from './database.ts';
import { engineLock } from './engine-lock.ts';
import type { SqlType, SqlValue } from './sql-types.ts';
import { Turns } from './turns.ts';

const nativeTypes: Record<SqlType, DuckDBType> = { VARCHAR, INTEGER, DOUBLE, BOOLEAN };

/** An empty database in memory on DuckDB's own Node engine: for the build, the command line and the tests. Node only. */
export async function openNativeDatabase(): Promise<Database> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(engineLock);
  return new NativeDatabase(instance, connection);
}

class NativeDatabase implements Database {
  readonly #instance: DuckDBInstance;
  readonly #connection: DuckDBConnection;
  /** Two prepared statements at once on one connection break each other. */
  readonly #turns = new Turns();
  #isClosed = false;

  constructor(instance: DuckDBInstance, connection: DuckDBConnection) {
    this.#instance = instance;
    this.#connection = connection;
  }

  async execute(sql: string, params: readonly SqlValue[] = []): Promise<void> {
    await this.#run(sql, params);
  }

  async all<Row>(sql: string, params: readonly SqlValue[] = []): Promise<Row[]> {
    const result = await this.#run(sql, params);
    for (let column = 0; column < result.columnCount; column++) {
      const type = result.columnType(column);
      if (!Object.values(nativeTypes).some(({ typeId }) => typeId === type.typeId)) {
        throw new QueryError(sql, new Error(`column ${result.columnName(column)} is ${type.toString()}: cast it`));
      }
    }
    return (await result.getRowObjects()) as Row[];
  }

  async load(table: string, columns: Columns): Promise<void> {
    await this.#ask(`load ${table}`, () => this.#append(table, columns));
  }

  async version(): Promise<string> {
    const [row] = await this.all<{ version: string }>('SELECT version() AS version');
    return row?.version ?? '';
  }

  async close(): Promise<void> {
    await this.#turns.take(async () => {
      if (this.#isClosed) return;
      this.#isClosed = true;
      this.#connection.closeSync();
      this.#instance.closeSync();
    });
  }

  abandon(): void {
    this.#isClosed = true;
    this.#connection.interrupt();
  }

  async #append(table: string, columns: Columns): Promise<void> {
    const appender = await this.#connection.createAppender(table);
    for (const chunk of chunksOf(columns)) appender.appendDataChunk(chunk);
    appender.closeSync();
  }

  #run(sql: string, params: readonly SqlValue[]) {
    return this.#ask(sql, () => (params.length === 0 ? this.#connection.run(sql) : this.#connection.run(sql, [...params])));
  }

  async #ask<T>(sql: string, work: () => Promise<T>): Promise<T> {
    try {
      return await this.#turns.take(() => {
        if (this.#isClosed) throw new Error('database is closed');
        return work();
      });
    } catch (cause) {
      throw new QueryError(sql, cause);
    }
  }
}

/** An engine's data chunk holds at most this many rows. */
const chunkRows = 2048;

function* chunksOf(columns: Columns): Generator<DuckDBDataChunk> {
  const all = Object.values(columns);
  const types = all.map(({ type }) => nativeTypes[type]);
  const rowCount = all[0]?.values.length ?? 0;
  for (let start = 0; start < rowCount; start += chunkRows) {
    const chunk = DuckDBDataChunk.create(types);
    chunk.setColumns(all.map(({ values }) => values.slice(start, start + chunkRows)));
    yield chunk;
  }
}
