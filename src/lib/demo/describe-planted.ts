import { twinTopics, type Cast } from './cast-regions.ts';
import type { Planted } from './demo-series.ts';
import { calendar } from './meeting-calendar.ts';
import {
  burstMeetings,
  DISTINCTIVE_TIMES,
  parts,
  plannedShare,
  SHARED_LEAST,
  sharedMeetings,
  steadyTopics,
  volumeAt
} from './planned-shares.ts';
import { pairs } from './sentences/pairs.ts';
import type { DemoTopicId } from './sentences/topic-sentences.ts';

/** names: of the documents, in the order of the meetings. */
export function describePlanted(names: readonly string[], { distinctive, twins, leanings }: Cast): Planted {
  const sharesOf = (topicId: DemoTopicId) => ({ topicId, shares: calendar.map(({ index }) => plannedShare(topicId, index)) });
  const namesAt = (meetings: readonly number[]) => names.filter((_, index) => meetings.includes(index));
  const last = names.at(-1) ?? '';
  return {
    rising: sharesOf(parts.rising),
    falling: sharesOf(parts.falling),
    burst: { ...sharesOf(parts.burst), documentNames: namesAt(burstMeetings) },
    shared: { ...sharesOf(parts.shared), documentNames: namesAt(sharedMeetings), least: SHARED_LEAST },
    distinctive: { ...sharesOf(parts.distinctive), regionId: distinctive, times: DISTINCTIVE_TIMES },
    sameProfile: { regionIds: twins, topicIds: twinTopics },
    goneQuiet: { ...sharesOf(parts.goneQuiet), documentName: last },
    fresh: { ...sharesOf(parts.fresh), documentName: last },
    wordier: sharesOf(parts.wordier),
    steady: steadyTopics.map(sharesOf),
    together: pairs.map((pair) => pair.topicIds),
    volume: calendar.map(({ index }) => volumeAt(index)),
    leanings
  };
}
