import type { Problem } from '#lib/model/problem.ts';

/** One update of a table, as it is written there. */
export type TableRow = {
  /** 1-based line of the file on which the row begins. */
  line: number;
  date: string;
  region: string;
  text: string;
  /** The other columns by their header, in order: text in CSV, any JSON value in JSON Lines. */
  other: Record<string, unknown>;
};

export type UpdateTable = { rows: TableRow[]; problems: Problem[] };

const COLUMNS = {
  date: ['date', 'dato', 'møtedato', 'motedato', 'meeting date'],
  region: ['region', 'delregion', 'kommune', 'råd', 'regionråd', 'region name', 'regionnavn', 'regionnamn'],
  text: ['text', 'tekst', 'oppdatering', 'innspill', 'innspel', 'update', 'melding', 'sak']
} as const;
export type TableField = keyof typeof COLUMNS;
export const FIELDS: readonly TableField[] = ['date', 'region', 'text'];

/** The field that a column's header names; null where it names another. */
export function fieldOfColumn(header: string): TableField | null {
  const folded = header.trim().toLowerCase();
  return FIELDS.find((field) => (COLUMNS[field] as readonly string[]).includes(folded)) ?? null;
}

/** A problem of one row; its place is the line, for a table has no document text. */
export function rowProblem(code: string, line: number, message: string): Problem {
  return { code, message: `Line ${line}: ${message}`, start: 0, end: 0 };
}

/** The row, or the problem that it lacks a region or a text. */
export function tableRow(line: number, cells: readonly (readonly [string, unknown])[]): TableRow | Problem {
  const valueOf = (field: TableField) => textOf(cells.find(([header]) => fieldOfColumn(header) === field)?.[1]).trim();
  const row = { line, date: valueOf('date'), region: valueOf('region'), text: valueOf('text') };
  const lacking = (['region', 'text'] as const).filter((field) => row[field] === '');
  if (lacking.length > 0)
    return rowProblem('row-incomplete', line, `the row has no ${lacking.join(' and no ')}, so it was left out: fill it in.`);
  const taken = new Set(FIELDS.map((field) => cells.findIndex(([header]) => fieldOfColumn(header) === field)));
  return { ...row, other: Object.fromEntries(cells.filter((_, at) => !taken.has(at))) };
}

function textOf(cell: unknown): string {
  if (typeof cell === 'string') return cell;
  return cell === null || cell === undefined ? '' : JSON.stringify(cell);
}
