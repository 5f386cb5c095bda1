import { describe, expect, it } from 'vitest';
import { diffTopicBooks, isEmptyDifference } from './diff-topic-books.ts';
import { plainRule, readTopicBook } from './topic-book.ts';
import type { TopicBook } from './topic-book.ts';

const names = '{ nb: x, nn: x, en: x }';
const reading = readTopicBook(`version: '1'
topics:
  - { id: power, label: ${names}, description: ${names}, strong: [kraft, strøm, strøm], weak: [kabel] }
  - { id: health, label: ${names}, description: ${names}, strong: [lege] }
`);
if (!reading.ok) throw new Error(reading.problem.message);
const book: TopicBook = reading.value;

const changed = (id: string, change: Partial<TopicBook['topics'][number]>): TopicBook => ({
  ...book,
  topics: book.topics.map((topic) => (topic.id === id ? { ...topic, ...change } : topic))
});

describe('two topic books', () => {
  it('that say the same do not differ', () => {
    expect(isEmptyDifference(diffTopicBooks(book, structuredClone(book)))).toBe(true);
  });

  it('differ by the rules that only one has, each as often as it has them', () => {
    const after = changed('power', { strong: [plainRule('kraft'), plainRule('strøm'), { ...plainRule('linje'), near: ['NVE'] }] });
    const { rulesAdded, rulesRemoved } = diffTopicBooks(book, after);
    expect(rulesAdded.map(({ topicId, strength, rule }) => `${topicId} ${strength} ${rule.match}`)).toEqual(['power strong linje']);
    expect(rulesRemoved.map(({ rule }) => rule.match)).toEqual(['strøm']);
  });

  it('differ where a rule moved from strong to weak', () => {
    const after = changed('power', { strong: [plainRule('strøm'), plainRule('strøm')], weak: [plainRule('kabel'), plainRule('kraft')] });
    const { rulesAdded, rulesRemoved } = diffTopicBooks(book, after);
    expect([rulesAdded[0]?.strength, rulesRemoved[0]?.strength]).toEqual(['weak', 'strong']);
  });

  it('differ by topics, by what is said of them, and by their order', () => {
    const other = { ...book, topics: [...book.topics].reverse() };
    expect(diffTopicBooks(book, other)).toMatchObject({ isReordered: true, rulesAdded: [], topicsAdded: [] });
    expect(diffTopicBooks(book, { ...book, topics: book.topics.slice(1) })).toMatchObject({ topicsRemoved: ['power'], isReordered: false });
    expect(diffTopicBooks(book, changed('health', { colour: 'tone-9' })).topicsChanged).toEqual(['health']);
  });
});
