import type { SilentRegion } from '#lib/model/minutes.ts';
import type { DemoLanguage } from './sentences/sentence-stock.ts';
import type { DemoTopicId } from './sentences/topic-sentences.ts';

/** Invented minutes as files, and what was planted in them. */
export type DemoSeries = {
  /** In the order of their dates; name: of a text file in UTF-8. */
  documents: readonly { name: string; text: string }[];
  truth: DemoTruth;
};

export type DemoTruth = {
  seed: number;
  /** Aligned with documents. */
  meetings: readonly DemoMeeting[];
  /** In the order of the minutes. */
  updates: readonly DemoUpdate[];
  planted: Planted;
};

export type DemoMeeting = {
  documentName: string;
  /** ISO date. */
  date: string;
  language: DemoLanguage;
  /** Ids of the regions with at least one update, in the order of the minutes. */
  reporting: readonly string[];
  silent: readonly Pick<SilentRegion, 'regionId' | 'why' | 'note'>[];
  /** The cases of the meeting, in order, the round among them. */
  items: readonly { number: string; title: string; decision: string | null }[];
};

export type DemoUpdate = {
  documentName: string;
  regionId: string;
  /** As the minutes head it. */
  region: string;
  depth: number;
  leadIn: readonly string[];
  text: string;
  /** What the update is about, in the topic book's order; empty where it is about none of the topics. */
  topicIds: readonly DemoTopicId[];
};

/** Shares are of the regions that reported at a meeting, in [0, 1]; one a meeting, as planned before chance moves them by a region or so. */
export type Planted = {
  /** A topic that more and more regions raise. */
  rising: { topicId: DemoTopicId; shares: readonly number[] };
  /** A topic that fewer and fewer regions raise. */
  falling: { topicId: DemoTopicId; shares: readonly number[] };
  /** A topic that many regions raise at three meetings in a row, and few before and after. */
  burst: { topicId: DemoTopicId; documentNames: readonly string[]; shares: readonly number[] };
  /** From the first of these meetings on, at least `least` of the regions raise the topic at each, with several updates each. */
  shared: { topicId: DemoTopicId; documentNames: readonly string[]; least: number; shares: readonly number[] };
  /** A region that raises a topic `times` as often as the other regions do; shares: of the others. */
  distinctive: { topicId: DemoTopicId; regionId: string; times: number; shares: readonly number[] };
  /** Two regions that raise the same topics at the same meetings, these more than the others do. */
  sameProfile: { regionIds: readonly [string, string]; topicIds: readonly DemoTopicId[] };
  /** Raised at every meeting but the last. */
  goneQuiet: { topicId: DemoTopicId; documentName: string; shares: readonly number[] };
  /** Raised at no meeting but the last. */
  fresh: { topicId: DemoTopicId; documentName: string; shares: readonly number[] };
  /** Updates grow in length, and with all others in number, but neither regions nor updates that are about the topic grow in share. */
  wordier: { topicId: DemoTopicId; shares: readonly number[] };
  /** Topics that move by chance alone. */
  steady: readonly { topicId: DemoTopicId; shares: readonly number[] }[];
  /** Pairs of topics that some updates are about at once. */
  together: readonly (readonly [DemoTopicId, DemoTopicId])[];
  /** Times as many updates a region and meeting as at the first meeting, one a meeting: of all topics alike. */
  volume: readonly number[];
  /** How much more a region likes to raise one of the steady topics than the average does; drawn, but for sameProfile. */
  leanings: readonly { regionId: string; topicId: DemoTopicId; weight: number }[];
};
