import { describe, expect, it } from 'vitest';
import { plainRule } from '#lib/classify/topic-book.ts';
import type { BookTopic, TopicBook } from '#lib/classify/topic-book.ts';
import type { ImportedTopic } from './book-import.ts';
import { mergeImport } from './merge-import.ts';
import type { RuleOfTopic } from './merge-import.ts';

const labels = (text: string): BookTopic['label'] => ({ nb: text, nn: text, en: text });
const rules = (...matches: string[]) => matches.map(plainRule);
const topic = (id: string, more: Partial<BookTopic> = {}): BookTopic => ({
  id,
  label: labels(id),
  description: labels(id),
  colour: 'tone-1',
  parent: null,
  crosswalk: { storting: [], los: [], cap: [] },
  core: true,
  procedural: false,
  strong: [],
  weak: [],
  except: [],
  ...more
});
const imported = (id: string, more: Partial<ImportedTopic> = {}): ImportedTopic => ({ id, strong: [], weak: [], except: [], ...more });
const named = (list: readonly RuleOfTopic[]): string[] => list.map(({ topic: of, strength, rule }) => `${of} ${strength} ${rule.match}`);

const book: TopicBook = {
  version: '3',
  topics: [
    topic('power', {
      label: { nb: 'Kraft og energi', nn: 'Kraft og energi', en: 'Power' },
      strong: [{ ...plainRule('kraft*'), note: 'the core' }, plainRule('strøm')],
      weak: rules('nett')
    }),
    topic('health', { colour: 'tone-2', strong: rules('lege') })
  ]
};
const dictionary = {
  topics: [imported('power', { strong: rules('kraft*', 'vindkraft*', 'nett', 'vindkraft*'), except: rules('i kraft') })]
};

describe('merging an import into a book', () => {
  it('adds what a topic lacks, doubles nothing and leaves everything else as it is', () => {
    const { book: merged, summary } = mergeImport(book, dictionary, 'add');
    expect(merged.version).toBe('3');
    expect(merged.topics[0]).toEqual({
      ...book.topics[0],
      strong: [...(book.topics[0]?.strong ?? []), plainRule('vindkraft*')],
      except: rules('i kraft')
    });
    expect(merged.topics[1]).toBe(book.topics[1]);
    expect(named(summary.added)).toEqual(['power strong vindkraft*', 'power except i kraft']);
    expect(named(summary.alreadyThere)).toEqual(['power strong kraft*', 'power strong vindkraft*']);
    expect(named(summary.removed)).toEqual([]);
    expect(summary.skipped.map((skipped) => [...named([skipped]), skipped.reason])).toEqual([['power strong nett', 'other-strength']]);
  });

  it('replaces the rules of the topics that it names, and keeps the notes of rules that stay', () => {
    const { book: merged, summary } = mergeImport(book, dictionary, 'replace-topic-rules');
    expect(merged.topics[0]).toEqual({
      ...book.topics[0],
      strong: [{ ...plainRule('kraft*'), note: 'the core' }, ...rules('vindkraft*', 'nett')],
      weak: [],
      except: rules('i kraft')
    });
    expect(merged.topics[1]).toBe(book.topics[1]);
    expect(named(summary.added)).toEqual(['power strong vindkraft*', 'power strong nett', 'power except i kraft']);
    expect(named(summary.removed)).toEqual(['power strong strøm', 'power weak nett']);
    expect(summary.skipped).toEqual([]);
  });

  it('creates topics that the book lacks, below their parents, in a colour that few have', () => {
    const { book: merged, summary } = mergeImport(
      book,
      {
        topics: [
          imported('helse', { label: 'Helse!' }),
          imported('sykehus', { parent: 'helse', strong: rules('sykehus*') }),
          imported('power'),
          imported('grid', { parent: 'power' })
        ]
      },
      'add'
    );
    expect(summary.created).toEqual(['helse', 'sykehus', 'grid']);
    expect(merged.topics.slice(2).map(({ id, parent, colour }) => [id, parent, colour])).toEqual([
      ['helse', null, 'tone-3'],
      ['sykehus', 'helse', 'tone-4'],
      ['grid', 'power', 'tone-5']
    ]);
    expect(merged.topics[2]).toMatchObject({ label: labels('Helse!'), description: labels('Helse!'), core: false, procedural: false });
    expect(merged.topics[3]).toMatchObject({ label: labels('sykehus'), strong: rules('sykehus*') });
  });

  it('knows a topic by its name in any language', () => {
    const { book: merged, summary } = mergeImport(
      book,
      {
        topics: [
          imported('kraft-og-energi', { label: 'KRAFT og energi', strong: rules('vind') }),
          imported('below', { parent: 'kraft-og-energi' })
        ]
      },
      'add'
    );
    expect(named(summary.added)).toEqual(['power strong vind']);
    expect(merged.topics.map(({ id, parent }) => [id, parent])).toEqual([
      ['power', null],
      ['health', null],
      ['below', 'power']
    ]);
  });

  it('replaces once where the import names a topic twice, by id and by name', () => {
    const twice = {
      topics: [imported('power', { strong: rules('a') }), imported('kraft-og-energi', { label: 'Kraft og energi', strong: rules('b') })]
    };
    expect(mergeImport(book, twice, 'replace-topic-rules').book.topics[0]?.strong).toEqual(rules('a', 'b'));
  });

  it('does not empty a topic of which no rule could be read', () => {
    const { book: merged, summary } = mergeImport(
      book,
      { topics: [imported('power'), imported('health', { strong: rules('kra*ft') })] },
      'replace-topic-rules'
    );
    expect(merged).toEqual(book);
    expect(summary.withoutRules).toEqual(['power', 'health']);
    expect(summary.skipped.map((skipped) => [...named([skipped]), skipped.reason])).toEqual([['health strong kra*ft', 'not-a-rule']]);
  });

  it('takes rules for the same that find the same, and for others that do not', () => {
    const near = { ...plainRule('linje'), near: ['NVE', 'nett'] };
    const own = { version: '1', topics: [topic('a', { strong: [near, plainRule('tre i kraft'), plainRule('Nav')] })] };
    const other = [
      { ...near, near: ['nett', 'NVE'], note: 'x' },
      { ...plainRule('tre  i kraft'), within: 9 },
      plainRule('nav'),
      { ...near, within: 5 }
    ];
    const { summary } = mergeImport(own, { topics: [imported('a', { strong: other })] }, 'add');
    expect(named(summary.alreadyThere)).toEqual(['a strong linje', 'a strong tre  i kraft']);
    expect(named(summary.added)).toEqual(['a strong nav', 'a strong linje']);
  });
});
