import type { Problem } from '#lib/model/problem.ts';
import type { TopicRule } from '#lib/classify/topic-book.ts';
import type { RuleChange, RuleLoss } from './rule-globs.ts';

export type ExportLoss = RuleLoss | RuleChange | 'weak-rules-lost' | 'exceptions-lost' | 'topic-without-rules';

/** What a format could not hold of a topic: one for each kind of loss. */
export type ExportProblem = Problem & {
  code: ExportLoss;
  topic: string;
  /** As written in the book; empty where the topic as a whole is meant. */
  rules: readonly string[];
  /** The file has nothing of these rules; otherwise it says them in another way. */
  leftOut: boolean;
};

export type WrittenBook = { text: string; problems: readonly ExportProblem[] };

const reasons: Record<ExportLoss, { leftOut: boolean; reason: string }> = {
  'weak-rules-lost': { leftOut: true, reason: 'weak rules, for every pattern of the format counts alone' },
  'exceptions-lost': { leftOut: true, reason: 'exceptions, which the format does not know' },
  'context-lost': { leftOut: true, reason: 'rules that count only in some places, which the format cannot say' },
  'numbers-lost': { leftOut: true, reason: 'rules with numbers, which the format cannot say' },
  'compounds-lost': { leftOut: true, reason: 'rules with * before a word, which the format does not know' },
  'gaps-lost': { leftOut: true, reason: 'rules with words between, which the format does not know' },
  'rule-too-wide': { leftOut: true, reason: 'rules that cover too many phrases to write each out' },
  'topic-without-rules': { leftOut: true, reason: 'a topic without rules, which no row can name' },
  'forms-written-out': { leftOut: false, reason: 'rules whose likely inflected forms are written out one by one' },
  'alternatives-written-out': { leftOut: false, reason: 'rules whose alternatives are written out one by one' },
  'gaps-written-out': { leftOut: false, reason: 'rules with up to so many words between, written out one by one' },
  'capitals-lost': { leftOut: false, reason: 'rules that demand a capital, which the format does not see' },
  'full-stops-lost': { leftOut: false, reason: 'rules with a full stop, written without it' },
  'note-lost': { leftOut: false, reason: 'rules with a note, written without it' }
};

const mostNamed = 3;

const nameSome = (rules: readonly string[]): string => {
  const named = rules.slice(0, mostNamed).map((rule) => `"${rule}"`);
  return rules.length > mostNamed ? `${named.join(', ')} and ${rules.length - mostNamed} more` : named.join(', ');
};

/** Collects what a writer could not say, by topic and kind, in the order in which it was met. */
export class ExportProblems {
  readonly #found = new Map<string, { topic: string; code: ExportLoss; rules: string[] }>();

  add(topic: string, code: ExportLoss, rules: readonly TopicRule[]): void {
    const key = `${topic} ${code}`;
    const found = this.#found.get(key) ?? { topic, code, rules: [] };
    this.#found.set(key, found);
    for (const { match } of rules) found.rules.push(match);
  }

  list(): ExportProblem[] {
    return [...this.#found.values()].map(({ topic, code, rules }) => {
      const { leftOut, reason } = reasons[code];
      const named = rules.length > 0 ? `: ${nameSome(rules)}` : '';
      const message = `${topic}: ${leftOut ? 'left out' : 'changed'}, ${reason}${named}.`;
      return { code, message, start: 0, end: 0, topic, rules, leftOut };
    });
  }
}
