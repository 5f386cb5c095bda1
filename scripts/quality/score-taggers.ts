import { bootstrapInterval } from '#lib/analyse/statistics/bootstrap-interval.ts';
import type { Interval } from '#lib/analyse/statistics/wilson-interval.ts';
import type { Tagger } from './baselines.ts';
import type { Question } from './read-questions.ts';

export type Counts = { right: number; wrong: number; missed: number };
/** What each tagger found in one question, by the tagger's place in the list; the topics are those that are compared. */
export type TaggedQuestion = Question & { found: readonly (readonly string[])[] };

export const tagQuestions = (questions: readonly Question[], taggers: readonly Tagger[]): TaggedQuestion[] =>
  questions.map((question) => ({ ...question, found: taggers.map((tag) => tag(question.text)) }));

export const countOver = (questions: readonly TaggedQuestion[], tagger: number, topics: readonly string[]): Counts => {
  const counts = { right: 0, wrong: 0, missed: 0 };
  for (const { topic, found } of questions) {
    const tagged = found[tagger] ?? [];
    for (const id of topics) {
      if (tagged.includes(id)) counts[id === topic ? 'right' : 'wrong'] += 1;
      else if (id === topic) counts.missed += 1;
    }
  }
  return counts;
};

const divide = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
export const precisionOf = ({ right, wrong }: Counts): number | null => divide(right, right + wrong);
export const recallOf = ({ right, missed }: Counts): number | null => divide(right, right + missed);
export const f1Of = ({ right, wrong, missed }: Counts): number | null => divide(2 * right, 2 * right + wrong + missed);

/** 95 % bootstrap interval of a tagger's F1 less another's, over the same questions drawn again. */
export const f1Difference = (
  questions: readonly TaggedQuestion[],
  [one, other]: readonly [number, number],
  topics: readonly string[]
): { value: number; interval: Interval | null } => {
  const difference = (sample: readonly TaggedQuestion[]) =>
    (f1Of(countOver(sample, one, topics)) ?? 0) - (f1Of(countOver(sample, other, topics)) ?? 0);
  return { value: difference(questions), interval: bootstrapInterval(questions, difference) };
};

export const f1Interval = (questions: readonly TaggedQuestion[], tagger: number, topics: readonly string[]): Interval | null =>
  bootstrapInterval(questions, (sample) => f1Of(countOver(sample, tagger, topics)));
