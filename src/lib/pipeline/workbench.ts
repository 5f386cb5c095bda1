import { compileTopicBook } from '#lib/classify/compile-topic-book.ts';
import { countWords, weighByTfIdf, type WordCounts } from '#lib/classify/count-words.ts';
import { diffTopicBooks, ruleKey } from '#lib/classify/diff-topic-books.ts';
import type { RuleOfTopic } from '#lib/classify/diff-topic-books.ts';
import { findNearMisses } from '#lib/classify/find-near-misses.ts';
import type { NearMiss } from '#lib/classify/find-near-misses.ts';
import { previewRule } from '#lib/classify/preview-rule.ts';
import type { RulePreview } from '#lib/classify/preview-rule.ts';
import { findRuleMistake } from '#lib/classify/rule-syntax.ts';
import { TagIndex, isSameHits } from '#lib/classify/tag-index.ts';
import type { IndexedUpdate } from '#lib/classify/tag-index.ts';
import type { TopicBook } from '#lib/classify/topic-book.ts';
import type { TopicHit } from '#lib/model/topic.ts';
import { TagCounts, describeTagEffects, type TagEffects } from './tag-effects.ts';

/** An update as the workbench knows it: what is classified, and where it stands. */
export type WorkbenchUpdate = IndexedUpdate & { regionId: string };

/** An update that a saved book tags otherwise: its index, and its topics from now on. */
export type Retagged = { update: number; hits: readonly TopicHit[] };

/** Past this many changed rules, compiling the whole book is quicker than adding to what is compiled. */
const mostEdits = 300;

/**
 * A topic book at work on all updates: a draft is tried on them at each step, beside the book that is saved. Everything that the page about topics
 * shows comes from here.
 */
export class Workbench {
  readonly #updates: readonly WorkbenchUpdate[];
  readonly #tags: TagIndex;
  #draft: TopicBook;
  #saved: TopicBook;
  /** What the saved book says of the updates of which the draft says otherwise; of all others they say the same. */
  #savedHits = new Map<number, readonly TopicHit[]>();
  /** Of the saved book. */
  #counts = new TagCounts();

  constructor(book: TopicBook, updates: readonly WorkbenchUpdate[]) {
    this.#updates = updates;
    this.#draft = book;
    this.#saved = book;
    this.#tags = new TagIndex(updates, compileTopicBook(book));
    updates.forEach(({ regionId }, update) => this.#counts.add(regionId, this.#tags.hits[update] ?? [], 1));
  }

  /** Topics of each update by the draft. */
  get hits(): readonly (readonly TopicHit[])[] {
    return this.#tags.hits;
  }

  /** Goes over to another draft; gives what it does to the tags, compared with the saved book. */
  setDraft(book: TopicBook): TagEffects {
    const difference = diffTopicBooks(this.#draft, book);
    const { rulesAdded, rulesRemoved, topicsAdded, topicsRemoved, isReordered } = difference;
    const isOtherTopics = isReordered || topicsAdded.length + topicsRemoved.length > 0;
    this.#draft = book;
    const isOther = isOtherTopics || rulesAdded.length + rulesRemoved.length > mostEdits;
    const changes = isOther
      ? this.#tags.retag(compileTopicBook(book))
      : this.#tags.apply({ drop: this.#numbersOf(rulesRemoved), add: rulesAdded.map((rule) => this.#place(rule)) });
    for (const { update, before, after } of changes) {
      const saved = this.#savedHits.get(update) ?? before;
      if (isSameHits(saved, after)) this.#savedHits.delete(update);
      else this.#savedHits.set(update, saved);
    }
    return this.effects();
  }

  effects(): TagEffects {
    return describeTagEffects(
      this.#counts,
      [...this.#savedHits].map(([update, before]) => ({ regionId: this.#regionOf(update), before, after: this.#tags.hits[update] ?? [] })),
      [...new Set([...this.#draft.topics, ...this.#saved.topics].map(({ id }) => id))]
    );
  }

  /** The draft is saved: what it tags otherwise than the book before it, in the order of the updates. */
  save(): Retagged[] {
    const changed = [...this.#savedHits].sort(([one], [other]) => one - other);
    this.#savedHits = new Map();
    this.#saved = this.#draft;
    return changed.map(([update, before]) => {
      const hits = this.#tags.hits[update] ?? [];
      this.#counts.add(this.#regionOf(update), before, -1);
      this.#counts.add(this.#regionOf(update), hits, 1);
      return { update, hits };
    });
  }

  /** What a rule would do; null for one that has a mistake. `replaces`: the rule of the draft that it takes the place of. */
  preview(rule: RuleOfTopic, replaces: RuleOfTopic | null): RulePreview | null {
    const { match, near, notNear } = rule.rule;
    if ([match, ...near, ...notNear].some((written) => findRuleMistake(written) !== null)) return null;
    return previewRule(this.#tags, this.#place(rule), replaces ? (this.#numbersOf([replaces])[0] ?? null) : null);
  }

  /** What stopped an update's own words from giving it more topics. */
  nearMisses(update: number): NearMiss[] {
    return findNearMisses(this.#updates[update]?.text ?? '', this.#tags.book);
  }

  /** Words by how many untagged updates they stand in, and how many others; the first `most` also by natural's TF-IDF. */
  untaggedWords(most: number): WordCounts & { tfIdf: number[] } {
    const texts = this.#updates.map(({ text }) => text);
    const isUntagged = this.#tags.hits.map((hits) => hits.length === 0);
    const counts = countWords(texts, isUntagged);
    return { ...counts, tfIdf: weighByTfIdf(counts.words.slice(0, most), texts, isUntagged) };
  }

  #regionOf(update: number): string {
    return this.#updates[update]?.regionId ?? '';
  }

  #place({ topicId, strength, rule }: RuleOfTopic) {
    return { topic: this.#draft.topics.findIndex(({ id }) => id === topicId), strength, rule };
  }

  /** Numbers of rules in what is compiled, each taken once. */
  #numbersOf(rules: readonly RuleOfTopic[]): number[] {
    const taken = new Set<number>();
    for (const rule of rules) {
      const { topic, strength, rule: wanted } = this.#place(rule);
      const key = ruleKey(wanted);
      const same = this.#tags.book.numbersOf(
        (one) => one.topic === topic && one.strength === strength && one.rule.match === wanted.match && ruleKey(one.rule) === key
      );
      const number = same.find((one) => !taken.has(one));
      if (number !== undefined) taken.add(number);
    }
    return [...taken];
  }
}
