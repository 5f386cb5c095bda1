import type { Minutes } from './minutes.ts';
import type { Region } from './region.ts';
import type { HandSetTopic, Topic, TopicHit } from './topic.ts';

export type TaggedMinutes = {
  /** Stable in links: the file's name without its ending, slugged. */
  documentId: string;
  /** DocumentText.text, which every offset in minutes is into. */
  text: string;
  minutes: Minutes;
  /** Aligned with minutes.updates: the topics of each update, in the topic book's order, empty where it has none. */
  hits: readonly (readonly TopicHit[])[];
  /** What was decided by hand, by Update.id, where anything was: topics that were set are among the hits, those taken off are not. */
  handSet?: Readonly<Record<string, readonly HandSetTopic[]>>;
  /** What the rules alone find, like hits; present where handSet is. */
  ruleHits?: readonly (readonly TopicHit[])[];
};

/** Everything that the store is filled from. */
export type Corpus = {
  documents: readonly TaggedMinutes[];
  /** The registry's regions and those that the documents brought. */
  regions: readonly Region[];
  /** In the topic book's order. */
  topics: readonly Topic[];
};
