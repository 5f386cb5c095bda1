import { guardCell } from './spreadsheet-cell.ts';

export type CsvCell = string | number | null;

/**
 * Rows as CSV for a spreadsheet: UTF-8 with a byte order mark, texts in quotes, semicolons between cells, as Excel in Norwegian wants it, "\r\n"
 * between rows. A cell that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function writeCsv(rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${rows.map((cells) => cells.map(quoted).join(';')).join('\r\n')}\r\n`;
}

function quoted(cell: CsvCell): string {
  return typeof cell === 'number' ? `${cell}` : `"${guardCell(cell ?? '').replaceAll('"', '""')}"`;
}
