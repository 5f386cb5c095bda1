import { line, scaleLinear, scaleUtc } from 'd3';
import { round } from '../marks/round.ts';

/** value null: nothing is known of that date, and the line breaks. */
export type SparkPoint = { date: string; value: number | null };

export type SparklineLayout = {
  /** SVG path. */
  line: string;
  /** The newest known point; null where none is known. */
  end: { x: number; y: number } | null;
  /** y of zero. */
  base: number;
};

const margin = 3;

/** A line over time without scales, from zero to `most`, in pixels of `size`. A single known point is its end alone. */
export function layoutSparkline(points: readonly SparkPoint[], most: number, size: { width: number; height: number }): SparklineLayout {
  const times = points.map(({ date }) => new Date(`${date}T00:00:00Z`));
  const [first, last] = [times[0] ?? new Date(0), times.at(-1) ?? new Date(0)];
  const isOneDay = first.getTime() === last.getTime();
  const x = scaleUtc([first, last], isOneDay ? [size.width / 2, size.width / 2] : [margin, size.width - margin]);
  const y = scaleLinear([0, most > 0 ? most : 1], [size.height - margin, margin]);
  const xOf = ({ date }: SparkPoint) => round(x(new Date(`${date}T00:00:00Z`)));
  const known = points.findLast(({ value }) => value !== null);
  const draw = line<SparkPoint>()
    .defined(({ value }) => value !== null)
    .x(xOf)
    .y(({ value }) => round(y(value ?? 0)));
  return {
    line: points.length > 1 ? (draw([...points]) ?? '') : '',
    end: known ? { x: xOf(known), y: round(y(known.value ?? 0)) } : null,
    base: round(y(0))
  };
}
