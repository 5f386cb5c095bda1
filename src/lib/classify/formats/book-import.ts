import type { Problem } from '#lib/model/problem.ts';
import type { Strength, TopicRule } from '#lib/classify/topic-book.ts';

export const strengths = ['strong', 'weak', 'except'] as const satisfies readonly Strength[];

/** What a file says of one topic. */
export type ImportedTopic = {
  /** An id that a topic book takes: what the file has if it is one, else made from it. Each id occurs once. */
  id: string;
  /** The name in the file, where it is not the id. */
  label?: string;
  /** Id of the imported topic that it is nested in; that one comes before it. */
  parent?: string;
} & Record<Strength, readonly TopicRule[]>;

/**
 * What could be read of a file, and by line what could not. A problem does not always cost a rule: a pattern that is read a little wider
 * than it was meant is told, too.
 */
export type BookImport = { topics: readonly ImportedTopic[]; problems: readonly Problem[] };

/** `message` is an English sentence; it comes out with its line before it. */
export const lineProblem = (code: string, line: number, message: string): Problem => ({
  code,
  message: `line ${line}: ${message}`,
  start: 0,
  end: 0,
  line
});
