import type { Citation } from './citation.ts';

/** How far a topic reaches, as it stands in the brief's table. */
export type BriefPriority = {
  topicId: string;
  label: string;
  regionsRaising: number;
  regionsReporting: number;
  /** Shares, 0 to 1: the interval around regionsRaising / regionsReporting. */
  low: number;
  high: number;
  /** Names of the regions that raise it. */
  regions: readonly string[];
};

export type BriefContent =
  | { kind: 'headline' | 'heading' | 'paragraph' | 'method'; text: string }
  | { kind: 'priorities'; text: string; priorities: readonly BriefPriority[] }
  | { kind: 'quotes'; text: string; citations: readonly Citation[] }
  | { kind: 'news'; text: string; lines: readonly string[] }
  /** `chartId` names the picture that comes along at export; `text` is its caption. */
  | { kind: 'chart'; text: string; chartId: string };

export type BriefBlock = BriefContent & {
  /** Unique in the brief. */
  id: string;
  /** Somebody wrote in it, and composing anew leaves it alone. */
  isEdited: boolean;
  /** Hash of what it was composed as, by which it is known whether the data says something else now; null for a block of somebody's own. */
  composedAs: string | null;
};

/** Priorities across the regions, as a document that one writes in. */
export type Brief = {
  title: string;
  /** What is counted in it, in words: the filters at the time. */
  scope: string;
  /** The same as an address's query, so that the brief is found again under its own filters; empty without any. */
  filters: string;
  /** ISO date and time. */
  composedAt: string;
  blocks: readonly BriefBlock[];
};
