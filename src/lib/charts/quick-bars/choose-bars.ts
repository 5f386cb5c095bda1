import type { Bar } from './layout.ts';

export type ChartedColumn = { name: string; shownAs: 'VARCHAR' | 'INTEGER' | 'DOUBLE' | 'BOOLEAN' };
type Value = string | number | boolean | null;

/** Bars of a table, with the columns that they show; null where no column names the rows, none counts them, or nothing is there. */
export type ChosenBars = { names: string; values: string; bars: Bar[]; /** Rows that found no room. */ more: number };

const mostBars = 30;

/** The first column of text or date names the bars, the last of numbers measures them; ids that stand beside a name do not. */
export function chooseBars(columns: readonly ChartedColumn[], rows: readonly (readonly Value[])[]): ChosenBars | null {
  const named = columns.findIndex(({ shownAs }) => shownAs === 'VARCHAR');
  const measured = columns.findLastIndex(({ shownAs }) => shownAs === 'INTEGER' || shownAs === 'DOUBLE');
  const [names, values] = [columns[named], columns[measured]];
  if (!names || !values || rows.length === 0) return null;
  const bars = rows.flatMap((row): Bar[] => {
    const value = row[measured];
    return typeof value === 'number' ? [{ name: String(row[named] ?? '–'), value }] : [];
  });
  if (bars.length === 0) return null;
  return { names: names.name, values: values.name, bars: bars.slice(0, mostBars), more: Math.max(0, bars.length - mostBars) };
}
