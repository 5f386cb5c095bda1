import { dsvFormat } from 'd3-dsv';
import type { Reading } from '#lib/model/reading.ts';
import { readJsonLines } from './read-json-lines.ts';
import { readText } from './read-text.ts';
import { FIELDS, fieldOfColumn, rowProblem, tableRow, type UpdateTable } from './table-row.ts';

export type { TableRow, UpdateTable } from './table-row.ts';

/**
 * Reads a table of updates: CSV (comma, semicolon or tab, the first row names the columns) or JSON Lines (one object a line), with the
 * columns date, region and text, in English or Norwegian. Rows that lack a region or a text are told by their line ("row-incomplete",
 * "row-malformed"), the others come out. The whole cannot be read where the file is no text, or has no such columns ("columns-missing").
 */
export function readUpdateTable(bytes: Uint8Array, name: string): Reading<UpdateTable> {
  const reading = readText(bytes, name);
  if (!reading.ok) return reading;
  const { text, problems } = reading.value;
  const isJson = /\.(jsonl|ndjson)$/i.test(name) || /^\s*\{/.test(text.slice(0, 200));
  const table = isJson ? readJsonLines(text) : readDelimited(text, name);
  return table.ok ? { ok: true, value: { rows: table.value.rows, problems: [...problems, ...table.value.problems] } } : table;
}

function readDelimited(text: string, name: string): Reading<UpdateTable> {
  const rows = dsvFormat(delimiterOf(text)).parseRows(text);
  const header = (rows[0] ?? []).map((cell) => cell.trim());
  const missing = FIELDS.filter((field) => !header.some((column) => fieldOfColumn(column) === field));
  if (missing.length > 0) {
    const message = `${name} has no column ${missing.map((field) => `"${field}"`).join(', ')} in its first row: name the columns date, region and text (or dato, delregion, tekst).`;
    return { ok: false, problem: { code: 'columns-missing', message, start: 0, end: 0 } };
  }
  const lines = lineNumbers(text, rows);
  const table: UpdateTable = { rows: [], problems: [] };
  rows.slice(1).forEach((cells, at) => {
    const line = lines[at + 1] ?? at + 2;
    if (cells.every((cell) => cell.trim() === '')) return;
    if (cells.length > header.length)
      table.problems.push(
        rowProblem(
          'row-malformed',
          line,
          `the row has ${cells.length} cells, the first row ${header.length}: put text with separators in quotes.`
        )
      );
    const row = tableRow(
      line,
      header.map((column, index) => [column, cells[index] ?? ''] as const)
    );
    if ('code' in row) table.problems.push(row);
    else if (cells.length <= header.length) table.rows.push(row);
  });
  return { ok: true, value: table };
}

/** The separator that the header row uses most. */
function delimiterOf(text: string): string {
  const header = text.slice(0, text.indexOf('\n') === -1 ? text.length : text.indexOf('\n'));
  const counts = [',', ';', '\t'].map((separator) => ({ separator, count: header.split(separator).length }));
  return counts.reduce((most, next) => (next.count > most.count ? next : most)).separator;
}

/** Where each row begins: a quoted cell may hold line breaks, so rows are longer than lines. */
function lineNumbers(text: string, rows: readonly string[][]): number[] {
  const breaks = rows.map((cells) => cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 1));
  let line = 1;
  return breaks.map((count) => {
    const start = line;
    line += count;
    return start;
  });
}
