import type { Problem } from '#lib/model/problem.ts';
import type { TableColumns } from '#lib/model/saved-document.ts';
import type { RawRow } from './raw-table.ts';

/** One update of a table, as it is written there. */
export type TableRow = {
  /** 1-based line of the file, or row of the sheet, on which it begins. */
  line: number;
  date: string;
  region: string;
  text: string;
  /** The other columns by their header, in order: text in CSV, any JSON value in JSON Lines. */
  other: Record<string, unknown>;
};

const COLUMNS = {
  date: ['date', 'dato', 'møtedato', 'motedato', 'meeting date'],
  region: ['region', 'delregion', 'kommune', 'råd', 'regionråd', 'region name', 'regionnavn', 'regionnamn'],
  text: ['text', 'tekst', 'oppdatering', 'innspill', 'innspel', 'update', 'melding', 'sak']
} as const;
export type TableField = keyof TableColumns;
export const FIELDS: readonly TableField[] = ['date', 'region', 'text'];

/** The column of each field by what its header says: the first that names it. */
export function guessColumns(header: readonly string[]): Partial<TableColumns> {
  const columns: Partial<TableColumns> = {};
  for (const field of FIELDS) {
    const names: readonly string[] = COLUMNS[field];
    const found = header.find((column) => names.includes(column.trim().toLowerCase()));
    if (found !== undefined) columns[field] = found;
  }
  return columns;
}

/** A problem of one row; its place is the line, for a table has no document text. */
export function rowProblem(code: string, line: number, message: string): Problem {
  return { code, message: `Line ${line}: ${message}`, start: 0, end: 0, line };
}

/** The row, or the problem that it lacks a region or a text. */
export function tableRow({ line, cells }: RawRow, columns: TableColumns): TableRow | Problem {
  const placeOf = (field: TableField) => cells.findIndex(([header]) => header === columns[field]);
  const valueOf = (field: TableField) => textOf(cells[placeOf(field)]?.[1]).trim();
  const row = { line, date: valueOf('date'), region: valueOf('region'), text: valueOf('text') };
  const lacking = (['region', 'text'] as const).filter((field) => row[field] === '');
  if (lacking.length > 0)
    return rowProblem('row-incomplete', line, `the row has no ${lacking.join(' and no ')}, so it was left out: fill it in.`);
  const taken = new Set(FIELDS.map(placeOf));
  return { ...row, other: Object.fromEntries(cells.filter((_, at) => !taken.has(at))) };
}

/** A cell as a person reads it. */
export function textOf(cell: unknown): string {
  if (typeof cell === 'string') return cell;
  return cell === null || cell === undefined ? '' : JSON.stringify(cell);
}
