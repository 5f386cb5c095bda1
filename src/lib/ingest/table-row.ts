import type { Problem } from '#lib/model/problem.ts';
import type { TableColumns } from '#lib/model/saved-document.ts';
import { FIELDS, type TableField } from './guess-columns.ts';
import { textOfCell } from './text-of-cell.ts';
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

/** A problem of one row; its place is the line, for a table has no document text. */
export function rowProblem(code: string, line: number, message: string): Problem {
  return { code, message: `Line ${line}: ${message}`, start: 0, end: 0, line };
}

/** The row, or the problem that it lacks a region or a text. */
export function tableRow({ line, cells }: RawRow, columns: TableColumns): TableRow | Problem {
  const placeOf = (field: TableField) => cells.findIndex(([header]) => header === columns[field]);
  const valueOf = (field: TableField) => textOfCell(cells[placeOf(field)]?.[1]).trim();
  const row = { line, date: valueOf('date'), region: valueOf('region'), text: valueOf('text') };
  const lacking = (['region', 'text'] as const).filter((field) => row[field] === '');
  if (lacking.length > 0)
    return rowProblem('row-incomplete', line, `the row has no ${lacking.join(' and no ')}, so it was left out: fill it in.`);
  const taken = new Set(FIELDS.map(placeOf));
  return { ...row, other: Object.fromEntries(cells.filter((_, at) => !taken.has(at))) };
}
