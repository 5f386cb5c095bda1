import { countCube, type Runs } from './count-cube.ts';
import type { Cube } from './cube.ts';

/** The regions that raise just these topics of those looked at, no more and no fewer. */
export type TopicSet = { topicIds: string[]; /** Indices. */ regions: number[] };

export type TopicSets = {
  /** The topics looked at, the one that most regions raise first, with how many do. */
  topics: { topicId: string; regions: number }[];
  /** Most regions first, then most topics; every region that reported is in one. */
  sets: TopicSet[];
};

/**
 * Which regions share which set of topics. A region raises a topic where it does so at half or more of the meetings at which it reported: over
 * many meetings nearly all raise nearly all once. `topicIds`: those to look at; `regions`: indices of those that count, all where null.
 */
export function readTopicSets(cube: Cube, runs: Runs, topicIds: readonly string[], regions: readonly number[] | null = null): TopicSets {
  const T = cube.topicIds.length;
  const { raised, reports } = countCube(cube, runs);
  const reporting = (regions ?? cube.regions.map((_, region) => region)).filter((region) => (reports[region] ?? 0) > 0);
  const raises = (region: number, topicId: string) =>
    2 * (raised[region * T + cube.topicIds.indexOf(topicId)] ?? 0) >= (reports[region] ?? 0);
  const topics = topicIds
    .filter((topicId) => cube.topicIds.includes(topicId))
    .map((topicId) => ({ topicId, regions: reporting.filter((region) => raises(region, topicId)).length }))
    .sort((one, other) => other.regions - one.regions);
  const sets = new Map<string, TopicSet>();
  for (const region of reporting) {
    const own = topics.filter(({ topicId }) => raises(region, topicId)).map(({ topicId }) => topicId);
    const set = sets.get(own.join(' ')) ?? { topicIds: own, regions: [] };
    set.regions.push(region);
    sets.set(own.join(' '), set);
  }
  const bySize = (one: TopicSet, other: TopicSet) =>
    other.regions.length - one.regions.length || other.topicIds.length - one.topicIds.length;
  return { topics, sets: [...sets.values()].sort(bySize) };
}
