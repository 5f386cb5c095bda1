import { scaleLinear } from 'd3';
import { round } from '../marks/round.ts';

export type SetRow = { id: string; name: string; count: number };
/** key: of the set; ids: the rows that belong to it; names: who share it. */
export type SetColumn = { key: string; ids: readonly string[]; names: readonly string[] };

export type PlacedColumn = SetColumn & {
  x: number;
  bar: { y: number; height: number };
  dots: { id: string; y: number; filled: boolean }[];
  /** From the first to the last filled dot; null where fewer than two are. */
  link: { from: number; to: number } | null;
};

export type TopicSetsLayout = {
  width: number;
  height: number;
  /** Where the columns begin, and where the rows do. */
  left: number;
  top: number;
  step: number;
  rowHeight: number;
  rows: (SetRow & { y: number })[];
  columns: PlacedColumn[];
};

const barsHeight = 74;
const rowHeight = 24;
const widestStep = 40;
const least = 16;

/** Bars of how many share each set over a grid of dots that says what is in it. Columns that find no room are left out, the last first. */
export function layoutTopicSets(
  rows: readonly SetRow[],
  columns: readonly SetColumn[],
  { width, labelWidth }: { width: number; labelWidth: number }
): TopicSetsLayout {
  const room = width - labelWidth;
  const shown = columns.slice(0, Math.max(1, Math.floor(room / least)));
  const step = Math.min(widestStep, room / Math.max(1, shown.length));
  const y = scaleLinear([0, Math.max(1, ...shown.map(({ names }) => names.length))], [0, barsHeight - 18]);
  const rowAt = (place: number) => barsHeight + 8 + place * rowHeight + rowHeight / 2;
  return {
    width,
    height: barsHeight + 8 + rows.length * rowHeight,
    left: labelWidth,
    top: barsHeight,
    step: round(step),
    rowHeight,
    rows: rows.map((row, place) => ({ ...row, y: rowAt(place) })),
    columns: shown.map((column, place) => {
      const dots = rows.map(({ id }, row) => ({ id, y: rowAt(row), filled: column.ids.includes(id) }));
      const filled = dots.filter((dot) => dot.filled);
      const height = round(y(column.names.length));
      return {
        ...column,
        x: round(labelWidth + (place + 0.5) * step),
        bar: { y: barsHeight - height, height },
        dots,
        link: filled.length > 1 ? { from: filled[0]?.y ?? 0, to: filled.at(-1)?.y ?? 0 } : null
      };
    })
  };
}
