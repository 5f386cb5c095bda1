import { describe, expect, it } from 'vitest';
import { plainRule, readTopicBook } from '#lib/classify/topic-book.ts';
import type { BookTopic, TopicBook } from '#lib/classify/topic-book.ts';
import { writeTopicBook } from './write-topic-book.ts';

const power: BookTopic = {
  id: 'power',
  label: { nb: 'Kraft, nett', nn: 'Kraft', en: 'Power: all' },
  description: { nb: 'Kraft.', nn: 'Kraft.', en: 'Power.' },
  colour: 'tone-3',
  parent: null,
  crosswalk: { storting: ['Energi'], los: [], cap: [8] },
  core: true,
  procedural: false,
  strong: [],
  weak: [],
  except: []
};
const write = (topic: Partial<BookTopic>): string => writeTopicBook({ version: '7', topics: [{ ...power, ...topic }] });
const rulesIn = (yaml: string): string => yaml.slice(yaml.indexOf('    strong:'));

describe('writing a topic book', () => {
  it('explains the language of rules at its head and sets a topic out as people do', () => {
    const yaml = write({ strong: [plainRule('kraft*')] });
    expect(yaml).toMatch(/^# A topic book/);
    expect(yaml.slice(yaml.indexOf('version:'))).toBe(`version: '7'

topics:
  - id: power
    core: true
    label: { nb: 'Kraft, nett', nn: Kraft, en: 'Power: all' }
    colour: tone-3
    crosswalk: { storting: [ Energi ], cap: [ 8 ] }
    description:
      nb: Kraft.
      nn: Kraft.
      en: Power.
    strong:
      - kraft*
`);
  });

  it('packs plain rules into lines of up to 120 columns, in their order', () => {
    const matches = Array.from({ length: 60 }, (_, number) => `${number % 9 === 0 ? '*' : ''}kraftord${number}*`);
    const lines = rulesIn(write({ strong: matches.map(plainRule) }))
      .trimEnd()
      .split('\n')
      .slice(1);
    expect(lines.length).toBeLessThan(10);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(120);
    for (const line of lines.slice(0, -1)) expect(line.length).toBeGreaterThan(90);
    expect(lines.flatMap((line) => line.replace(/^ *- /, '').replaceAll("'", '').split(', '))).toEqual(matches);
  });

  it('writes rules with context as maps, those that share one together', () => {
    const context = { near: ['NVE', '*nett'], notNear: [], within: 8, at: 'head', note: 'Not the bus: see #4' } as const;
    const yaml = write({
      strong: [plainRule('kraft'), { match: 'linje', ...context }, { match: 'kabel', ...context }, { ...plainRule('nett'), note: 'so' }]
    });
    expect(rulesIn(yaml)).toBe(`    strong:
      - kraft
      - match: linje, kabel
        near: NVE, *nett
        within: 8
        at: head
        note: 'Not the bus: see #4'
      - match: nett
        note: so
`);
  });

  it.each(['*bane', '#', 'rv. #', '2024', 'null', 'true', '-a', '1e3', '=kV'])(
    'quotes the rule %s where YAML would take it for something else',
    (match) => {
      const reading = readTopicBook(write({ strong: [plainRule(match)] }));
      expect(reading.ok && reading.value.topics[0]?.strong).toEqual([plainRule(match)]);
    }
  );

  it('writes texts that two languages share twice, for a reference would not be read', () => {
    const shared = { nb: 'Kraft', nn: 'Kraft', en: 'Kraft' };
    const book: TopicBook = { version: '7', topics: [{ ...power, label: shared, description: shared }] };
    expect(readTopicBook(writeTopicBook(book))).toEqual({ ok: true, value: book });
  });
});
