import type { Explored } from '#lib/analyse/explored.ts';
import type { GapFigures } from '#lib/plan/find-gaps.ts';
import { wholeCube } from '#lib/state/chosen-cube.ts';
import { groupPeriods, readPriorities, readTrends } from '#lib/state/cube.ts';
import { findTrend } from '../utvikling/find-trend.ts';

/** A topic counts as shared from this share of the regions that reported, 0 to 1. */
export const sharedFrom = 0.5;

/** What a plan is held against: the priorities and silences of all open documents, whatever the filters. */
export function readGapFigures(explored: Explored): GapFigures {
  const cube = wholeCube(explored);
  const all = [[0, cube.meetings.length]] as const;
  const procedural = new Set(explored.topics.flatMap((topic) => (topic.procedural ? [topic.topicId] : [])));
  const trends = readTrends(cube, groupPeriods(cube, all, 'meeting'));
  return {
    priorities: readPriorities(cube, all, { procedural })
      .filter(({ topicId, breadth }) => !procedural.has(topicId) && breadth !== null && breadth.share >= sharedFrom)
      .map(({ topicId, raising, reporting }) => ({ topicId, regionsRaising: raising, regionsReporting: reporting })),
    quietTopicIds: new Set(trends.filter((trend) => findTrend(trend).kind === 'gone-quiet').map(({ topicId }) => topicId)),
    regionIds: cube.regions.map(({ id }) => id)
  };
}
