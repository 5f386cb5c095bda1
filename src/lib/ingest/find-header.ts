import type { TableColumns } from '#lib/model/saved-document.ts';
import { FIELDS, guessColumns, isDate } from './guess-columns.ts';
import { nameColumns } from './name-columns.ts';
import type { GridRow, RawTable } from './raw-table.ts';
import { rowProblem } from './table-row.ts';

/** Rows from the top among which the one with the names of the columns is looked for. */
const DEPTH = 15;
/** Characters; the name of a column is shorter. */
const MAX_NAME = 100;

/**
 * Line of the row that names the columns: the first that names those of a table of updates; or else the first with several cells, as these
 * look like names. Null where that row is an update already.
 */
export function findHeaderRow(rows: readonly GridRow[]): number | null {
  const top = rows.slice(0, DEPTH);
  const named = top.find(({ cells }) => FIELDS.every((field) => guessColumns(cells)[field] !== undefined));
  if (named) return named.line;
  const first = top.find(({ cells }) => cells.filter(isFilled).length > 1) ?? top[0];
  return first?.cells.some((cell) => isDate(cell) || cell.length > MAX_NAME) ? null : (first?.line ?? null);
}

/** Line of the row that has all of the names; undefined where none has. */
export function findNames(rows: readonly GridRow[], { date, region, text }: TableColumns): number | undefined {
  return rows.slice(0, DEPTH).find(({ cells }) => [date, region, text].every((name) => nameColumns(cells, cells.length).includes(name)))
    ?.line;
}

/** The rows below the one that names the columns, or all of them where none does. isStrict: a row with more cells than columns is told, not read. */
export function tableOfGrid(grid: readonly GridRow[], headerRow: number | null, isStrict: boolean): RawTable {
  const titles = grid.find(({ line }) => line === headerRow)?.cells ?? [];
  const below = grid.filter(({ line }) => headerRow === null || line > headerRow);
  const width = Math.max(widthOf(titles), isStrict && headerRow !== null ? 0 : Math.max(0, ...below.map(({ cells }) => widthOf(cells))));
  const header = nameColumns(titles, width);
  const rows = below
    .filter(({ cells }) => cells.some(isFilled))
    .map(({ line, cells }) =>
      widthOf(cells) > width
        ? tooManyCells(line, widthOf(cells), width)
        : { line, cells: header.map((name, at) => [name, cells[at] ?? ''] as const) }
    );
  return { header, headerRow, rows };
}

/** Rows that could name the columns when somebody says so, from the top. */
export function headerCandidates(grid: readonly GridRow[], most: number): number[] {
  return grid
    .filter(({ cells }) => cells.filter(isFilled).length > 1)
    .slice(0, most)
    .map(({ line }) => line);
}

function isFilled(cell: string): boolean {
  return cell.trim() !== '';
}

/** Cells up to the last one with something in it. */
function widthOf(cells: readonly string[]): number {
  return cells.findLastIndex(isFilled) + 1;
}

function tooManyCells(line: number, found: number, expected: number) {
  return rowProblem('row-malformed', line, `the row has ${found} cells, the first row ${expected}: put text with separators in quotes.`);
}
