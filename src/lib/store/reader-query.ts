import { QueryError, type Database } from './database.ts';
import type { SqlType, SqlValue } from './sql-types.ts';

/** Rows that a reader's own query gives at the most. */
export const mostRows = 10_000;

export type ReaderColumn = { name: string; /** As the engine calls it. */ type: string; shownAs: SqlType };

/** rows: a value a column; isCut: there are more than mostRows. */
export type ReaderResult = { columns: ReaderColumn[]; rows: SqlValue[][]; isCut: boolean };

/** Where and why a reader's query failed; `line`: in the query as it was written, from 1; null where the engine does not say. */
export class ReaderQueryError extends Error {
  override readonly name = 'ReaderQueryError';
  readonly line: number | null;

  constructor(message: string, line: number | null) {
    super(message);
    this.line = line;
  }
}

/** Lines that stand before the reader's own. */
const linesBefore = 1;

/**
 * Asks what a reader wrote, who may only read: it stands inside a SELECT, so that it can be nothing but a query, and is prepared, which no more than
 * one statement can be. Files and the network are closed by the engine's lock. Throws ReaderQueryError.
 */
export async function askForReader(db: Database, written: string): Promise<ReaderResult> {
  const query = written.replace(/[\s;]+$/u, '');
  if (query.trim() === '') throw new ReaderQueryError('empty query', null);
  try {
    const described = await db.all<{ name: string; type: string }>(
      `SELECT column_name AS name, column_type AS type FROM (DESCRIBE SELECT * FROM (\n${query}\n) AS asked) LIMIT ?::INTEGER`,
      [1000]
    );
    const columns = described.map(({ name, type }) => ({ name, type, shownAs: shownAs(type) }));
    const list = columns.map(({ name, shownAs: type }, place) => `${identifier(name)}::${type} AS c${place}`).join(', ');
    const found = await db.all<Record<string, SqlValue>>(`SELECT ${list} FROM (\n${query}\n) AS asked LIMIT ?::INTEGER`, [mostRows + 1]);
    const rows = found.slice(0, mostRows).map((row) => columns.map((_, place) => row[`c${place}`] ?? null));
    return { columns, rows, isCut: found.length > mostRows };
  } catch (error) {
    throw error instanceof QueryError ? told(error) : error;
  }
}

function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Both engines hand over four types alike; large whole numbers become real ones, all else its text. */
function shownAs(type: string): SqlType {
  if (type === 'BOOLEAN') return 'BOOLEAN';
  if (/^U?(?:TINY|SMALL)INT$|^INTEGER$/u.test(type)) return 'INTEGER';
  return /^(?:U?BIGINT|UINTEGER|U?HUGEINT|FLOAT|DOUBLE|DECIMAL)/u.test(type) ? 'DOUBLE' : 'VARCHAR';
}

/** The engine's words without what stands around the reader's query, and the line that they name. */
function told({ message }: QueryError): ReaderQueryError {
  const words = message.replace(/^query failed: (?:Error: )?/u, '');
  const line = Number(/^LINE (\d+):/mu.exec(words)?.[1] ?? Number.NaN) - linesBefore;
  const first = words.split(/\n\s*\n?LINE \d+:/u)[0] ?? words;
  return new ReaderQueryError(first.trim(), Number.isNaN(line) || line < 1 ? null : line);
}
