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
  /** The line is no part of any update. */
  | { kind: 'drop-line'; line: LineAnchor }
  /** The line is an update of the region. */
  | ({ kind: 'bring-in-line'; line: LineAnchor } & NamedRegion);

/** A correction that could not be applied. */
export type Misfit = {
  /** Index into the list of corrections. */
  index: number;
  correction: Correction;
  /**
   * The line is not in the document; no update has these words; the update no longer begins with the words it should be split after; or
   * the line is part of something that the correction can't change, or the two updates no longer stand one after the other in one region.
   */
  reason: 'line-gone' | 'update-gone' | 'words-changed' | 'no-effect';
};
