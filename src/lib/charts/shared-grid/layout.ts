import { round } from '../marks/round.ts';

/** A topic, by how much each of the regions raises it, in the order of the columns: 0, not at all, to 1. */
export type SharedRow = { id: string; label: string; raised: readonly number[] };

export type SharedGridLayout = {
  width: number;
  height: number;
  cellWidth: number;
  cellHeight: number;
  /** Where the names of the topics stand, from the top of their rows. */
  label: { x: number; dy: number; anchor: 'start' | 'end' };
  columns: { name: string; x: number; y: number }[];
  rows: {
    id: string;
    label: string;
    /** Of the row, and of its cells. */ top: number;
    y: number;
    count: number;
    countX: number;
    cells: { x: number; /** 0, not raised, to 4, the darkest. */ step: number }[];
  }[];
};

const cellHeight = 23;
const gap = 3;
const countWidth = 40;
const widestLabel = 205;
/** Where names have no room beside the cells, they stand above them. */
const leastBeside = 500;
const lineHeight = 20;
/** Names of regions stand slanted above their columns. */
const headHeight = 98;
/** What the last slanted name needs beside the grid. */
const overhang = 34;
const widestCell = 40;

/** Which regions raise which of the shared topics: one row a topic, one column a region. It has no parts to click: it is for paper. */
export function layoutSharedGrid(rows: readonly SharedRow[], regions: readonly string[], width: number): SharedGridLayout {
  const isAbove = width < leastBeside;
  const labelWidth = isAbove ? 0 : widestLabel;
  const rowHeight = cellHeight + gap + (isAbove ? lineHeight : 0);
  const room = width - labelWidth - countWidth - overhang;
  const step = Math.min(widestCell, room / Math.max(1, regions.length));
  const x = (column: number) => round(labelWidth + column * step);
  return {
    width,
    height: headHeight + rows.length * rowHeight,
    cellWidth: round(step - gap),
    cellHeight,
    label: isAbove ? { x: 0, dy: lineHeight / 2, anchor: 'start' } : { x: labelWidth - 10, dy: cellHeight / 2, anchor: 'end' },
    columns: regions.map((name, column) => ({ name, x: round(x(column) + (step - gap) / 2), y: headHeight - 6 })),
    rows: rows.map(({ id, label, raised }, place) => ({
      id,
      label,
      top: headHeight + place * rowHeight,
      y: headHeight + place * rowHeight + (isAbove ? lineHeight : 0),
      count: raised.filter((share) => share > 0).length,
      countX: x(regions.length) + 6,
      cells: regions.map((_, column) => ({ x: x(column), step: Math.ceil(4 * (raised[column] ?? 0)) }))
    }))
  };
}
