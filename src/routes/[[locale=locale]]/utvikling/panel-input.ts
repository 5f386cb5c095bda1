import type { TrendPanelInput, TrendValue } from '#lib/charts/trend-panel/layout.ts';
import type { TrendPoint } from '#lib/state/cube.ts';
import type { Measure } from '#lib/state/explore-view.ts';

/** What a point is worth by a measure; null where nobody reported. */
export function valueOf(point: TrendPoint, measure: Measure): number | null {
  if (measure === 'regions') return point.regionsReporting === 0 ? null : point.regionsRaising / point.regionsReporting;
  if (point.updates === 0) return null;
  return measure === 'count' ? point.mentions : point.mentions / point.updates;
}

export function valuesOf(points: readonly TrendPoint[], measure: Measure): TrendValue[] {
  return points.map((point) => {
    const interval = measure === 'count' ? null : measure === 'regions' ? point.ofRegions : point.ofUpdates;
    const value = valueOf(point, measure);
    return {
      key: point.period.key,
      date: point.period.first,
      value,
      low: value === null ? null : (interval?.low ?? null),
      high: value === null ? null : (interval?.high ?? null),
      incomplete: point.period.incomplete
    };
  });
}

/** The highest value of some lines. */
export function highestOf(lines: readonly (readonly TrendPoint[])[], measure: Measure): number {
  return Math.max(0, ...lines.flat().map((point) => valueOf(point, measure) ?? 0));
}

export function panelInput(
  points: readonly TrendPoint[],
  context: readonly (readonly TrendPoint[])[],
  { measure, most, burst }: { measure: Measure; most: number; burst: TrendPanelInput['burst'] }
): TrendPanelInput {
  return { values: valuesOf(points, measure), context: context.map((line) => valuesOf(line, measure)), burst, most };
}
