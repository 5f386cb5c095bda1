import type { Runs } from './count-cube.ts';
import type { Cube } from './cube.ts';
import { grainFor, groupPeriods } from './group-periods.ts';
import { readTrends } from './trend-series.ts';

/** Share of a period's updates, 0 to 1; null where there are none. date: ISO, of the period's first meeting. */
export type SharePoint = { date: string; value: number | null };

/** Each topic's share of the updates, period by period, by topic id. `regions`: indices of those that count; all where null. */
export function readShareLines(cube: Cube, runs: Runs, regions: readonly number[] | null = null): Map<string, SharePoint[]> {
  const periods = groupPeriods(cube, runs, grainFor(cube, runs));
  return new Map(
    readTrends(cube, periods, regions).map(({ topicId, points }) => [
      topicId,
      points.map(({ period, mentions, updates }) => ({ date: period.first, value: updates === 0 ? null : mentions / updates }))
    ])
  );
}
