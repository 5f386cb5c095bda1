import { describe, expect, it } from 'vitest';
import { plainRule, readTopicBook } from '#lib/classify/topic-book.ts';
import type { TopicBook } from '#lib/classify/topic-book.ts';
import { Workbench } from './workbench.ts';

const names = '{ nb: x, nn: x, en: x }';
const reading = readTopicBook(`version: '1'
topics:
  - { id: power, label: ${names}, description: ${names}, strong: [strøm] }
  - { id: health, label: ${names}, description: ${names}, strong: [lege, legevakt] }
`);
if (!reading.ok) throw new Error(reading.problem.message);
const book: TopicBook = reading.value;

const updates = [
  { regionId: 'a', text: 'Strømmen er dyr', leadIn: [] },
  { regionId: 'a', text: 'Ny legevakt', leadIn: [] },
  { regionId: 'b', text: 'Lege søkes', leadIn: [] },
  { regionId: 'b', text: 'Vindkraft i nord', leadIn: [] },
  { regionId: 'c', text: 'Vindkraft og vindkraften', leadIn: [] }
];

const withRules = (id: string, matches: readonly string[]): TopicBook => ({
  ...book,
  topics: book.topics.map((topic) => (topic.id === id ? { ...topic, strong: matches.map(plainRule) } : topic))
});

describe('a topic book at work', () => {
  it('shows what a draft does to updates, regions and ranks, and takes it back', () => {
    const bench = new Workbench(book, updates);
    const effects = bench.setDraft(withRules('power', ['strøm', 'vindkraft']));
    expect(effects).toMatchObject({ updatesGaining: 2, updatesLosing: 0, untagged: { before: 2, after: 0 } });
    expect(effects.topics).toEqual([
      {
        topicId: 'power',
        gained: 2,
        lost: 0,
        updates: { before: 1, after: 3 },
        regions: { before: 1, after: 3 },
        rank: { before: 2, after: 1 },
        regionsGained: ['b', 'c'],
        regionsLost: []
      },
      expect.objectContaining({ topicId: 'health', gained: 0, rank: { before: 1, after: 2 } })
    ]);
    expect(bench.setDraft(book).topics).toEqual([]);
  });

  it('tells what a saved draft tags otherwise, once', () => {
    const bench = new Workbench(book, updates);
    bench.setDraft(withRules('health', ['legevakt']));
    expect(bench.save()).toEqual([{ update: 2, hits: [] }]);
    expect(bench.save()).toEqual([]);
    expect(bench.effects().updatesLosing).toBe(0);
  });

  it('goes over to a book with other topics', () => {
    const bench = new Workbench(book, updates);
    const effects = bench.setDraft({ ...book, topics: book.topics.slice(0, 1) });
    expect(effects.updatesLosing).toBe(2);
    expect(effects.topics).toMatchObject([
      { topicId: 'power', rank: { before: 2, after: 1 } },
      { topicId: 'health', lost: 2, updates: { before: 2, after: 0 } }
    ]);
    expect(bench.hits.map((hits) => hits.map(({ id }) => id))).toEqual([['power'], [], [], [], []]);
  });

  it('tries a rule in the place of another, and says nothing of one that is no rule', () => {
    const bench = new Workbench(book, updates);
    const rule = (match: string) => ({ topicId: 'health', strength: 'strong' as const, rule: plainRule(match) });
    expect(bench.preview(rule('sykepleier'), rule('lege'))).toMatchObject({ updates: 0, gained: [], lost: [2] });
    expect(bench.preview(rule('le*ge'), null)).toBeNull();
  });

  it('counts the words of what no topic reaches', () => {
    const { words, marked, tfIdf } = new Workbench(book, updates).untaggedWords(10);
    expect(words[0]).toEqual({ word: 'vindkraft', forms: ['vindkraft', 'vindkraften'], marked: 2, others: 0 });
    expect(marked).toBe(3);
    // Three times, in two of five texts: natural counts 1 + ln(5 / (1 + 2)) for the rarity.
    expect(tfIdf[0]).toBeCloseTo(3 * (1 + Math.log(5 / 3)), 9);
  });
});
