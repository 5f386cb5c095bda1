import { adjustPValues } from '../statistics/benjamini-hochberg.ts';
import { testFisher } from '../statistics/fisher-exact.ts';
import { compareShares, type ShareDifference } from '../statistics/share-difference.ts';
import { sumOf } from '../statistics/sum-of.ts';
import { wilsonInterval, type Interval } from '../statistics/wilson-interval.ts';
import { countCube, type Runs } from './count-cube.ts';
import type { Cube } from './cube.ts';

/** Updates about a topic (x) among all updates (n) of a period; share is null where there are none. 95 % Wilson interval. */
export type SlopeSide = { x: number; n: number; share: number | null; interval: Interval };

export type Slope = {
  topicId: string;
  one: SlopeSide;
  other: SlopeSide;
  /** Of the second period's share over the first's; null where one of them has no updates. */
  change: ShareDifference | null;
  /** Fisher's exact test, adjusted for the number of topics; 1 where there is nothing to compare, and where the periods share meetings. */
  adjustedP: number;
};

/** How each topic's share of the updates moves from one period to another, the biggest change first. `regions`: indices; all where null. */
export function readSlopes(cube: Cube, one: Runs, other: Runs, regions: readonly number[] | null = null): Slope[] {
  const T = cube.topicIds.length;
  const chosen = regions ?? cube.regions.map((_, region) => region);
  const [first, second] = [countCube(cube, one), countCube(cube, other)];
  const sideOf = ({ mentions, updates }: typeof first, topic: number): SlopeSide => {
    const x = sumOf(chosen.map((region) => mentions[region * T + topic] ?? 0));
    const n = sumOf(chosen.map((region) => updates[region] ?? 0));
    return { x, n, share: n === 0 ? null : x / n, interval: wilsonInterval(x, n) };
  };
  const sides = cube.topicIds.map((topicId, topic) => ({ topicId, one: sideOf(first, topic), other: sideOf(second, topic) }));
  const isTestable = !shareMeetings(one, other);
  const adjusted = adjustPValues(
    sides.map((side) => (!isTestable || side.one.n === 0 || side.other.n === 0 ? 1 : testFisher(side.one, side.other)))
  );
  return sides
    .map((side, topic): Slope => ({ ...side, change: compareShares(side.other, side.one), adjustedP: adjusted[topic] ?? 1 }))
    .sort((a, b) => Math.abs(b.change?.difference ?? 0) - Math.abs(a.change?.difference ?? 0));
}

/** Whether a meeting is in both periods: the same updates on both sides are no comparison. */
export function shareMeetings(one: Runs, other: Runs): boolean {
  return one.some(([from, to]) => other.some(([start, end]) => from < end && start < to));
}
