/** A line of a document, found again by its words when the file is read anew or the parser has changed. */
export type LineAnchor = {
  /** The line without white space at its ends, runs of white space collapsed to one space. */
  text: string;
  /** 0-based among the document's lines with the same words. */
  occurrence: number;
};

/** An update, found again by its words. */
export type UpdateAnchor = {
  /** Update.text as it was when the correction was made. */
  text: string;
  /** 0-based among the updates with the same text, in the order of Minutes.updates. */
  occurrence: number;
};

/** A problem, found again by its kind and by the words that it points at. */
export type ProblemAnchor = {
  /** Problem.code. */
  code: string;
  /** The words, runs of white space collapsed to one space; empty where it points at none. */
  text: string;
  /** Problem.line. */
  line: number | null;
  /** 0-based among the problems of that kind with the same words and line. */
  occurrence: number;
};

/** The region that a correction names: one of the registry, or a new one with an id slugged from its name. */
export type NamedRegion = { regionId: string; region: string };

/**
 * What somebody put right in the minutes as they were understood. Corrections are kept in the order in which they were made, apart from
 * what the parser understood, and are applied to it each time.
 */
export type Correction =
  /** ISO date. */
  | { kind: 'meeting-date'; date: string }
  | { kind: 'meeting-title'; title: string }
  /** The line heads a region's report; what follows, up to the next heading, is the region's. */
  | ({ kind: 'region-heading'; line: LineAnchor } & NamedRegion)
  /** The line heads no region: it and what follows belong to the region above it. */
  | { kind: 'not-region-heading'; line: LineAnchor }
  /** `second` is the update right after `first` in the minutes. */
  | { kind: 'join-updates'; first: UpdateAnchor; second: UpdateAnchor }
  /** `head` is the text of the first of the two; the rest is the second. */
  | { kind: 'split-update'; update: UpdateAnchor; head: string }
  | ({ kind: 'move-update'; update: UpdateAnchor } & NamedRegion)
  /** `occurrence` counts among the updates of the region, for two regions may tell the same together. */
  | { kind: 'drop-update'; update: UpdateAnchor; regionId: string }
  /** The line is no part of any update. */
  | { kind: 'drop-line'; line: LineAnchor }
  /** The line is an update of the region. */
  | ({ kind: 'bring-in-line'; line: LineAnchor } & NamedRegion)
  /** Somebody has looked at the problem and finds nothing to put right. */
  | { kind: 'settle-problem'; problem: ProblemAnchor }
  /** The update is about the topic, or is not, whatever the rules say; of several about one update and topic the last one counts. */
  | { kind: 'set-topic'; update: UpdateAnchor; topicId: string; present: boolean };

/** A correction as it is kept with its document: `id` tells it from every other one, whatever becomes of the list. */
export type KeptCorrection = Correction & { readonly id: string };

/** A correction that could not be applied. */
export type Misfit = {
  /** Index into the list of corrections. */
  index: number;
  correction: Correction;
  /**
   * The line is not in the document; no update has these words; the update no longer begins with the words it should be split after; or
   * the line is part of something that the correction can't change, or the two updates no longer stand one after the other in one region;
   * the topic book has no such topic any more.
   */
  reason: 'line-gone' | 'update-gone' | 'words-changed' | 'no-effect' | 'topic-gone';
};
