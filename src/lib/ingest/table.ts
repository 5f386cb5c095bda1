import type { Problem } from '#lib/model/problem.ts';
import type { Reading } from '#lib/model/reading.ts';
import { plainOptions, type ReadOptions, type TableColumns } from '#lib/model/saved-document.ts';
import { findHeaderRow, findNames, headerCandidates, tableOfGrid } from './find-header.ts';
import { FIELDS, guessByContent, guessColumns, type GuessedColumns } from './guess-columns.ts';
import type { RawTable, TableSource } from './raw-table.ts';
import { readDelimited } from './read-delimited.ts';
import { readJsonLines } from './read-json-lines.ts';
import { readText } from './read-text.ts';
import { recogniseBinary } from './recognise-binary.ts';
import { isWorkbook } from './recognise-office.ts';
import { sha256 } from './sha256.ts';
import { tableRow, type TableRow } from './table-row.ts';
import { textOfCell } from './text-of-cell.ts';

export type { TableRow } from './table-row.ts';

/** A table of updates. Plain data. */
export type UpdateTable = Pick<TableSource, 'format' | 'encoding'> & {
  /** Lower-case hexadecimal SHA-256 of the file's bytes. */
  sha256: string;
  columns: TableColumns;
  rows: TableRow[];
  problems: Problem[];
};

/** The beginning of a table, read with its columns named by one of its rows, or by none. */
export type HeaderChoice = {
  /** As in TableColumns. */
  headerRow: number | null;
  header: string[];
  rows: string[][];
  guessed: GuessedColumns;
};

/** For somebody who is to say which column holds what: the likeliest choice first. */
export type TablePreview = { choices: HeaderChoice[] };

const PREVIEW_ROWS = 5;
/** Rows from the top that somebody may say name the columns. */
const HEADER_CHOICES = 4;

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
  const reading = await readSource(bytes, name, options.encoding ?? null);
  if (!reading.ok) return reading;
  const { format, encoding, problems } = reading.value;
  const { header, rows } = tableOf(reading.value, options.columns ?? null);
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

/** The first rows of a table, whatever its columns are called. */
export async function previewTable(
  bytes: Uint8Array,
  name: string,
  options: Partial<ReadOptions> = plainOptions
): Promise<Reading<TablePreview>> {
  const reading = await readSource(bytes, name, options.encoding ?? null);
  return reading.ok ? { ok: true, value: { choices: tablesOf(reading.value).map(choiceOf) } } : reading;
}

function choiceOf(table: RawTable): HeaderChoice {
  const { header, headerRow, rows } = table;
  const readable = rows.flatMap((row) => ('code' in row ? [] : [row])).slice(0, PREVIEW_ROWS);
  const shown = readable.map(({ cells }) => header.map((column) => textOfCell(cells.find(([name]) => name === column)?.[1])));
  return { headerRow, header, rows: shown, guessed: guessByContent(table) };
}

async function readSource(bytes: Uint8Array, name: string, encoding: string | null): Promise<Reading<TableSource>> {
  if (isWorkbook(bytes)) {
    const sheet = await (await import('./workbook.ts')).readWorkbook(bytes, name);
    if (!sheet.ok) return sheet;
    const content = { kind: 'grid', rows: sheet.value, isStrict: false } as const;
    return { ok: true, value: { format: 'xlsx', encoding: null, problems: [], content } };
  }
  const reading = readText(bytes, name, encoding);
  if (!reading.ok) return reading;
  const { text, ...read } = reading.value;
  const isJson = /\.(jsonl|ndjson)$/i.test(name) || /^\s*\{/.test(text.slice(0, 200));
  return isJson
    ? { ok: true, value: { ...read, format: 'jsonl', content: { kind: 'named', ...readJsonLines(text) } } }
    : { ok: true, value: { ...read, format: 'csv', content: { kind: 'grid', rows: readDelimited(text), isStrict: true } } };
}

/** As somebody said, or as the table looks. */
function tableOf({ content }: TableSource, columns: TableColumns | null): RawTable {
  if (content.kind === 'named') return content;
  const { rows, isStrict } = content;
  const chosen = columns?.headerRow === undefined ? columns && findNames(rows, columns) : columns.headerRow;
  return tableOfGrid(rows, columns && chosen !== undefined ? chosen : findHeaderRow(rows), isStrict);
}

/** As the table looks, then as it could be read when somebody says so. */
function tablesOf({ content }: TableSource): RawTable[] {
  if (content.kind === 'named') return [content];
  const { rows, isStrict } = content;
  const headers = new Set([findHeaderRow(rows), ...headerCandidates(rows, HEADER_CHOICES), null]);
  return [...headers].map((headerRow) => tableOfGrid(rows, headerRow, isStrict));
}

function isComplete(columns: Partial<TableColumns>, header: readonly string[]): columns is TableColumns {
  return FIELDS.every((field) => columns[field] !== undefined && header.includes(columns[field]));
}

function columnsMissing(name: string, columns: Partial<TableColumns>, header: readonly string[]): Problem {
  const missing = FIELDS.filter((field) => columns[field] === undefined || !header.includes(columns[field]));
  const message = `${name} has no column ${missing.map((field) => `"${field}"`).join(', ')} in its first rows: name the columns date, region and text (or dato, delregion, tekst).`;
  return { code: 'columns-missing', message, start: 0, end: 0 };
}
