import { scaleLinear } from 'd3';
import { round } from '../marks/round.ts';

type Side = { share: number | null; low: number; high: number };
export type DumbbellRow = { id: string; name: string; one: Side; other: Side };
export type DumbbellSize = { width: number; labelWidth: number };

export type PlacedSide = { x: number; low: number; high: number } | null;
export type DumbbellLayout = {
  width: number;
  height: number;
  left: number;
  rows: { id: string; name: string; y: number; one: PlacedSide; other: PlacedSide }[];
  ticks: { value: number; x: number }[];
};

const rowHeight = 30;
const bottom = 22;
const right = 14;
/** With less room than this, more than two figures under the scale would touch. */
const leastForFour = 260;

/** Two shares a row with their intervals, on one scale from 0 to `most`; the second lies a little lower, so that both can be seen. */
export function layoutDumbbell(rows: readonly DumbbellRow[], most: number, { width, labelWidth }: DumbbellSize): DumbbellLayout {
  const top = most > 0 ? most : 1;
  const x = scaleLinear([0, top], [labelWidth, width - right]);
  const place = ({ share, low, high }: Side): PlacedSide =>
    share === null ? null : { x: round(x(Math.min(share, top))), low: round(x(low)), high: round(x(Math.min(high, top))) };
  return {
    width,
    height: rows.length * rowHeight + bottom,
    left: labelWidth,
    rows: rows.map((row, index) => ({
      id: row.id,
      name: row.name,
      y: index * rowHeight + rowHeight / 2,
      one: place(row.one),
      other: place(row.other)
    })),
    ticks: x.ticks(width - labelWidth < leastForFour ? 2 : 4).map((value) => ({ value, x: round(x(value)) }))
  };
}
