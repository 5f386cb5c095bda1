import { findRuleMistake } from '#lib/classify/rule-syntax.ts';
import type { BookTopic, Strength, TopicBook, TopicRule } from '#lib/classify/topic-book.ts';
import { foldName } from '#lib/model/fold-name.ts';
import { strengths } from './book-import.ts';
import type { BookImport, ImportedTopic } from './book-import.ts';

/** `replace-topic-rules`: a topic has the imported rules and no others; `add`: its own and those. Topics that are not imported stay. */
export type ImportMode = 'replace-topic-rules' | 'add';

/** `topic` is an id of the merged book. */
export type RuleOfTopic = { topic: string; strength: Strength; rule: TopicRule };
export type SkippedRule = RuleOfTopic & {
  /** `other-strength`: the topic has the same rule with another strength. */
  reason: 'not-a-rule' | 'other-strength';
};

export type ImportSummary = {
  /** Ids of topics that the book did not have. */
  created: readonly string[];
  /** Ids of topics of the book that the import names, but without one rule that could be taken: theirs stay, in either mode. */
  withoutRules: readonly string[];
  added: readonly RuleOfTopic[];
  /** In the book, or earlier in the import. */
  alreadyThere: readonly RuleOfTopic[];
  /** Only where rules are replaced. */
  removed: readonly RuleOfTopic[];
  skipped: readonly SkippedRule[];
};

const tones = 12;

const squeeze = (rule: string): string => rule.normalize('NFC').trim().replace(/\s+/g, ' ');
const sorted = (rules: readonly string[]): string[] => rules.map(squeeze).sort();

/** Equal for rules that find the same; a note makes no difference. */
const meaningOf = ({ match, near, notNear, within, at }: TopicRule): string =>
  JSON.stringify([squeeze(match), sorted(near), sorted(notNear), near.length + notNear.length > 0 ? within : 0, at]);

const meaningInTopic = ({ rule, strength }: RuleOfTopic): string => `${strength} ${meaningOf(rule)}`;

const listRules = (topic: string, rules: Record<Strength, readonly TopicRule[]>): RuleOfTopic[] =>
  strengths.flatMap((strength) => rules[strength].map((rule) => ({ topic, strength, rule })));

const inAllLanguages = (text: string): BookTopic['label'] => ({ nb: text, nn: text, en: text });

/** The tone that the fewest topics have, the first of them. */
const rarestTone = (topics: readonly BookTopic[]): string => {
  const counts = Array.from({ length: tones }, (_, tone) => topics.filter(({ colour }) => colour === `tone-${tone + 1}`).length);
  return `tone-${counts.indexOf(Math.min(...counts)) + 1}`;
};

const findByName = (name: string, topics: readonly BookTopic[]): BookTopic | undefined => {
  const folded = foldName(name);
  return topics.find(({ label }) => folded !== '' && Object.values(label).some((own) => foldName(own) === folded));
};

const createTopic = ({ id, label }: ImportedTopic, parent: string | null, topics: readonly BookTopic[]): BookTopic => ({
  id,
  label: inAllLanguages(label ?? id),
  description: inAllLanguages(label ?? id),
  colour: rarestTone(topics),
  parent,
  crosswalk: { storting: [], los: [], cap: [] },
  core: false,
  procedural: false,
  strong: [],
  weak: [],
  except: []
});

class Merger {
  readonly #original: readonly BookTopic[];
  #topics: readonly BookTopic[];
  readonly #mode: ImportMode;
  readonly #added: RuleOfTopic[] = [];
  readonly #alreadyThere: RuleOfTopic[] = [];
  readonly #removed: RuleOfTopic[] = [];
  readonly #skipped: SkippedRule[] = [];
  readonly #created: string[] = [];
  readonly #withoutRules: string[] = [];

  constructor(topics: readonly BookTopic[], mode: ImportMode) {
    this.#original = topics;
    this.#topics = topics;
    this.#mode = mode;
  }

  merge(imported: readonly ImportedTopic[]): void {
    const ids = new Map<string, string>();
    const rules = new Map<string, RuleOfTopic[]>();
    for (const topic of imported) {
      const { id } = this.#find(topic) ?? this.#create(topic, ids.get(topic.parent ?? '') ?? null);
      ids.set(topic.id, id);
      rules.set(id, [...(rules.get(id) ?? []), ...listRules(id, topic)]);
    }
    this.#topics = this.#topics.map((topic) => this.#mergeRules(topic, rules.get(topic.id)));
  }

  finish(version: string): { book: TopicBook; summary: ImportSummary } {
    return {
      book: { version, topics: this.#topics },
      summary: {
        created: this.#created,
        withoutRules: this.#withoutRules,
        added: this.#added,
        alreadyThere: this.#alreadyThere,
        removed: this.#removed,
        skipped: this.#skipped
      }
    };
  }

  #find({ id, label }: ImportedTopic): BookTopic | undefined {
    return this.#topics.find((topic) => topic.id === id) ?? findByName(label ?? '', this.#original);
  }

  #create(topic: ImportedTopic, parent: string | null): BookTopic {
    const created = createTopic(topic, parent, this.#topics);
    this.#topics = [...this.#topics, created];
    this.#created.push(created.id);
    return created;
  }

  #mergeRules(topic: BookTopic, imported: readonly RuleOfTopic[] | undefined): BookTopic {
    if (!imported) return topic;
    const own = listRules(topic.id, topic);
    const kept = this.#mode === 'add' ? own : [];
    const strengthOf = new Map(kept.map(({ rule, strength }) => [meaningOf(rule), strength]));
    const good = imported.filter((placed) => this.#accept(placed, strengthOf));
    if (good.length === 0) {
      if (own.length > 0) this.#withoutRules.push(topic.id);
      return topic;
    }
    const merged = this.#addRules(kept, good, own);
    if (this.#mode === 'replace-topic-rules') {
      const meanings = new Set(merged.map(meaningInTopic));
      this.#removed.push(...own.filter((placed) => !meanings.has(meaningInTopic(placed))));
    }
    const withStrength = (strength: Strength): TopicRule[] =>
      merged.filter((placed) => placed.strength === strength).map(({ rule }) => rule);
    return { ...topic, strong: withStrength('strong'), weak: withStrength('weak'), except: withStrength('except') };
  }

  /** Whether the rule can stand in its topic, whose rules so far have these strengths. */
  #accept(placed: RuleOfTopic, strengthOf: Map<string, Strength>): boolean {
    const { rule, strength } = placed;
    const isRule = [rule.match, ...rule.near, ...rule.notNear].every((written) => findRuleMistake(written) === null);
    const known = strengthOf.get(meaningOf(rule)) ?? strength;
    if (isRule) strengthOf.set(meaningOf(rule), known);
    if (isRule && known === strength) return true;
    this.#skipped.push({ ...placed, reason: isRule ? 'other-strength' : 'not-a-rule' });
    return false;
  }

  #addRules(kept: readonly RuleOfTopic[], good: readonly RuleOfTopic[], own: readonly RuleOfTopic[]): RuleOfTopic[] {
    const old = new Map(own.map((placed) => [meaningInTopic(placed), placed]));
    const merged = [...kept];
    const present = new Set(kept.map(meaningInTopic));
    for (const placed of good) {
      const meaning = meaningInTopic(placed);
      const twin = old.get(meaning);
      (twin || present.has(meaning) ? this.#alreadyThere : this.#added).push(placed);
      if (!present.has(meaning)) merged.push(twin && placed.rule.note === null ? twin : placed);
      present.add(meaning);
    }
    return merged;
  }
}

/**
 * A new book with the imported rules, and what became of each. A topic is found by its id, or by its name among the labels of the book in
 * any language; one that is not found is created, with the name for its label and description in all languages. No rule is doubled, and
 * none comes into a topic with a second strength: what the book has goes before the import, what is imported first before what comes
 * later. The book's version and the parents of its topics stay as they are.
 */
export const mergeImport = (
  book: TopicBook,
  { topics }: Pick<BookImport, 'topics'>,
  mode: ImportMode
): { book: TopicBook; summary: ImportSummary } => {
  const merger = new Merger(book.topics, mode);
  merger.merge(topics);
  return merger.finish(book.version);
};
