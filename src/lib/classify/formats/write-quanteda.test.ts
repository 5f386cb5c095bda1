import { describe, expect, it } from 'vitest';
import { classifyUpdate } from '#lib/classify/classify-update.ts';
import { compileTopicBook } from '#lib/classify/compile-topic-book.ts';
import { plainRule } from '#lib/classify/topic-book.ts';
import type { BookTopic, TopicBook, TopicRule } from '#lib/classify/topic-book.ts';
import { mergeImport } from './merge-import.ts';
import { readQuanteda } from './read-quanteda.ts';
import { writeQuanteda } from './write-quanteda.ts';

const labels = (text: string): BookTopic['label'] => ({ nb: text, nn: text, en: text });
const topic = (id: string, strong: readonly (string | TopicRule)[], more: Partial<BookTopic> = {}): BookTopic => ({
  id,
  label: labels(id),
  description: labels(id),
  colour: 'tone-1',
  parent: null,
  crosswalk: { storting: [], los: [], cap: [] },
  core: false,
  procedural: false,
  strong: strong.map((rule) => (typeof rule === 'string' ? plainRule(rule) : rule)),
  weak: [],
  except: [],
  ...more
});
const bookOf = (...topics: BookTopic[]): TopicBook => ({ version: '1', topics });

describe('writing a quanteda dictionary', () => {
  it('writes a category for each topic, nested below its parent, with quotes where R would read something else', () => {
    const { text, problems } = writeQuanteda(
      bookOf(
        topic('power', ['kraft*', '=tre =i =kraft']),
        topic('no', ['=no', '=2024', '*nett*']),
        topic('grid', ['=nett'], { parent: 'power' })
      )
    );
    expect(problems).toEqual([]);
    expect(text).toBe(`power:
  __:
    - kraft*
    - tre i kraft
  grid:
    - nett
'no':
  - 'no'
  - '2024'
  - '*nett*'
`);
  });

  it('writes out what the format knows no sign for', () => {
    const { text, problems } = writeQuanteda(bookOf(topic('a', ['=ny/=nye ... =bru', 'Statnett', '=ca. =ti'])));
    const patterns = text
      .split('\n')
      .slice(1, -1)
      .map((line) => line.replace(/^ *- /, ''));
    expect(patterns).toEqual([
      ...['ny bru', 'ny * bru', 'ny * * bru', 'ny * * * bru', 'nye bru', 'nye * bru', 'nye * * bru', 'nye * * * bru'],
      ...['statnett', 'statnetts', 'ca ti']
    ]);
    expect(problems.map(({ code, rules, leftOut }) => [code, rules, leftOut])).toEqual([
      ['alternatives-written-out', ['=ny/=nye ... =bru'], false],
      ['gaps-written-out', ['=ny/=nye ... =bru'], false],
      ['forms-written-out', ['Statnett'], false],
      ['capitals-lost', ['Statnett'], false],
      ['full-stops-lost', ['=ca. =ti'], false]
    ]);
  });

  it('leaves out what the format cannot say, and says so by topic', () => {
    const rules = [
      { ...plainRule('linje'), near: ['NVE'] },
      { ...plainRule('Strømmen'), at: 'inside' as const },
      'E#',
      'kraft ... nett ... linje'
    ];
    const { text, problems } = writeQuanteda(bookOf(topic('a', rules, { weak: [plainRule('nett')], except: [plainRule('kraftig*')] })));
    expect(text).toBe('a: []\n');
    expect(problems.map(({ code, topic: of, rules: lost, leftOut }) => [of, code, lost, leftOut])).toEqual([
      ['a', 'context-lost', ['linje', 'Strømmen'], true],
      ['a', 'numbers-lost', ['E#'], true],
      ['a', 'rule-too-wide', ['kraft ... nett ... linje'], true],
      ['a', 'weak-rules-lost', ['nett'], true],
      ['a', 'exceptions-lost', ['kraftig*'], true]
    ]);
    expect(problems[0]?.message).toBe(
      'a: left out, rules that count only in some places, which the format cannot say: "linje", "Strømmen".'
    );
  });

  it('finds in a text what the rules find, when it is read again', () => {
    const rules = [
      'kommune',
      '*bane',
      'senter*',
      'trang økonomi',
      'mangel ... lærer',
      'stram/svak drift',
      '*militær*',
      '=miljøet',
      'interkomm. samarbeid'
    ];
    const texts = [
      'kommunens planer',
      'ny jernbanen',
      'sentra for handel',
      'trange økonomien',
      'mangel på nye lærere',
      'svak drift',
      'paramilitære',
      'miljøet'
    ].concat([
      'interkomm samarbeid',
      'kommunal',
      'bane vei',
      'trang og dyr økonomi',
      'mangel på fire gode nye lærere',
      'miljø',
      'militæret',
      'svake driften'
    ]);
    for (const rule of rules) {
      const book = bookOf(topic('a', [rule]));
      const dictionary = mergeImport(book, readQuanteda(writeQuanteda(book).text), 'replace-topic-rules').book;
      const finds = (rulesOf: TopicBook): string[] => {
        const compiled = compileTopicBook(rulesOf);
        return texts.filter((text) => classifyUpdate({ text, leadIn: [] }, compiled).length > 0);
      };
      expect([rule, finds(dictionary)]).toEqual([rule, finds(book)]);
      expect(finds(book)).not.toEqual([]);
    }
  });

  it('finds words with an apostrophe or a hyphen as they stand in a text', () => {
    const dictionary = readQuanteda(`a: ["N'Djamena", covid-19, Addis Ababa]\n`);
    const book = compileTopicBook(mergeImport(bookOf(topic('b', ['x'])), dictionary, 'add').book);
    for (const text of ["Byen N'Djamena", 'N’Djamena', 'covid-19 er her', 'Covid 19', 'ADDIS ABABA'])
      expect([text, classifyUpdate({ text, leadIn: [] }, book).map(({ id }) => id)]).toEqual([text, ['a']]);
  });
});
