import { round } from '../marks/round.ts';

export type GridColumn = { key: string; /** ISO date. */ date: string };
/** count null: the region did not report in the period. */
export type GridRow = { id: string; name: string; counts: readonly (number | null)[] };

export type GridCell = {
  rowId: string;
  key: string;
  count: number | null;
  /** 1 to 4 of the ramp; 0: said nothing of it. */ step: number;
  x: number;
  y: number;
};

export type PresenceGridLayout = {
  width: number;
  height: number;
  /** Where the cells begin. */
  left: number;
  /** Where they end. */
  right: number;
  /** The middle of each column. */
  periods: { key: string; x: number }[];
  cellWidth: number;
  cellHeight: number;
  rows: { id: string; name: string; y: number; cells: GridCell[]; /** Sum over the periods. */ total: number }[];
  /** Where a new year begins, with the year. */
  years: { label: string; x: number }[];
};

const rowHeight = 22;
const gap = 2;
const top = 20;
const totalWidth = 34;
/** A cell is no wider than this: a few meetings do not need the whole page. */
const widestCell = 46;

/** Who raised a topic when: one row a region, one cell a period. Not having reported is a state of its own, not zero. */
export function layoutPresenceGrid(
  rows: readonly GridRow[],
  columns: readonly GridColumn[],
  { width, labelWidth }: { width: number; labelWidth: number }
): PresenceGridLayout {
  const step = Math.min(widestCell, Math.max(4, (width - labelWidth - totalWidth) / Math.max(1, columns.length)));
  return {
    width,
    height: top + rows.length * rowHeight,
    left: labelWidth,
    right: round(labelWidth + columns.length * step),
    periods: columns.map(({ key }, column) => ({ key, x: round(labelWidth + column * step + (step - gap) / 2) })),
    cellWidth: round(step - gap),
    cellHeight: rowHeight - gap,
    rows: rows.map((row, place) => {
      const y = top + place * rowHeight;
      return {
        id: row.id,
        name: row.name,
        y,
        total: row.counts.reduce<number>((sum, count) => sum + (count ?? 0), 0),
        cells: columns.map(({ key }, column): GridCell => {
          const count = row.counts[column] ?? null;
          return { rowId: row.id, key, count, step: Math.min(4, count ?? 0), x: round(labelWidth + column * step), y };
        })
      };
    }),
    years: columns.flatMap(({ date }, column) => {
      const year = date.slice(0, 4);
      return columns[column - 1]?.date.slice(0, 4) === year ? [] : [{ label: year, x: round(labelWidth + column * step) }];
    })
  };
}
