import type { Span } from './span.ts';

export type Locale = 'nb' | 'nn' | 'en';

/** A theme of the topic book, without its rules. */
export type Topic = {
  id: string;
  label: Record<Locale, string>;
  /** What counts as this topic, in a sentence or two. */
  description: Record<Locale, string>;
  /** Named by the first users as the four to watch; they come first in the topic book. */
  core: boolean;
  /** About the alliance's own working (every alliance meets to cooperate): counted and shown, but never leads a headline. */
  procedural: boolean;
};

/** The words that caused a tag. */
export type Evidence = Span & {
  /** The evidence itself: text.slice(start, end) of the update, or of the lead-in that `in` and `index` name. */
  text: string;
  /** The rule of the topic book that fired, as a reader of the book would write it. */
  rule: string;
  /** Present only where the lead-in, not the update's own words, carries the evidence. */
  in?: 'leadIn';
  /** Index into Update.leadIn; present exactly when `in` is. */
  index?: number;
};

/** One topic of one update, with at least one piece of evidence, unless it was set by hand. */
export type TopicHit = {
  id: string;
  evidence: Evidence[];
  /** Present where somebody said so, with what the rules found beside it. */
  byHand?: true;
};

/** A topic that somebody set on an update, or took off it. */
export type HandSetTopic = { topicId: string; present: boolean };
