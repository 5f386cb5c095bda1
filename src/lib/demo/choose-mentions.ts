import { drawnAs, type Cast } from './cast-regions.ts';
import { numberOf, type Draw } from './draw.ts';
import {
  CHANCE,
  depthOf,
  DISTINCTIVE_TIMES,
  parts,
  plannedShare,
  SHARED_LEAST,
  sharedMeetings,
  topicIds,
  volumeAt
} from './planned-shares.ts';
import type { DemoTopicId } from './sentences/topic-sentences.ts';

/** How many updates of one region are about each of the topics that it raises. */
export type Mentions = ReadonlyMap<DemoTopicId, number>;

/** The distinctive region leaves its topic out at each fourth meeting. */
const PERIOD = DISTINCTIVE_TIMES + 1;

/** What each of the reporting regions raises at a meeting, by its index. */
export function chooseMentions(meeting: number, reporting: readonly string[], cast: Cast, draw: Draw): ReadonlyMap<string, Mentions> {
  const mentions = new Map(reporting.map((regionId) => [regionId, new Map<DemoTopicId, number>()]));
  for (const topicId of topicIds) {
    const mean = depthOf(topicId, meeting) * volumeAt(meeting);
    for (const regionId of raisersOf(topicId, meeting, reporting, cast, draw)) {
      mentions.get(regionId)?.set(topicId, numberOf(mean, draw('mentions', meeting, topicId, drawnAs(regionId, cast))));
    }
  }
  return mentions;
}

function raisersOf(topicId: DemoTopicId, meeting: number, reporting: readonly string[], cast: Cast, draw: Draw): string[] {
  const others = topicId === parts.distinctive ? reporting.filter((regionId) => regionId !== cast.distinctive) : reporting;
  const ranked = others
    .map((regionId) => ({ regionId, eagerness: eagernessOf(regionId, topicId, meeting, cast, draw) }))
    .sort((left, right) => right.eagerness - left.eagerness);
  const chosen = ranked.slice(0, numberOfRaisers(topicId, meeting, others.length, draw)).map(({ regionId }) => regionId);
  const phase = Math.floor(draw('phase') * PERIOD);
  const isIn = others.length < reporting.length && (meeting + phase) % PERIOD !== 0;
  return isIn ? [cast.distinctive, ...chosen] : chosen;
}

function numberOfRaisers(topicId: DemoTopicId, meeting: number, regions: number, draw: Draw): number {
  const share = plannedShare(topicId, meeting);
  if (share === 0) return 0;
  const number = Math.round(regions * (share + CHANCE * (2 * draw('raisers', topicId, meeting) - 1)));
  const isShared = topicId === parts.shared && sharedMeetings.includes(meeting);
  return Math.min(regions, Math.max(number, isShared ? Math.ceil(SHARED_LEAST * regions) : 0, 0));
}

/** Weighted sampling without replacement, after Efraimidis and Spirakis. */
function eagernessOf(regionId: string, topicId: DemoTopicId, meeting: number, cast: Cast, draw: Draw): number {
  const weight = cast.leanings.find((leaning) => leaning.regionId === regionId && leaning.topicId === topicId)?.weight ?? 1;
  return draw('eagerness', meeting, topicId, drawnAs(regionId, cast)) ** (1 / weight);
}
