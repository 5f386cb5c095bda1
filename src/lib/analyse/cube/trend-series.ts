import { decideEmergence, type Emergence } from '../statistics/decide-emergence.ts';
import { sumOf } from '../statistics/sum-of.ts';
import { wilsonInterval, type Interval } from '../statistics/wilson-interval.ts';
import type { Cube } from './cube.ts';
import { countCube } from './count-cube.ts';
import type { Period } from './group-periods.ts';

/** Counts of one topic in one period, over the regions asked for. */
export type TrendPoint = {
  period: Period;
  /** Updates about the topic, and all updates. */
  mentions: number;
  updates: number;
  /** Regions that raise the topic, and those that reported. */
  regionsRaising: number;
  regionsReporting: number;
  /** 95 % Wilson intervals of the two shares. */
  ofUpdates: Interval;
  ofRegions: Interval;
};

export type TrendSeries = { topicId: string; points: TrendPoint[]; emergence: Emergence };

/**
 * One series for each topic of the cube. `regions`: indices into cube.regions, all of them where null. What rises and falls is decided over all
 * topics together, by share of updates.
 */
export function readTrends(cube: Cube, periods: readonly Period[], regions: readonly number[] | null = null): TrendSeries[] {
  const T = cube.topicIds.length;
  const chosen = regions ?? cube.regions.map((_, region) => region);
  const counted = periods.map(({ runs }) => countCube(cube, runs));
  const byTopic = cube.topicIds.map((_, topic) =>
    periods.map((period, place): TrendPoint => {
      const { mentions, updates, reports } = counted[place] ?? countCube(cube, []);
      const ofTopic = chosen.map((region) => mentions[region * T + topic] ?? 0);
      const [x, n] = [sumOf(ofTopic), sumOf(chosen.map((region) => updates[region] ?? 0))];
      const [raising, reporting] = [
        ofTopic.filter((count) => count > 0).length,
        chosen.filter((region) => (reports[region] ?? 0) > 0).length
      ];
      return {
        period,
        mentions: x,
        updates: n,
        regionsRaising: raising,
        regionsReporting: reporting,
        ofUpdates: wilsonInterval(x, n),
        ofRegions: wilsonInterval(raising, reporting)
      };
    })
  );
  const emergences = decideEmergence(
    byTopic.map((points) => ({ counts: points.map(({ mentions }) => mentions), totals: points.map(({ updates }) => updates) }))
  );
  return cube.topicIds.flatMap((topicId, topic) => {
    const [points, emergence] = [byTopic[topic], emergences[topic]];
    return points && emergence ? [{ topicId, points, emergence }] : [];
  });
}
