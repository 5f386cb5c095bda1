import { dsvFormat } from 'd3-dsv';
import type { GridRow } from './raw-table.ts';

const SEPARATORS = [',', ';', '\t'];
/** Characters of the file by which its separator is told. */
const SAMPLE = 20_000;

/** The rows of a CSV file, with commas, semicolons or tabs between its cells; empty ones too. */
export function readDelimited(text: string): GridRow[] {
  const rows = dsvFormat(separatorOf(text)).parseRows(text);
  const lines = lineNumbers(rows);
  return rows.map((cells, at) => ({ line: lines[at] ?? at + 1, cells }));
}

/** The separator that gives most rows the same number of cells; of several the one that gives more cells. */
function separatorOf(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const judged = SEPARATORS.map((separator) => {
    const widths = dsvFormat(separator)
      .parseRows(sample)
      .map(({ length }) => length)
      .filter((width) => width > 1);
    const counts = widths.map((width) => ({ width, rows: widths.filter((other) => other === width).length }));
    return { separator, width: 1, rows: 0, ...counts.toSorted((one, other) => other.rows - one.rows || other.width - one.width)[0] };
  });
  return judged.reduce((best, next) => (next.rows > best.rows || (next.rows === best.rows && next.width > best.width) ? next : best))
    .separator;
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
