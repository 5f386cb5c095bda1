import { dsvFormat } from 'd3-dsv';
import type { RawTable } from './raw-table.ts';
import { rowProblem } from './table-row.ts';

/** The rows of a CSV file, with commas, semicolons or tabs between its cells; the first row names the columns. A row with too many cells is told, not read. */
export function readDelimited(text: string): Pick<RawTable, 'header' | 'rows'> {
  const rows = dsvFormat(delimiterOf(text)).parseRows(text);
  const header = (rows[0] ?? []).map((cell) => cell.trim());
  const lines = lineNumbers(rows);
  const table: Pick<RawTable, 'header' | 'rows'> = { header, rows: [] };
  rows.slice(1).forEach((cells, at) => {
    const line = lines[at + 1] ?? at + 2;
    if (cells.every((cell) => cell.trim() === '')) return;
    if (cells.length > header.length) table.rows.push(tooManyCells(line, cells.length, header.length));
    else table.rows.push({ line, cells: header.map((column, index) => [column, cells[index] ?? ''] as const) });
  });
  return table;
}

function tooManyCells(line: number, found: number, expected: number) {
  return rowProblem('row-malformed', line, `the row has ${found} cells, the first row ${expected}: put text with separators in quotes.`);
}

/** The separator that the header row uses most. */
function delimiterOf(text: string): string {
  const header = text.slice(0, text.indexOf('\n') === -1 ? text.length : text.indexOf('\n'));
  const counts = [',', ';', '\t'].map((separator) => ({ separator, count: header.split(separator).length }));
  return counts.reduce((most, next) => (next.count > most.count ? next : most)).separator;
}

/** Where each row begins: a quoted cell may hold line breaks, so rows are longer than lines. */
function lineNumbers(rows: readonly string[][]): number[] {
  let line = 1;
  return rows.map((cells) => {
    const start = line;
    line += cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 1);
    return start;
  });
}
