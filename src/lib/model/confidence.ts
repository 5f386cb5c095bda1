/** Something about a part of the minutes that speaks for, or against, its having been understood. */
export type Sign = {
  /** Kebab-case name; the screen's sentence is looked up by it. */
  code: string;
  /** Whether it speaks for the reading. */
  holds: boolean;
  /** What a number in the sentence is, e.g. lines that were not placed; null where there is none. */
  count: number | null;
};

/**
 * How sure the reading of a part is, by its signs alone: "high" where all of them hold, "low" where one fails that the part stands on,
 * "medium" in between.
 */
export type Confidence = { level: 'high' | 'medium' | 'low'; signs: Sign[] };

/** Of the whole, which is as sure as its least sure part, and of each part. */
export type MinutesConfidence = {
  whole: Confidence['level'];
  parts: {
    meeting: Confidence;
    attendance: Confidence;
    items: Confidence;
    rounds: Confidence;
    updates: Confidence;
  };
  /** Of each region that reported, in the order of the minutes. */
  regions: (Confidence & { regionId: string })[];
};
