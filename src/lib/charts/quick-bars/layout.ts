import { max, scaleLinear } from 'd3';
import { round } from '../marks/round.ts';

export type Bar = { name: string; value: number };

export type QuickBarsLayout = {
  width: number;
  height: number;
  left: number;
  rowHeight: number;
  bars: (Bar & { y: number; x: number; width: number; /** Where its number stands. */ end: number })[];
};

const rowHeight = 24;
const numberWidth = 64;

/** A bar a row on one scale that holds zero; negative values go to the left of it. */
export function layoutQuickBars(rows: readonly Bar[], { width, labelWidth }: { width: number; labelWidth: number }): QuickBarsLayout {
  const least = Math.min(0, ...rows.map(({ value }) => value));
  const most = Math.max(max(rows, ({ value }) => value) ?? 0, least === 0 ? 1 : 0);
  const x = scaleLinear([least, most], [labelWidth, width - numberWidth]);
  return {
    width,
    height: rows.length * rowHeight,
    left: labelWidth,
    rowHeight,
    bars: rows.map((row, place) => {
      const [from, to] = [x(Math.min(0, row.value)), x(Math.max(0, row.value))];
      return { ...row, y: place * rowHeight, x: round(from), width: round(Math.max(1, to - from)), end: round(to) };
    })
  };
}
