import type { TopicHit } from '#lib/model/topic.ts';
import { classifyUpdate } from './classify-update.ts';
import { compileRules } from './compile-rules.ts';
import type { CompiledTopicBook, RuleEdit } from './compile-topic-book.ts';
import { CorpusIndex } from './corpus-index.ts';

export type IndexedUpdate = { text: string; leadIn: readonly string[] };

/** An update whose topics, or their evidence, an edit changes. */
export type TagChange = { /** Index of the update. */ update: number; before: readonly TopicHit[]; after: readonly TopicHit[] };

const sameHits = (a: readonly TopicHit[], b: readonly TopicHit[]): boolean =>
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
  updatesWith(rules: Parameters<typeof compileRules>[1]): number[] {
    const texts = this.index.textsWith(compileRules(this.#book.topicIds, rules));
    return [...new Set(texts.flatMap((text) => this.#usersOf[text] ?? []))].sort((a, b) => a - b);
  }

  /** What an edit would change, in the order of the updates. */
  preview(edit: RuleEdit): TagChange[] {
    const edited = this.#book.edit(edit);
    const dropped = edit.drop.flatMap((rule) => this.#book.placed[rule] ?? []);
    return this.updatesWith([...dropped, ...edit.add]).flatMap((update) => {
      const one = this.updates[update];
      if (!one) return [];
      const before = this.#hits[update] ?? [];
      const after = classifyUpdate(one, edited);
      return sameHits(before, after) ? [] : [{ update, before, after }];
    });
  }

  /** Makes the edit; gives what it changed. */
  apply(edit: RuleEdit): TagChange[] {
    const changes = this.preview(edit);
    this.#book = this.#book.edit(edit);
    for (const { update, after } of changes) this.#hits[update] = after;
    return changes;
  }

  /** Goes over to another book altogether; gives what that changed. */
  retag(book: CompiledTopicBook): TagChange[] {
    this.#book = book;
    const changes = this.updates.flatMap((update, index) => {
      const before = this.#hits[index] ?? [];
      const after = classifyUpdate(update, book);
      return sameHits(before, after) ? [] : [{ update: index, before, after }];
    });
    for (const { update, after } of changes) this.#hits[update] = after;
    return changes;
  }
}
