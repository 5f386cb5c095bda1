import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffTopicBooks, isEmptyDifference, ruleKey, strengths } from './diff-topic-books.ts';
import { rebaseTopicBook } from './rebase-topic-book.ts';
import { plainRule, type BookTopic, type TopicBook } from './topic-book.ts';

const words = { nb: 'x', nn: 'x', en: 'x' };

const topicOf = (id: string, rules: Partial<Record<(typeof strengths)[number], readonly string[]>>, description = 'x'): BookTopic => ({
  id,
  label: words,
  description: { ...words, nb: description },
  core: false,
  procedural: false,
  colour: 'tone-1',
  parent: null,
  crosswalk: { storting: [], los: [], cap: [] },
  strong: (rules.strong ?? []).map(plainRule),
  weak: (rules.weak ?? []).map(plainRule),
  except: (rules.except ?? []).map(plainRule)
});
const bookOf = (...topics: BookTopic[]): TopicBook => ({ version: '1', topics });
const strongOf = ({ topics }: TopicBook, id: string) => topics.find((topic) => topic.id === id)?.strong.map(({ match }) => match);

const base = bookOf(topicOf('power', { strong: ['kraft', 'strøm'] }), topicOf('health', { strong: ['lege'] }));

describe('a book that was changed in two places at once', () => {
  it('has what both added, and not what either took out', () => {
    const mine = bookOf(topicOf('power', { strong: ['kraft', 'strøm', 'kabel'] }), topicOf('health', { strong: [] }));
    const theirs = bookOf(topicOf('power', { strong: ['strøm', 'nett'] }), topicOf('health', { strong: ['lege', 'sykehus'] }));
    const both = rebaseTopicBook(base, mine, theirs);
    expect(strongOf(both, 'power')).toEqual(['strøm', 'nett', 'kabel']);
    expect(strongOf(both, 'health')).toEqual(['sykehus']);
  });

  it('has a rule that both added once', () => {
    const more = bookOf(topicOf('power', { strong: ['kraft', 'strøm', 'kabel'] }), topicOf('health', { strong: ['lege'] }));
    expect(strongOf(rebaseTopicBook(base, more, more), 'power')).toEqual(['kraft', 'strøm', 'kabel']);
  });

  it('keeps a topic that one took out while the other worked on it, and drops one that nobody did', () => {
    const without = bookOf(topicOf('health', { strong: ['lege'] }));
    const worked = bookOf(topicOf('power', { strong: ['kraft', 'strøm', 'nett'] }), topicOf('health', { strong: ['lege'] }));
    expect(strongOf(rebaseTopicBook(base, without, worked), 'power')).toEqual(['kraft', 'strøm', 'nett']);
    expect(strongOf(rebaseTopicBook(base, worked, without), 'power')).toEqual(['kraft', 'strøm', 'nett']);
    expect(strongOf(rebaseTopicBook(base, without, base), 'power')).toBeUndefined();
    expect(strongOf(rebaseTopicBook(base, base, without), 'power')).toBeUndefined();
  });

  it('describes a topic as the one who changed it does', () => {
    const described = bookOf(topicOf('power', { strong: ['kraft', 'strøm'] }, 'mine'), ...base.topics.slice(1));
    expect(rebaseTopicBook(base, described, base).topics[0]?.description.nb).toBe('mine');
    expect(rebaseTopicBook(base, base, described).topics[0]?.description.nb).toBe('mine');
  });

  it('leaves no topic under one that is gone', () => {
    const under = bookOf(...base.topics, { ...topicOf('grid', { strong: ['nett'] }), parent: 'power' });
    const without = bookOf(topicOf('health', { strong: ['lege'] }));
    expect(rebaseTopicBook(base, under, without).topics.find(({ id }) => id === 'grid')?.parent).toBeNull();
  });
});

const rules = fc.uniqueArray(fc.constantFrom('kraft', 'strøm', 'nett', 'lege', 'skole', 'vei'), { maxLength: 5 });
const books = fc
  .uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), strong: rules, weak: rules, text: fc.constantFrom('x', 'y') }), {
    selector: ({ id }) => id,
    maxLength: 4
  })
  .map((topics) => bookOf(...topics.map(({ id, strong, weak, text }) => topicOf(id, { strong, weak }, text))));
const differs = (one: TopicBook, other: TopicBook) => !isEmptyDifference(diffTopicBooks(one, other));

describe('any three books', () => {
  it('nothing changed here gives theirs, and nothing changed there gives mine', () => {
    fc.assert(
      fc.property(books, books, (before, after) => {
        expect(differs(rebaseTopicBook(before, before, after), after)).toBe(false);
        expect(differs(rebaseTopicBook(before, after, before), after)).toBe(false);
      })
    );
  });

  it('lose no rule that was added on either side, and have none that nobody has', () => {
    const keys = (book: TopicBook) =>
      book.topics.flatMap((topic) =>
        strengths.flatMap((strength) => topic[strength].map((rule) => `${topic.id} ${strength} ${ruleKey(rule)}`))
      );
    fc.assert(
      fc.property(books, books, books, (before, mine, theirs) => {
        const [known, own, other, both] = [before, mine, theirs, rebaseTopicBook(before, mine, theirs)].map(
          (book) => new Set(keys(book))
        ) as [Set<string>, Set<string>, Set<string>, Set<string>];
        for (const key of [...own, ...other]) if (!known.has(key)) expect(both.has(key), `${key} was added`).toBe(true);
        for (const key of both) expect(own.has(key) || other.has(key), `${key} is from somewhere`).toBe(true);
      })
    );
  });
});
