import type { TopicHit } from '#lib/model/topic.ts';
import { classifyUpdate } from './classify-update.ts';
import { compileRules } from './compile-rules.ts';
import type { PlacedRule } from './compile-rules.ts';
import type { CompiledTopicBook, RuleEdit } from './compile-topic-book.ts';
import { CorpusIndex } from './corpus-index.ts';
import { RuleFinder } from './find-rule-matches.ts';

export type IndexedUpdate = { text: string; leadIn: readonly string[] };

/** An update whose topics, or their evidence, an edit changes. */
export type TagChange = { /** Index of the update. */ update: number; before: readonly TopicHit[]; after: readonly TopicHit[] };

/** Whether the two say the same with the same evidence. */
export const isSameHits = (a: readonly TopicHit[], b: readonly TopicHit[]): boolean =>
  a === b || (a.length === b.length && (a.length === 0 || JSON.stringify(a) === JSON.stringify(b)));

/**
 * The topics of many updates, kept up as the rules change: an edited rule is looked for among the words of all updates, and only those where
 * one of its words stands, or stood, are classified again.
 */
export class TagIndex {
  readonly updates: readonly IndexedUpdate[];
  readonly index: CorpusIndex;
  /** Updates by the number of a text that is theirs or stands above them. */
  readonly #usersOf: readonly (readonly number[])[];
  #book: CompiledTopicBook;
  #hits: (readonly TopicHit[])[];

  /** `hits`: what the book says of the updates, where that is known already. */
  constructor(updates: readonly IndexedUpdate[], book: CompiledTopicBook, hits?: readonly (readonly TopicHit[])[]) {
    this.updates = updates;
    this.#book = book;
    const numbers = new Map<string, number>();
    const users: number[][] = [];
    updates.forEach(({ text, leadIn }, update) => {
      for (const one of [text, ...leadIn]) {
        const number = numbers.get(one) ?? numbers.size;
        numbers.set(one, number);
        const list = (users[number] ??= []);
        if (list.at(-1) !== update) list.push(update);
      }
    });
    this.#usersOf = users;
    this.index = new CorpusIndex([...numbers.keys()]);
    this.#hits = hits ? [...hits] : updates.map((update) => classifyUpdate(update, book));
  }

  get book(): CompiledTopicBook {
    return this.#book;
  }

  /** The topics of each update, as TaggedMinutes.hits has them. */
  get hits(): readonly (readonly TopicHit[])[] {
    return this.#hits;
  }

  /** Indices of the updates that the rules may concern, by their own words or those above them, ascending. */
  updatesWith(rules: readonly PlacedRule[]): number[] {
    return this.#usersOfTexts(this.index.textsWith(compileRules(this.#book.topicIds, rules)));
  }

  /** The same, but only where one of the rules is found indeed: a phrase is looked for by one of its words, which many texts may have. */
  #updatesOf(rules: readonly PlacedRule[]): number[] {
    const compiled = compileRules(this.#book.topicIds, rules);
    const finder = new RuleFinder(compiled);
    return this.#usersOfTexts(this.index.textsWith(compiled).filter((text) => finder.find(this.index.texts[text] ?? '').count > 0));
  }

  #usersOfTexts(texts: readonly number[]): number[] {
    return [...new Set(texts.flatMap((text) => this.#usersOf[text] ?? []))].sort((a, b) => a - b);
  }

  /** What an edit would change, in the order of the updates. */
  preview(edit: RuleEdit): TagChange[] {
    return this.#changesBy(edit, this.#book.edit(edit));
  }

  /** Makes the edit; gives what it changed. */
  apply(edit: RuleEdit): TagChange[] {
    const edited = this.#book.edit(edit);
    const changes = this.#changesBy(edit, edited);
    this.#book = edited;
    for (const { update, after } of changes) this.#hits[update] = after;
    return changes;
  }

  #changesBy(edit: RuleEdit, edited: CompiledTopicBook): TagChange[] {
    const dropped = edit.drop.flatMap((rule) => this.#book.placed[rule] ?? []);
    return this.#updatesOf([...dropped, ...edit.add]).flatMap((update) => {
      const one = this.updates[update];
      if (!one) return [];
      const before = this.#hits[update] ?? [];
      const after = classifyUpdate(one, edited);
      return isSameHits(before, after) ? [] : [{ update, before, after }];
    });
  }

  /** Goes over to another book altogether; gives what that changed. */
  retag(book: CompiledTopicBook): TagChange[] {
    this.#book = book;
    const changes = this.updates.flatMap((update, index) => {
      const before = this.#hits[index] ?? [];
      const after = classifyUpdate(update, book);
      return isSameHits(before, after) ? [] : [{ update: index, before, after }];
    });
    for (const { update, after } of changes) this.#hits[update] = after;
    return changes;
  }
}
