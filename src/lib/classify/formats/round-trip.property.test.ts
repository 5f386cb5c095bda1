import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { findRuleMistake } from '#lib/classify/rule-syntax.ts';
import { plainRule, readTopicBook } from '#lib/classify/topic-book.ts';
import type { BookTopic, TopicBook, TopicRule } from '#lib/classify/topic-book.ts';
import { strengths } from './book-import.ts';
import type { BookImport } from './book-import.ts';
import { mergeImport } from './merge-import.ts';
import { readLiwc } from './read-liwc.ts';
import { readQuanteda } from './read-quanteda.ts';
import { readRulesCsv } from './read-rules-csv.ts';
import { separators } from './rule-columns.ts';
import { writeLiwc } from './write-liwc.ts';
import { writeQuanteda } from './write-quanteda.ts';
import { writeRulesCsv } from './write-rules-csv.ts';
import { writeTopicBook } from './write-topic-book.ts';

vi.setConfig({ testTimeout: 60_000 });

const reading = readTopicBook(readFileSync(new URL('../../../../data/topics.yaml', import.meta.url), 'utf8'));
if (!reading.ok) throw new Error(reading.problem.message);
const ownBook = reading.value;

const runs = 50;
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
    fc.string({ unit: fc.constantFrom(...'#:*&!-?|>%@`"\'{}[], \n\r\t=+;a'), minLength: 1, maxLength: 12 }),
    fc.constantFrom('null', 'no', '~', '12', '1e3', 'a: b', 'a #b', '- a', '...', '---', '<<', "'=x", 'Kraft & energi', 'to\nlinjer')
  )
  .map((written) => written.trim())
  .filter((written) => written !== '');
const labels = fc.record({ nb: text, nn: text, en: text });
const id = fc.oneof(
  fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/),
  fc.constantFrom('constructor', 'tostring', 'no', 'y', 'null', 'true', 'power', 'a--b', 'a-')
);
const word = fc.oneof(
  fc.constantFrom('skole', 'kraft', 'Statnett', 'LAR', 'kW', 'på', 'null', 'true', '2024', 'senter', '1e3', 'no'),
  fc.stringMatching(/^[a-zæøåA-ZÆØÅ]{1,8}$/)
);
const pattern = fc.oneof(
  word,
  fc
    .tuple(fc.constantFrom('=', '*', ''), word, fc.constantFrom('', '*'))
    .map(([before, letters, after]) => before + letters + (before === '=' ? '' : after)),
  fc.constantFrom('#', 'E#', 'rv. #', '-a', 'T-bane', 'interkomm.', '*bane')
);
const match = fc
  .oneof(
    pattern,
    fc.array(pattern, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
    fc.tuple(pattern, pattern).map(([a, b]) => `${a} ... ${b}`),
    fc.tuple(pattern, pattern).map(([a, b]) => `${a}/${b}`)
  )
  .filter((rule) => findRuleMistake(rule) === null && rule.trim() === rule);
const rule: fc.Arbitrary<TopicRule> = fc.oneof(
  match.map(plainRule),
  fc.record({
    match,
    near: fc.array(match, { maxLength: 2 }),
    notNear: fc.array(match, { maxLength: 2 }),
    within: fc.oneof(fc.constant(4), fc.integer({ min: 1, max: 50 })),
    at: fc.constantFrom('anywhere', 'head', 'inside'),
    note: fc.option(text)
  })
);
const topic = (rules: fc.Arbitrary<readonly TopicRule[]>): fc.Arbitrary<BookTopic> =>
  fc.record({
    id,
    label: labels,
    description: labels,
    colour: fc.integer({ min: 1, max: 12 }).map((tone) => `tone-${tone}`),
    parent: fc.constant(null),
    crosswalk: fc.record({
      storting: fc.array(text, { maxLength: 2 }),
      los: fc.array(text, { maxLength: 2 }),
      cap: fc.array(fc.integer({ min: 1, max: 9999 }), { maxLength: 2 })
    }),
    core: fc.boolean(),
    procedural: fc.boolean(),
    strong: rules,
    weak: rules,
    except: rules
  });
/** Each topic below one that comes before it, or below none. */
const bookOf = (rules: fc.Arbitrary<readonly TopicRule[]>): fc.Arbitrary<TopicBook> =>
  fc
    .tuple(
      text,
      fc.uniqueArray(topic(rules), { minLength: 1, maxLength: 4, selector: (one) => one.id }),
      fc.array(fc.nat(), { minLength: 5, maxLength: 5 })
    )
    .map(([version, topics, parents]) => ({
      version,
      topics: topics
        .map((one, index) => ({ ...one, parent: topics[(parents[index] ?? 0) % (index + 1)]?.id ?? null }))
        .map((one) => ({
          ...one,
          parent: one.parent === one.id ? null : one.parent
        }))
    }));
const anyBook = bookOf(fc.array(rule, { maxLength: 6 }));
const bookWithoutTwins = bookOf(fc.uniqueArray(rule, { maxLength: 6, selector: (one) => one.match }));

const onlyStrong = ({ strong }: BookTopic): BookImport['topics'][number]['strong'] => strong;
const rulesById = (book: TopicBook): Map<string, readonly TopicRule[]> => new Map(book.topics.map((one) => [one.id, onlyStrong(one)]));
const importedById = ({ topics }: BookImport): Map<string, readonly TopicRule[]> =>
  new Map(topics.map(({ id: own, strong }) => [own, strong]));
const parentsOf = (topics: readonly { id: string; parent?: string | null }[]): Map<string, string | null> =>
  new Map(topics.map((one) => [one.id, one.parent ?? null]));
const byMatch = (rules: readonly TopicRule[]): TopicRule[] => [...rules].sort((a, b) => (a.match < b.match ? -1 : 1));

const exactWord = fc.stringMatching(/^[a-zæøå0-9]{1,8}$/);
const consonantsEnd = fc.stringMatching(/^[a-zæøå]{0,6}[kgt]$/);
const phraseOf = (step: fc.Arbitrary<string>): fc.Arbitrary<readonly TopicRule[]> =>
  fc.uniqueArray(
    fc.array(step, { minLength: 1, maxLength: 3 }).map((words) => plainRule(words.join(' '))),
    { maxLength: 8, selector: (one) => one.match }
  );
const simpleRules = (book: TopicBook): TopicBook => ({ ...book, topics: book.topics.map((one) => ({ ...one, weak: [], except: [] })) });
const quantedaBook = bookOf(
  phraseOf(
    fc.oneof(
      exactWord.map((letters) => `=${letters}`),
      consonantsEnd.map((letters) => `${letters}*`),
      exactWord.map((letters) => `*${letters}*`)
    )
  )
).map(simpleRules);
const liwcBook = bookOf(
  phraseOf(
    fc.oneof(
      exactWord.map((letters) => `=${letters}`),
      consonantsEnd.map((letters) => `${letters}*`)
    )
  )
).map(simpleRules);

describe('a topic book that is written and read', () => {
  it('is the same book in its own format, whatever stands in it', () => {
    fc.assert(
      fc.property(anyBook, (book) => {
        expect(readTopicBook(writeTopicBook(book))).toEqual({ ok: true, value: book });
      }),
      { numRuns: runs }
    );
  });

  it('is the same book for the twelve topics of the project', () => {
    expect(readTopicBook(writeTopicBook(ownBook))).toEqual({ ok: true, value: ownBook });
  });

  it('has the same rules in the same order as a table, with each separator', () => {
    fc.assert(
      fc.property(anyBook, fc.constantFrom(...separators), (book, separator) => {
        const written = writeRulesCsv(book, separator);
        const { topics, problems } = readRulesCsv(written.text);
        const withRules = book.topics.filter((one) => strengths.some((strength) => one[strength].length > 0));
        expect(problems).toEqual([]);
        expect(topics).toEqual(withRules.map(({ id: own, strong, weak, except }) => ({ id: own, strong, weak, except })));
        expect(written.problems.map(({ topic: own }) => own)).toEqual(
          book.topics.filter((one) => !withRules.includes(one)).map((one) => one.id)
        );
      }),
      { numRuns: runs }
    );
  });

  it('has the same rules and parents as a quanteda dictionary, where that can hold them', () => {
    fc.assert(
      fc.property(quantedaBook, (book) => {
        const written = writeQuanteda(book);
        const imported = readQuanteda(written.text);
        expect([written.problems, imported.problems]).toEqual([[], []]);
        expect(importedById(imported)).toEqual(rulesById(book));
        expect(parentsOf(imported.topics)).toEqual(parentsOf(book.topics));
      })
    );
  });

  it('has the same rules and parents as a LIWC dictionary, where that can hold them', () => {
    fc.assert(
      fc.property(liwcBook, (book) => {
        const written = writeLiwc(book);
        const imported = readLiwc(written.text);
        expect([written.problems, imported.problems]).toEqual([[], []]);
        for (const { id: own, strong } of book.topics) expect(byMatch(importedById(imported).get(own) ?? [])).toEqual(byMatch(strong));
        expect(parentsOf(imported.topics)).toEqual(parentsOf(book.topics));
      })
    );
  });

  it('keeps in each dictionary every strong rule that is not reported, and nothing that was left out', () => {
    const formats = [
      { write: writeQuanteda, read: readQuanteda },
      { write: writeLiwc, read: readLiwc }
    ];
    fc.assert(
      fc.property(bookWithoutTwins.map(simpleRules), fc.constantFrom(...formats), (book, { write, read }) => {
        const { text: file, problems } = write(book);
        const imported = read(file);
        expect(imported.problems.filter(({ code }) => code !== 'pattern-widened')).toEqual([]);
        for (const { id: own, strong } of book.topics) {
          const told = new Set(problems.filter((problem) => problem.topic === own).flatMap(({ rules }) => rules));
          const kept = (importedById(imported).get(own) ?? []).map((one) => one.match);
          for (const one of strong) if (!told.has(one.match)) expect(kept).toContain(one.match.toLowerCase());
          if (strong.every((one) => problems.some(({ topic: of, leftOut, rules }) => of === own && leftOut && rules.includes(one.match))))
            expect(kept).toEqual([]);
        }
      }),
      { numRuns: runs }
    );
  });

  it('merges with itself to itself, in both modes', () => {
    fc.assert(
      fc.property(anyBook, fc.constantFrom('add', 'replace-topic-rules'), (book, mode) => {
        const { book: merged, summary } = mergeImport(book, readRulesCsv(writeRulesCsv(book).text), mode);
        expect(merged.topics.map((one) => one.id)).toEqual(book.topics.map((one) => one.id));
        expect([summary.created, summary.added, summary.withoutRules]).toEqual([[], [], []]);
        if (mode === 'add') expect(merged).toEqual(book);
      })
    );
  });

  it('stays a book that can be written and read after a merge with any other', () => {
    fc.assert(
      fc.property(anyBook, anyBook, fc.constantFrom('add', 'replace-topic-rules'), (book, other, mode) => {
        const { book: merged } = mergeImport(book, readQuanteda(writeQuanteda(other).text), mode);
        expect(readTopicBook(writeTopicBook(merged))).toEqual({ ok: true, value: merged });
        const again = mergeImport(merged, readQuanteda(writeQuanteda(other).text), mode);
        expect(again.book).toEqual(merged);
        expect(again.summary.added).toEqual([]);
      }),
      { numRuns: runs }
    );
  });
});
