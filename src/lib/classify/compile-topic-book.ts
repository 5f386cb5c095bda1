import { compileRules } from './compile-rules.ts';
import type { CompiledRule, PlacedRule } from './compile-rules.ts';
import { RuleFinder } from './find-rule-matches.ts';
import type { ContextRejection, RuleMatch } from './find-rule-matches.ts';
import type { Strength, TopicBook } from './topic-book.ts';

/** Rules to take away, by their index, and rules to put there instead. */
export type RuleEdit = { drop: readonly number[]; add: readonly PlacedRule[] };

/**
 * The rules of a topic book, ready to be looked for. A book that is edited keeps what was compiled and compiles only what is new, so that an
 * edit is there at once; rules that were taken away keep their numbers, new ones come after all others.
 */
export class CompiledTopicBook {
  readonly topicIds: readonly string[];
  readonly rules: readonly CompiledRule[];
  /** The rules as they were written, by the same numbers. */
  readonly placed: readonly PlacedRule[];
  readonly #base: RuleFinder;
  readonly #dropped: ReadonlySet<number>;
  readonly #added: readonly PlacedRule[];
  readonly #finder: RuleFinder | null;

  private constructor(base: RuleFinder, dropped: ReadonlySet<number>, added: readonly PlacedRule[]) {
    const extra = added.length > 0 ? compileRules(base.book.topicIds, added) : null;
    this.topicIds = base.book.topicIds;
    this.rules = extra ? [...base.book.rules, ...extra.rules] : base.book.rules;
    this.placed = [...base.book.placed, ...added];
    this.#base = base;
    this.#dropped = dropped;
    this.#added = added;
    this.#finder = extra && new RuleFinder(extra);
  }

  static compile(topicIds: readonly string[], placed: readonly PlacedRule[]): CompiledTopicBook {
    return new CompiledTopicBook(new RuleFinder(compileRules(topicIds, placed)), new Set(), []);
  }

  /** The same book with some rules gone and others added. */
  edit({ drop, add }: RuleEdit): CompiledTopicBook {
    return new CompiledTopicBook(this.#base, new Set([...this.#dropped, ...drop]), [...this.#added, ...add]);
  }

  /** Numbers of the rules that count, by what `matches` says of them. */
  numbersOf(matches: (placed: PlacedRule) => boolean): number[] {
    return this.placed.flatMap((placed, number) => (!this.#dropped.has(number) && matches(placed) ? [number] : []));
  }

  /**
   * Every place where a rule or an exception stands in the text, in its order; they may overlap. `rejected` is filled with the places where only
   * the context kept a rule from counting.
   */
  find(text: string, rejected?: ContextRejection[]): RuleMatch[] {
    const isKept = ({ rule }: RuleMatch): boolean => !this.#dropped.has(rule);
    const refused: ContextRejection[] = [];
    const found = this.#base
      .find(text, rejected && refused)
      .toMatches(0)
      .filter(isKept);
    rejected?.push(...refused.filter(isKept));
    if (this.#finder) {
      const first = this.#base.book.rules.length;
      const later: ContextRejection[] = [];
      found.push(
        ...this.#finder
          .find(text, rejected && later)
          .toMatches(first)
          .filter(isKept)
      );
      rejected?.push(...later.map((one) => ({ ...one, rule: one.rule + first })).filter(isKept));
    }
    return found.sort((a, b) => a.start - b.start || a.end - b.end || a.rule - b.rule);
  }
}

const strengths = ['strong', 'weak', 'except'] as const;

/** The rules of a book in its order, topic by topic: strong, weak, exceptions. */
export const placeRules = (book: TopicBook): PlacedRule[] =>
  book.topics.flatMap((topic, index) => strengths.flatMap((strength) => topic[strength].map((rule) => ({ topic: index, strength, rule }))));

export type { Strength };

export const compileTopicBook = (book: TopicBook): CompiledTopicBook =>
  CompiledTopicBook.compile(
    book.topics.map(({ id }) => id),
    placeRules(book)
  );
