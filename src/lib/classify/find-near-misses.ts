import type { Span } from '#lib/model/span.ts';
import type { CompiledTopicBook } from './compile-topic-book.ts';
import type { ContextMiss, ContextRejection } from './find-rule-matches.ts';
import type { RuleMatch } from './match-list.ts';
import type { Strength } from './topic-book.ts';
import { weighMatches } from './weigh-matches.ts';
import type { CoveredMatch } from './weigh-matches.ts';

/**
 * Why words that a rule names are no evidence: the rule counts only near, or not near, other words, or elsewhere in the text; an exception or a
 * longer rule of the topic covers them; or the rule is weak and stands alone.
 */
export type MissReason = ContextMiss | 'exception' | 'covered' | 'alone';

/** Words of a text that nearly gave it a topic. Offsets are UTF-16, into the text. */
export type NearMiss = Span & {
  topicId: string;
  text: string;
  /** As written in the book, with its index into CompiledTopicBook.rules. */
  rule: string;
  ruleIndex: number;
  strength: Strength;
  reason: MissReason;
  /** The exception or longer rule that covers them, null for the other reasons. */
  by: string | null;
};

/** What stopped rules from giving a text more topics, in the book's order, then the text's. Topics that it has are left out. */
export const findNearMisses = (text: string, book: CompiledTopicBook): NearMiss[] => {
  const rejected: ContextRejection[] = [];
  const covered: CoveredMatch[] = [];
  const findings = weighMatches(book.find(text, rejected), book, covered);
  const has = new Set(findings.flatMap(({ topic, enough }) => (enough ? [topic] : [])));
  const missOf = (match: RuleMatch, reason: MissReason, by: number | null): NearMiss[] => {
    const rule = book.rules[match.rule];
    if (!rule || rule.strength === 'except' || has.has(rule.topic)) return [];
    return [
      {
        start: match.start,
        end: match.end,
        topicId: book.topicIds[rule.topic] ?? '',
        text: text.slice(match.start, match.end),
        rule: rule.text,
        ruleIndex: match.rule,
        strength: rule.strength,
        reason,
        by: by === null ? null : (book.rules[by]?.text ?? null)
      }
    ];
  };
  const reasonOf = ({ by }: CoveredMatch): MissReason => (book.rules[by]?.strength === 'except' ? 'exception' : 'covered');
  const misses = [
    ...rejected.flatMap((match) => missOf(match, match.miss, null)),
    ...covered.flatMap((match) => missOf(match, reasonOf(match), match.by)),
    ...findings.flatMap(({ enough, matches }) => (enough ? [] : matches.flatMap((match) => missOf(match, 'alone', null))))
  ];
  const order = (miss: NearMiss): number => book.topicIds.indexOf(miss.topicId);
  return misses.sort((a, b) => order(a) - order(b) || a.start - b.start || a.ruleIndex - b.ruleIndex);
};
