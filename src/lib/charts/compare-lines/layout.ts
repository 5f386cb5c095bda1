import { line, scaleLinear, scaleUtc } from 'd3';
import { moveApart } from '../marks/move-apart.ts';
import { round } from '../marks/round.ts';
import type { TrendValue } from '../trend-panel/layout.ts';

export type NamedLine = { id: string; name: string; values: readonly TrendValue[] };

export type PlacedLine = {
  id: string;
  name: string;
  path: string;
  /** 0 to 4: which colour and dash. */ style: number;
  labelX: number;
  labelY: number;
  points: { key: string; x: number; y: number }[];
};

export type CompareLinesLayout = {
  width: number;
  height: number;
  /** Where the lines begin and end, and y of zero. */
  left: number;
  right: number;
  base: number;
  /** x of every period. */
  periods: { key: string; x: number }[];
  lines: PlacedLine[];
  ticks: { value: number; y: number }[];
  years: { label: string; x: number }[];
};

const margin = { top: 10, bottom: 22, left: 38 };
const labelHeight = 15;

/** Up to five lines on one scale, each named where it ends; names that would cover each other are moved apart. */
export function layoutCompareLines(
  lines: readonly NamedLine[],
  most: number,
  size: { width: number; height: number; labels: number }
): CompareLinesLayout {
  const { width, height, labels } = size;
  const right = width - labels;
  const dates = lines[0]?.values.map(({ date }) => new Date(`${date}T00:00:00Z`)) ?? [];
  const [first, last] = [dates[0] ?? new Date(0), dates.at(-1) ?? new Date(0)];
  const x = scaleUtc([first, last], first.getTime() === last.getTime() ? [right, right] : [margin.left, right]);
  const y = scaleLinear([0, most > 0 ? most : 1], [height - margin.bottom, margin.top]);
  const draw = line<TrendValue>()
    .defined(({ value }) => value !== null)
    .x(({ date }) => round(x(new Date(`${date}T00:00:00Z`))))
    .y(({ value }) => round(y(value ?? 0)));
  const placed = lines.map((one, style): PlacedLine => {
    const points = one.values.flatMap(({ key, date, value }) =>
      value === null ? [] : [{ key, x: round(x(new Date(`${date}T00:00:00Z`))), y: round(y(value)) }]
    );
    return {
      id: one.id,
      name: one.name,
      path: draw([...one.values]) ?? '',
      style,
      labelX: right + 8,
      labelY: points.at(-1)?.y ?? y(0),
      points
    };
  });
  const names = placed.map((one) => ({ one, y: one.labelY }));
  moveApart(names, labelHeight, height - margin.bottom);
  for (const { one, y: labelY } of names) one.labelY = labelY;
  return {
    width,
    height,
    left: margin.left,
    right,
    base: round(y(0)),
    periods: lines[0]?.values.map(({ key, date }) => ({ key, x: round(x(new Date(`${date}T00:00:00Z`))) })) ?? [],
    lines: placed,
    ticks: y.ticks(4).map((value) => ({ value, y: round(y(value)) })),
    years: dates.flatMap((date, place) => {
      const year = date.getUTCFullYear();
      return dates[place - 1]?.getUTCFullYear() === year ? [] : [{ label: `${year}`, x: round(x(date)) }];
    })
  };
}
