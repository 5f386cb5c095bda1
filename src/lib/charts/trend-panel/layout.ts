import { area, line, scaleLinear, scaleUtc } from 'd3';
import { round } from '../marks/round.ts';

/** One period of a line. */
export type TrendValue = {
  key: string;
  /** ISO date that the period stands at. */
  date: string;
  /** Null where nothing is known: nobody reported. */
  value: number | null;
  /** 95 % interval; null where none is shown. */
  low: number | null;
  high: number | null;
  /** Whether a low value may only mean that few reported. */
  incomplete: boolean;
};

export type TrendPanelInput = {
  values: readonly TrendValue[];
  /** Other lines behind it, for comparison. */
  context: readonly (readonly TrendValue[])[];
  /** Half-open range of the values that stands out as a burst. */
  burst: { start: number; end: number } | null;
  /** Top of the scale. */
  most: number;
};

export type PlacedValue = TrendValue & { x: number; y: number | null };

export type TrendPanelLayout = {
  width: number;
  height: number;
  /** y of zero. */
  base: number;
  /** y of the top of the scale. */
  top: number;
  points: PlacedValue[];
  /** SVG paths; parts next to an incomplete period are dotted. */
  line: string;
  dotted: string;
  band: string;
  context: string[];
  burst: { x: number; width: number } | null;
  /** x of every period. */
  ticks: number[];
  /** First and last year, to be written under the line. */
  years: { label: string; x: number; anchor: 'start' | 'end' }[];
};

const margin = { top: 12, right: 8, bottom: 20, left: 8 };
export const panelSize = { width: 320, height: 132 };

/** A line with its interval over time, on a scale from 0 to `most`. A period without a value breaks the line. */
export function layoutTrendPanel({ values, context, burst, most }: TrendPanelInput, { width, height } = panelSize): TrendPanelLayout {
  const times = values.map(({ date }) => new Date(`${date}T00:00:00Z`));
  const [first, last] = [times[0] ?? new Date(0), times.at(-1) ?? new Date(0)];
  const isOneDay = first.getTime() === last.getTime();
  const x = scaleUtc([first, last], isOneDay ? [width / 2, width / 2] : [margin.left, width - margin.right]);
  const y = scaleLinear([0, most > 0 ? most : 1], [height - margin.bottom, margin.top]);
  const xOf = ({ date }: { date: string }) => round(x(new Date(`${date}T00:00:00Z`)));
  const yOf = (value: number) => round(y(Math.min(value, most > 0 ? most : 1)));
  const draw = line<TrendValue>()
    .defined(({ value }) => value !== null)
    .x(xOf)
    .y(({ value }) => yOf(value ?? 0));
  const band = area<TrendValue>()
    .defined(({ low, high }) => low !== null && high !== null)
    .x(xOf)
    .y0(({ low }) => yOf(low ?? 0))
    .y1(({ high }) => yOf(high ?? 0));
  const half = values.length > 1 ? Math.abs(x(last) - x(first)) / (values.length - 1) / 2 : 6;
  return {
    width,
    height,
    base: round(y(0)),
    top: margin.top,
    points: values.map((value) => ({ ...value, x: xOf(value), y: value.value === null ? null : yOf(value.value) })),
    line: joined(values, (one, other) => !one.incomplete && !other.incomplete, draw),
    dotted: joined(values, (one, other) => one.incomplete || other.incomplete, draw),
    band: values.length > 1 ? (band([...values]) ?? '') : '',
    context: context.map((others) => draw([...others]) ?? ''),
    burst: burst && placeBurst(values.slice(burst.start, burst.end), xOf, half),
    ticks: values.map(xOf),
    years: labelYears(values, width)
  };
}

/** The parts of the line between neighbours that fit, each a piece of its own. */
function joined(
  values: readonly TrendValue[],
  fits: (one: TrendValue, other: TrendValue) => boolean,
  draw: (values: TrendValue[]) => string | null
): string {
  return values
    .slice(1)
    .flatMap((value, place) => {
      const before = values[place];
      return before && before.value !== null && value.value !== null && fits(before, value) ? (draw([before, value]) ?? []) : [];
    })
    .join('');
}

function placeBurst(values: readonly TrendValue[], xOf: (value: TrendValue) => number, half: number): { x: number; width: number } | null {
  const [first, last] = [values[0], values.at(-1)];
  if (!first || !last) return null;
  return { x: round(xOf(first) - half), width: round(xOf(last) - xOf(first) + 2 * half) };
}

function labelYears(values: readonly TrendValue[], width: number): TrendPanelLayout['years'] {
  const [first, last] = [values[0]?.date.slice(0, 4), values.at(-1)?.date.slice(0, 4)];
  if (first === undefined || last === undefined) return [];
  const start = { label: first, x: margin.left, anchor: 'start' as const };
  return first === last ? [start] : [start, { label: last, x: width - margin.right, anchor: 'end' as const }];
}

/** A round number at or above the value, for the top of a scale of shares. */
export function roundUp(value: number): number {
  const steps = [0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1, 2, 5, 10, 20, 30, 50, 100];
  return steps.find((step) => step >= value - 1e-9) ?? Math.ceil(value / 100) * 100;
}
