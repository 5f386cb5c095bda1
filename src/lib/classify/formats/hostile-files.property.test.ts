import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { findRuleMistake } from '#lib/classify/rule-syntax.ts';
import { plainRule, readTopicBook } from '#lib/classify/topic-book.ts';
import type { TopicBook } from '#lib/classify/topic-book.ts';
import { mutatedText } from '../../../../tests/support/mutate-document.ts';
import { strengths } from './book-import.ts';
import type { BookImport } from './book-import.ts';
import { mergeImport } from './merge-import.ts';
import { readLiwc } from './read-liwc.ts';
import { readQuanteda } from './read-quanteda.ts';
import { readRulesCsv } from './read-rules-csv.ts';
import { writeLiwc } from './write-liwc.ts';
import { writeQuanteda } from './write-quanteda.ts';
import { writeRulesCsv } from './write-rules-csv.ts';
import { writeTopicBook } from './write-topic-book.ts';

vi.setConfig({ testTimeout: 60_000 });

const labels = (text: string) => ({ nb: text, nn: text, en: text });
const topic = (id: string, parent: string | null, matches: string[]): TopicBook['topics'][number] => ({
  id,
  label: labels(id),
  description: labels(id),
  colour: 'tone-1',
  parent,
  crosswalk: { storting: [], los: [], cap: [] },
  core: false,
  procedural: false,
  strong: matches.map(plainRule),
  weak: [{ ...plainRule('linje'), near: ['=kV', 'nett'], note: 'two\n"lines"' }],
  except: [plainRule('=krefter')]
});
const book: TopicBook = {
  version: '1',
  topics: [
    topic('power', null, ['=strøm', 'kraft*', '*nett*', '=tre =i =kraft']),
    topic('grid', 'power', ['nett', '=mangel ... =lærer']),
    topic('health', null, ['*hus'])
  ]
};
const formats = {
  quanteda: { read: readQuanteda, valid: [writeQuanteda(book).text, 'A: [tax*, levy]\nB:\n  - x\n  - C: y z\n'] },
  liwc: { read: readLiwc, valid: [writeLiwc(book).text, '%\r\n1\tA\r\n\t2  B\r\n%\r\nabandon* 1 2\r\n# note\r\ntre i kraft\t2'] },
  csv: { read: readRulesCsv, valid: [writeRulesCsv(book).text, writeRulesCsv(book, ';').text, 'topic\trule\nA\t"x, y"\n'] }
};
const runs = 60;
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(...'ab1*?-:[]{},&!|>%#"\'\n\t; =@<', '  ', '\n  ', '\r\n', '%\n', '- ', ': ', '__proto__', 'topic,rule\n'),
    maxLength: 80
  })
);

const expectSound = ({ topics, problems }: BookImport, text: string): void => {
  const lines = text.split(/\r\n|\r|\n/).length;
  for (const { message, line = 0 } of problems) {
    expect(message.startsWith(`line ${line}: `)).toBe(true);
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines);
  }
  topics.forEach(({ id, parent }, index) => {
    expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
    expect(topics.findIndex((other) => other.id === id)).toBe(index);
    if (parent !== undefined) expect(topics.slice(0, index).map((other) => other.id)).toContain(parent);
  });
  const rules = topics.flatMap((one) => strengths.flatMap((strength) => one[strength]));
  for (const { match, near, notNear } of rules)
    expect([match, ...near, ...notNear].map(findRuleMistake).filter((mistake) => mistake !== null)).toEqual([]);
  const merged = mergeImport(book, { topics }, 'add').book;
  expect(readTopicBook(writeTopicBook(merged))).toEqual({ ok: true, value: merged });
};

describe.each(Object.entries(formats))('reading as %s', (_, { read, valid }) => {
  it('takes any text, and every problem has its line', () => {
    fc.assert(
      fc.property(anyText, (text) => expectSound(read(text), text)),
      { numRuns: runs }
    );
  });

  it('takes any damaged file', () => {
    fc.assert(
      fc.property(mutatedText(valid, 4), (text) => expectSound(read(text), text)),
      { numRuns: runs }
    );
  });

  it.each(['[', '{', '- ', '? ', ': ', 'a: ', '[a: ', '"', "'", '%\n', '1 a\n', ',', ';\n'])('takes a file of nothing but %j', (part) => {
    const text = part.repeat(20_000);
    expect(read(text).topics.length).toBeLessThanOrEqual(1);
  });
});

describe('names that mean something to the language', () => {
  it.each([
    ['quanteda', '__proto__:\n  - polluted\nconstructor:\n  - prototype:\n    - x\ntoString: y\nhasOwnProperty: z\n'],
    ['liwc', '%\n1 __proto__\n2 constructor\n\t3 prototype\n4 toString\n5 hasOwnProperty\n%\npolluted 1\nx 3\ny 4\nz 5\n'],
    ['csv', 'topic,rule\n__proto__,=polluted\nconstructor,\nprototype,=x\ntoString,=y\nhasOwnProperty,=z\n']
  ] as const)('are names like any other in %s', (format, text) => {
    const { topics } = formats[format].read(text);
    const rulesOf = (id: string): string[] => topics.find((one) => one.id === id)?.strong.map(({ match }) => match) ?? [];
    expect([rulesOf('proto'), rulesOf('prototype'), rulesOf('tostring'), rulesOf('hasownproperty')]).toEqual([
      ['=polluted'],
      ['=x'],
      ['=y'],
      ['=z']
    ]);
    const merged = mergeImport(book, { topics }, 'replace-topic-rules').book;
    expect(merged.topics.find(({ id }) => id === 'proto')?.label.nb).toBe('__proto__');
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>)['0']).toBeUndefined();
  });
});
