import type { PatternStep } from './rule-syntax.ts';
import { exactnessOf, parseRule } from './rule-syntax.ts';
import type { TopicBook, TopicRule } from './topic-book.ts';
import { WordIndex } from './word-index.ts';

/** One step of a sequence: the numbers in the word index of the patterns that satisfy it. */
export type SequenceStep = { patterns: ReadonlySet<number>; gapBefore: number; abbreviated: boolean };
export type Sequence = readonly SequenceStep[];

export type CompiledRule = {
  /** Index into CompiledTopicBook.topicIds. */
  topic: number;
  strength: 'strong' | 'weak' | 'except';
  /** As written in the book. */
  text: string;
  /** As exactnessOf tells it. */
  exactness: number;
  near: readonly Sequence[];
  notNear: readonly Sequence[];
  within: number;
  at: TopicRule['at'];
};

/** What the matching needs, worked out once from a book. Only `compileTopicBook` makes it and only `findRuleMatches` looks inside. */
export type CompiledTopicBook = {
  topicIds: readonly string[];
  rules: readonly CompiledRule[];
  index: WordIndex;
  /** The sequences that can begin with a word of this pattern. */
  byFirstPattern: ReadonlyMap<number, readonly { rule: number; sequence: Sequence }[]>;
};

const compileStep = (step: PatternStep, index: WordIndex): SequenceStep => ({
  patterns: new Set(step.anyOf.map((pattern) => index.add(pattern))),
  gapBefore: step.gapBefore,
  abbreviated: step.abbreviated
});

const compileSequences = (rule: string, index: WordIndex): Sequence[] =>
  parseRule(rule).map((pattern) => pattern.map((step) => compileStep(step, index)));

export const compileTopicBook = (book: TopicBook): CompiledTopicBook => {
  const index = new WordIndex();
  const rules: CompiledRule[] = [];
  const byFirstPattern = new Map<number, { rule: number; sequence: Sequence }[]>();
  const file = (rule: number, sequence: Sequence): void => {
    for (const pattern of sequence[0]?.patterns ?? []) {
      const filed = byFirstPattern.get(pattern);
      if (filed) filed.push({ rule, sequence });
      else byFirstPattern.set(pattern, [{ rule, sequence }]);
    }
  };
  const add = (topic: number, strength: CompiledRule['strength'], { match, near, notNear, within, at }: TopicRule): void => {
    const context = (written: readonly string[]): Sequence[] => written.flatMap((rule) => compileSequences(rule, index));
    for (const sequence of compileSequences(match, index)) file(rules.length, sequence);
    rules.push({
      topic,
      strength,
      text: match,
      exactness: Math.min(...parseRule(match).map(exactnessOf)),
      near: context(near),
      notNear: context(notNear),
      within,
      at
    });
  };
  book.topics.forEach((topic, number) => {
    for (const strength of ['strong', 'weak', 'except'] as const) for (const rule of topic[strength]) add(number, strength, rule);
  });
  return { topicIds: book.topics.map(({ id }) => id), rules, index, byFirstPattern };
};
