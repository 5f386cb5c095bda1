import type { CompiledRule } from './compile-rules.ts';
import type { CompiledTopicBook } from './compile-topic-book.ts';
import type { RuleMatch } from './match-list.ts';

export type TopicFinding = {
  /** Index into CompiledTopicBook.topicIds. */
  topic: number;
  /** False where only one weak rule stands: too little for a tag. */
  enough: boolean;
  /** In the order of the text, none overlapping another. */
  matches: readonly RuleMatch[];
};

/** A place that another rule of the same topic, or an exception, covers. */
export type CoveredMatch = RuleMatch & { /** Index of the rule that counts there instead. */ by: number };

/** Two weak rules support each other at most this many words apart. */
const supportWithin = 15;

const length = (match: RuleMatch): number => match.end - match.start;
const overlap = (a: RuleMatch, b: RuleMatch): boolean => a.start < b.end && b.start < a.end;
/** Order among equally long matches: exceptions, then rules that name the words more exactly, then strong ones. */
const comparePrecedence = (a: CompiledRule | undefined, b: CompiledRule | undefined): number => {
  const isNoException = (rule: CompiledRule | undefined): number => Number(rule?.strength !== 'except');
  const isWeak = (rule: CompiledRule | undefined): number => Number(rule?.strength === 'weak');
  const [exactnessOfA, exactnessOfB] = [a?.exactness ?? 0, b?.exactness ?? 0];
  const byExactness = exactnessOfA === exactnessOfB ? 0 : exactnessOfB - exactnessOfA;
  return isNoException(a) - isNoException(b) || byExactness || isWeak(a) - isWeak(b);
};

const hasSupport = (matches: readonly RuleMatch[]): boolean =>
  matches.some((one, index) =>
    matches.slice(index + 1).some((other) => other.rule !== one.rule && other.firstWord - one.nextWord <= supportWithin)
  );

const keepLongest = (matches: readonly RuleMatch[], rules: readonly CompiledRule[], covered?: CoveredMatch[]): RuleMatch[] => {
  const byLength = [...matches].sort(
    (a, b) => length(b) - length(a) || comparePrecedence(rules[a.rule], rules[b.rule]) || a.start - b.start || a.rule - b.rule
  );
  const kept: RuleMatch[] = [];
  for (const match of byLength) {
    const longer = kept.find((one) => overlap(one, match));
    if (!longer) kept.push(match);
    else if (rules[match.rule]?.strength !== 'except') covered?.push({ ...match, by: longer.rule });
  }
  return kept.filter((match) => rules[match.rule]?.strength !== 'except').sort((a, b) => a.start - b.start);
};

/**
 * What a text's matches say about each topic that they touch, in the book's order. Of overlapping matches of a topic the longest counts,
 * of equally long ones the exception, then the rule that names the words most exactly, then the strong one. A topic has enough with one
 * strong rule, or two different weak ones nearby. `covered` is filled with the places of rules that do not count for it.
 */
export const weighMatches = (
  matches: readonly RuleMatch[],
  book: Pick<CompiledTopicBook, 'topicIds' | 'rules'>,
  covered?: CoveredMatch[]
): TopicFinding[] => {
  const byTopic = new Map<number, RuleMatch[]>();
  for (const match of matches) {
    const topic = book.rules[match.rule]?.topic ?? -1;
    const known = byTopic.get(topic);
    if (known) known.push(match);
    else byTopic.set(topic, [match]);
  }
  return [...byTopic]
    .sort(([a], [b]) => a - b)
    .flatMap(([topic, ofTopic]) => {
      const kept = keepLongest(ofTopic, book.rules, covered);
      const isStrong = kept.some((match) => book.rules[match.rule]?.strength === 'strong');
      return kept.length > 0 ? [{ topic, enough: isStrong || hasSupport(kept), matches: kept }] : [];
    });
};
