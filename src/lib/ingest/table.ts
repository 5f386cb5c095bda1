import type { Problem } from '#lib/model/problem.ts';
import type { Reading } from '#lib/model/reading.ts';
import { plainOptions, type ReadOptions, type TableColumns } from '#lib/model/saved-document.ts';
import type { RawTable } from './raw-table.ts';
import { readDelimited } from './read-delimited.ts';
import { readJsonLines } from './read-json-lines.ts';
import { readText } from './read-text.ts';
import { recogniseBinary } from './recognise-binary.ts';
import { isWorkbook } from './recognise-office.ts';
import { sha256 } from './sha256.ts';
import { FIELDS, guessColumns, tableRow, textOf, type TableRow } from './table-row.ts';

export type { TableRow } from './table-row.ts';

/** A table of updates. Plain data. */
export type UpdateTable = Pick<RawTable, 'format' | 'encoding'> & {
  /** Lower-case hexadecimal SHA-256 of the file's bytes. */
  sha256: string;
  columns: TableColumns;
  rows: TableRow[];
  problems: Problem[];
};

/** The beginning of a table, for somebody who is to say which column holds what. */
export type TablePreview = { header: string[]; rows: string[][]; /** By the columns' names. */ guessed: Partial<TableColumns> };

const PREVIEW_ROWS = 5;

/** Whether a file is a table of updates rather than minutes: an Excel workbook by what is in it, text by its name. */
export function isTableFile(bytes: Uint8Array, name: string): boolean {
  return isWorkbook(bytes) || (/\.(?:csv|tsv|jsonl|ndjson)$/i.test(name) && recogniseBinary(bytes) === null);
}

/**
 * Reads a table of updates: CSV (comma, semicolon or tab), JSON Lines (one object a line) or the first sheet of an Excel workbook, with the
 * columns date, region and text, in English or Norwegian, or those that `columns` names. Rows that lack a region or a text are told by their
 * line ("row-incomplete", "row-malformed"), the others come out. The whole cannot be read where the file is no table, or has no such columns
 * ("columns-missing").
 */
export async function readUpdateTable(
  bytes: Uint8Array,
  name: string,
  options: Partial<ReadOptions> = plainOptions
): Promise<Reading<UpdateTable>> {
  const reading = await readRawTable(bytes, name, options.encoding ?? null);
  if (!reading.ok) return reading;
  const { format, encoding, header, rows, problems } = reading.value;
  const columns = options.columns ?? guessColumns(header);
  if (!isComplete(columns, header)) return { ok: false, problem: columnsMissing(name, columns, header) };
  const table: UpdateTable = { format, encoding, sha256: await sha256(bytes), columns, rows: [], problems: [...problems] };
  for (const raw of rows) {
    const row = 'code' in raw ? raw : tableRow(raw, columns);
    if ('code' in row) table.problems.push(row);
    else table.rows.push(row);
  }
  return { ok: true, value: table };
}

/** The header and the first rows of a table, whatever its columns are called. */
export async function previewTable(
  bytes: Uint8Array,
  name: string,
  options: Partial<ReadOptions> = plainOptions
): Promise<Reading<TablePreview>> {
  const reading = await readRawTable(bytes, name, options.encoding ?? null);
  if (!reading.ok) return reading;
  const { header, rows } = reading.value;
  const readable = rows.flatMap((row) => ('code' in row ? [] : [row])).slice(0, PREVIEW_ROWS);
  const shown = readable.map(({ cells }) => header.map((column) => textOf(cells.find(([name]) => name === column)?.[1])));
  return { ok: true, value: { header, rows: shown, guessed: guessColumns(header) } };
}

async function readRawTable(bytes: Uint8Array, name: string, encoding: string | null): Promise<Reading<RawTable>> {
  if (isWorkbook(bytes)) return (await import('./workbook.ts')).readWorkbook(bytes, name);
  const reading = readText(bytes, name, encoding);
  if (!reading.ok) return reading;
  const { text, problems } = reading.value;
  const isJson = /\.(jsonl|ndjson)$/i.test(name) || /^\s*\{/.test(text.slice(0, 200));
  const table = isJson ? readJsonLines(text) : readDelimited(text);
  const format = isJson ? 'jsonl' : 'csv';
  return { ok: true, value: { format, encoding: reading.value.encoding, ...table, problems } };
}

function isComplete(columns: Partial<TableColumns>, header: readonly string[]): columns is TableColumns {
  return FIELDS.every((field) => columns[field] !== undefined && header.includes(columns[field]));
}

function columnsMissing(name: string, columns: Partial<TableColumns>, header: readonly string[]): Problem {
  const missing = FIELDS.filter((field) => columns[field] === undefined || !header.includes(columns[field]));
  const message = `${name} has no column ${missing.map((field) => `"${field}"`).join(', ')} in its first row: name the columns date, region and text (or dato, delregion, tekst).`;
  return { code: 'columns-missing', message, start: 0, end: 0 };
}
