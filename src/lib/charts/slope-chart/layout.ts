import { scaleLinear } from 'd3';
import { moveApart } from '../marks/move-apart.ts';
import { round } from '../marks/round.ts';

/** A share, 0 to 1, with its interval; null where nothing is known. */
export type SlopeValue = { share: number | null; low: number; high: number };
export type SlopeRow = {
  id: string;
  name: string;
  one: SlopeValue;
  other: SlopeValue;
  /** Whether it is told apart from the grey others. */
  isFront: boolean;
};
/** labels: room for the figures on the left and for figures and names on the right. */
export type SlopeSize = { width: number; height: number; labels: { left: number; right: number } };

export type PlacedEnd = { x: number; y: number; low: number; high: number; /** Where its label stands. */ labelY: number };
export type PlacedSlope = {
  id: string;
  name: string;
  isFront: boolean;
  direction: 'up' | 'down' | 'level';
  one: PlacedEnd | null;
  other: PlacedEnd | null;
};
export type SlopeLayout = {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  base: number;
  /** The grey ones first, so that the others lie over them. */
  slopes: PlacedSlope[];
};

const margin = { top: 30, bottom: 14 };
const labelHeight = 16;

/** Each topic's share at two times, joined by a line, on a scale from 0 to `most`; labels of those in front are moved apart. */
export function layoutSlopeChart(rows: readonly SlopeRow[], most: number, { width, height, labels }: SlopeSize): SlopeLayout {
  const [left, right, top, base] = [labels.left, width - labels.right, margin.top, height - margin.bottom];
  const limit = most > 0 ? most : 1;
  const y = scaleLinear([0, limit], [base, top]);
  const yOf = (share: number) => round(y(Math.min(share, limit)));
  const place = ({ share, low, high }: SlopeValue, x: number): PlacedEnd | null =>
    share === null ? null : { x, y: yOf(share), low: yOf(low), high: yOf(high), labelY: yOf(share) };
  const slopes = rows.map(({ id, name, isFront, one, other }): PlacedSlope => {
    const difference = (other.share ?? 0) - (one.share ?? 0);
    const direction = difference > 0 ? 'up' : difference < 0 ? 'down' : 'level';
    return { id, name, isFront, direction, one: place(one, left), other: place(other, right) };
  });
  for (const side of ['one', 'other'] as const) spreadLabels(slopes, side, base);
  return {
    width,
    height,
    left,
    right,
    top,
    base,
    slopes: [...slopes.filter(({ isFront }) => !isFront), ...slopes.filter(({ isFront }) => isFront)]
  };
}

function spreadLabels(slopes: readonly PlacedSlope[], side: 'one' | 'other', lowest: number): void {
  const ends = slopes.flatMap((slope) => (slope.isFront ? (slope[side] ?? []) : []));
  const labels = ends.map((end) => ({ end, y: end.labelY }));
  moveApart(labels, labelHeight, lowest);
  for (const { end, y } of labels) end.labelY = round(y);
}
