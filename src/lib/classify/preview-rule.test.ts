import { describe, expect, it } from 'vitest';
import { compileTopicBook } from './compile-topic-book.ts';
import { previewRule } from './preview-rule.ts';
import { TagIndex } from './tag-index.ts';
import { plainRule, readTopicBook } from './topic-book.ts';
import type { Strength } from './topic-book.ts';

const names = '{ nb: x, nn: x, en: x }';
const reading = readTopicBook(`version: '1'
topics:
  - id: power
    label: ${names}
    description: ${names}
    strong: [strøm]
    weak: [kabel]
    except: [kraftig*]
`);
if (!reading.ok) throw new Error(reading.problem.message);

const updates = ['Strømmen er dyr', 'Kraftverk og kraftlinje', 'Ny kraft, kraftig vekst', 'Vindkraft og kraft', 'Ny kabel'];
const tags = new TagIndex(
  updates.map((text) => ({ text, leadIn: [] })),
  compileTopicBook(reading.value)
);
const preview = (match: string, replaces: number | null = null, strength: Strength = 'strong') =>
  previewRule(tags, { topic: 0, strength, rule: plainRule(match) }, replaces);

describe('a rule that is being written', () => {
  it('shows where it stands and which words it found', () => {
    const { places, updates: count, words, examples } = preview('kraft*');
    expect([places, count]).toEqual([5, 3]);
    expect(words.map(({ word, places: times }) => `${word} ${times}`)).toEqual(['kraft 2', 'kraftig 1', 'kraftlinje 1', 'kraftverk 1']);
    expect(examples[0]).toEqual({
      update: 1,
      marks: [
        { start: 0, end: 9 },
        { start: 13, end: 23 }
      ]
    });
  });

  it('tells who gains the topic, and who loses it where it takes the place of another rule', () => {
    expect(preview('kraft*').gained).toEqual([1, 2, 3]);
    expect(preview('kraft', 0)).toMatchObject({ gained: [2, 3], lost: [0] });
  });

  it('tells what it narrowly does not find', () => {
    expect(preview('kraft').wordsLike.map(({ word }) => word)).toEqual(['kraftig', 'kraftlinje', 'kraftverk', 'vindkraft']);
    expect(preview('kraft*').misses).toEqual([{ update: 2, marks: [{ start: 10, end: 17 }], reason: 'exception', by: 'kraftig*' }]);
    const { misses } = previewRule(tags, { topic: 0, strength: 'strong', rule: { ...plainRule('kabel'), near: ['NVE'] } }, null);
    expect(misses).toEqual([{ update: 4, marks: [{ start: 3, end: 8 }], reason: 'near', by: null }]);
  });

  it('an exception takes topics away', () => {
    expect(preview('strøm', null, 'except').lost).toEqual([0]);
  });
});
