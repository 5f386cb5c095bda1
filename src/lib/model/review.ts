/** What a judge says of one topic of one update: the tag is right, is wrong, is missing, or cannot be told. */
export type Verdict = 'right' | 'wrong' | 'missing' | 'unsure';

/** One update of a sample. */
export type ReviewItem = {
  /** Of the meeting that tells it, and of the update in it. */
  documentId: string;
  updateId: string;
  /** Its words when the sample was drawn; an update that says something else by now is not the one that was judged. */
  text: string;
  leadIn: readonly string[];
  /** The topic that the update was drawn for, null for the untagged. */
  stratum: string | null;
  /** How many updates of its stratum it stands for: 1 or more. */
  weight: number;
  /** Topics that the rules gave it when the sample was drawn. */
  proposed: readonly string[];
  /** By topic; null as long as the update was not judged. A topic that is neither proposed nor told is rightly absent. */
  verdicts: Readonly<Record<string, Verdict>> | null;
};

/** A blind, stratified sample of tagged updates with what one judge said of it. */
export type Review = {
  id: string;
  /** ISO date and time. */
  startedAt: string;
  /** Whose judgement it is, as they call themselves; empty where they do not say. */
  judge: string;
  /** The sample that it is about: two judges of one sample can be compared. */
  sampleId: string;
  seed: number;
  /** The topic book that proposed the tags. */
  book: {
    hash: string;
    /** TopicBook.version. */ version: string;
    /** Number of a version that was saved here; null: the site's own book. */ own: number | null;
  };
  /** Updates that the sample was drawn from. */
  population: number;
  items: readonly ReviewItem[];
};
