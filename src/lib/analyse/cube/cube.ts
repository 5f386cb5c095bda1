import type { RegionState } from '#lib/store/schema.ts';

export type CubeMeeting = {
  documentId: string;
  /** ISO date; null where the minutes do not tell it. */
  date: string | null;
  title: string | null;
  sourceName: string;
};

/**
 * How many updates there are of each region about each topic at each meeting. Counts are sums over all meetings before an index, so that any run
 * of meetings costs two look-ups. M meetings by date, those without one last; R regions; T topics.
 */
export type Cube = {
  meetings: readonly CubeMeeting[];
  regions: readonly { id: string; name: string }[];
  topicIds: readonly string[];
  /** [(m * R + r) * T + t], m = 0 … M: updates about the topic before meeting m. */
  mentions: Uint32Array;
  /** The same: meetings at which the region raised the topic. */
  raised: Uint32Array;
  /** [m * R + r], m = 0 … M: updates before meeting m. */
  updates: Uint32Array;
  /** The same: those with at least one topic. */
  tagged: Uint32Array;
  /** The same: meetings at which the region reported. */
  reports: Uint32Array;
  /** [m * R + r], m = 0 … M - 1: how the region stood at the meeting; null: not named there. */
  states: readonly (RegionState | null)[];
  /** Every update on its own, in the order of the meetings. */
  each: EachUpdate;
};

/** Parallel arrays, one entry an update. Topics of update u: topics.slice(topicsFrom[u], topicsFrom[u + 1]). */
export type EachUpdate = {
  meeting: Uint32Array;
  region: Uint16Array;
  updateIds: readonly string[];
  topicsFrom: Uint32Array;
  topics: Uint16Array;
};
