import type { Span } from '#lib/model/span.ts';
import type { PlacedRule } from './compile-rules.ts';
import { CompiledTopicBook } from './compile-topic-book.ts';
import type { ContextMiss, ContextRejection } from './find-rule-matches.ts';
import { findWordsLike } from './find-words-like.ts';
import { lowerCase } from './lower-case.ts';
import type { TagIndex } from './tag-index.ts';
import { weighMatches } from './weigh-matches.ts';
import type { CoveredMatch } from './weigh-matches.ts';

/** An update and the places in its text that a rule is about; offsets are UTF-16. */
export type RuleExample = { /** Index of the update. */ update: number; marks: Span[] };

/** Words of a rule that do not count where they stand, and why: their context, or what covers them. */
export type RuleMiss = RuleExample & { reason: ContextMiss | 'exception' | 'covered'; by: string | null };

export type RulePreview = {
  /** Places and updates where the rule stands. */
  places: number;
  updates: number;
  /** What was found, in small letters, most frequent first. */
  words: { word: string; places: number }[];
  /** The updates where it stands, those that gain the topic first. */
  examples: RuleExample[];
  /** Indices of the updates that gain the topic by the edit, and that lose it. */
  gained: number[];
  lost: number[];
  /** Words of the updates that are like the rule's and are not found by it, most frequent first. */
  wordsLike: { word: string; updates: number }[];
  misses: RuleMiss[];
};

const mostShown = 60;

/**
 * What a rule would do in place of another one (its number in the book, null: in addition): where it stands, whom it gives the topic or takes
 * it from, and what it narrowly does not find. At most 60 words, examples and misses each.
 */
export const previewRule = (tags: TagIndex, placed: PlacedRule, replaces: number | null): RulePreview => {
  const edit = { drop: replaces === null ? [] : [replaces], add: [placed] };
  const topicId = tags.book.topicIds[placed.topic] ?? '';
  const changes = tags.preview(edit);
  const has = (hits: readonly { id: string }[]): boolean => hits.some(({ id }) => id === topicId);
  const gained = changes.filter(({ before, after }) => !has(before) && has(after)).map(({ update }) => update);
  const lost = changes.filter(({ before, after }) => has(before) && !has(after)).map(({ update }) => update);
  const stands = findPlaces(tags, placed, edit);
  const isNew = new Set(gained);
  const examples = [...stands.examples].sort((a, b) => Number(isNew.has(b.update)) - Number(isNew.has(a.update)) || a.update - b.update);
  return {
    places: stands.places,
    updates: examples.length,
    words: [...stands.words]
      .map(([word, places]) => ({ word, places }))
      .sort((a, b) => b.places - a.places || a.word.localeCompare(b.word, 'nb'))
      .slice(0, mostShown),
    examples: examples.slice(0, mostShown),
    gained,
    lost,
    wordsLike: findWordsLike(tags.index, placed.rule.match, new Set(stands.words.keys())).slice(0, mostShown),
    misses: stands.misses.slice(0, mostShown)
  };
};

type Places = { places: number; words: Map<string, number>; examples: RuleExample[]; misses: RuleMiss[] };

const findPlaces = (tags: TagIndex, placed: PlacedRule, edit: Parameters<TagIndex['preview']>[0]): Places => {
  const alone = CompiledTopicBook.compile(tags.book.topicIds, [placed]);
  const edited = tags.book.edit(edit);
  const own = edited.rules.length - 1;
  const found: Places = { places: 0, words: new Map(), examples: [], misses: [] };
  for (const update of tags.updatesWith([placed])) {
    const text = tags.updates[update]?.text ?? '';
    const rejected: ContextRejection[] = [];
    const matches = alone.find(text, rejected);
    for (const { start, end } of matches) {
      const word = lowerCase(text.slice(start, end)).replace(/\s+/g, ' ');
      found.words.set(word, (found.words.get(word) ?? 0) + 1);
    }
    found.places += matches.length;
    if (matches.length > 0) found.examples.push({ update, marks: matches.map(({ start, end }) => ({ start, end })) });
    for (const { start, end, miss } of rejected) found.misses.push({ update, marks: [{ start, end }], reason: miss, by: null });
    if (matches.length > 0 && found.misses.length < mostShown) found.misses.push(...coveredPlaces(text, edited, own, update));
  }
  return found;
};

/** Places of the rule that an exception or a longer rule of the topic covers. */
const coveredPlaces = (text: string, edited: CompiledTopicBook, own: number, update: number): RuleMiss[] => {
  const covered: CoveredMatch[] = [];
  weighMatches(edited.find(text), edited, covered);
  return covered
    .filter(({ rule, by }) => rule === own && by !== own)
    .map(({ start, end, by }) => {
      const cover = edited.rules[by];
      return { update, marks: [{ start, end }], reason: cover?.strength === 'except' ? 'exception' : 'covered', by: cover?.text ?? null };
    });
};
