import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { SearchIndex } from './search-index.ts';
import { isEmptyQuery, markQuery, parseQuery, queryMatcher, wordsOf } from './search-query.ts';
import { splitWords } from './search-words.ts';

const updates = [
  { text: 'Kraftkrevende industri på Eyde', leadIn: [] },
  { text: 'Mangel på kraft', leadIn: ['Næring:'] },
  { text: 'Vannkraften er utbygd', leadIn: [] },
  { text: 'Nye Veier bygger E18', leadIn: [] },
  { text: 'Veier er nye i Gran', leadIn: [] },
  { text: 'Idéen om et felles kommune\u00adstyre', leadIn: [] },
  { text: 'Fastlegane sluttar', leadIn: ['Helse'] }
];
const index = new SearchIndex();
index.add(updates.slice(0, 3));
index.add(updates.slice(3));
const found = (typed: string) => index.find(parseQuery(typed));
const marked = (text: string, typed: string) => markQuery(text, parseQuery(typed)).map(({ start, end }) => text.slice(start, end));

describe('a search', () => {
  test.each([
    ['kraft', [0, 1, 2]],
    ['KRAFTEN', [2]],
    ['fastlege', [6]],
    ['ide', [5]],
    ['idé', [5]],
    ['kommunestyret', [5]],
    ['kommunestyre', [5]],
    ['næring kraft', [1]],
    ['"nye veier"', [3]],
    ['«nye vei', [3]],
    ['nye veier', [3, 4]],
    ['kraft -mangel', [0, 2]],
    ['-kraft', [3, 4, 5, 6]],
    ['e18', [3]],
    ['18', []],
    ['finnes ikke', []],
    ['', [0, 1, 2, 3, 4, 5, 6]]
  ])('for %j finds updates %j', (typed, wanted) => {
    expect(found(typed)).toEqual(wanted);
  });

  it('marks what it found, as it is written', () => {
    expect(marked('Felles kommune\u00adstyre, og et kommunestyre', 'kommunestyre')).toEqual(['kommune\u00adstyre', 'kommunestyre']);
    expect(marked('Nye Veier bygger nye veier', '"nye veier" bygger')).toEqual(['bygger', 'Nye Veier', 'nye veier']);
    expect(marked('Mangel på kraft', '-kraft')).toEqual([]);
  });

  it('offers words that are spelled nearly so, the nearest first', () => {
    expect(index.wordsNear('kratf')).toEqual(['kraft']);
    expect(index.wordsNear('induſtri')).toEqual(['industri']);
    expect(index.wordsNear('xyzzy')).toEqual([]);
  });

  it('is empty where nothing but signs are typed', () => {
    expect(['', '  ', '-', '""', '«', '…'].map((typed) => isEmptyQuery(parseQuery(typed)))).toEqual(Array(6).fill(true));
  });
});

const letters = fc.constantFrom(
  'kraft',
  'vei',
  'veien',
  'Nye',
  'kommune',
  'idé',
  'æ',
  'E18',
  'skole',
  'skolar',
  'vann\u00adkraft',
  'forsvaret'
);
const sentence = fc.array(letters, { maxLength: 6 }).map((words) => words.join(' '));
const anyUpdate = fc.record({ text: sentence, leadIn: fc.array(sentence, { maxLength: 2 }) });
const anyQuery = fc
  .array(fc.tuple(fc.constantFrom('', '-', '"'), letters, letters), { maxLength: 3 })
  .map((parts) => parts.map(([sign, one, other]) => (sign === '"' ? `"${one} ${other}"` : `${sign}${one}`)).join(' '));

test('the index finds what trying every update finds', () => {
  fc.assert(
    fc.property(fc.array(anyUpdate, { maxLength: 12 }), anyQuery, (all, typed) => {
      const own = new SearchIndex();
      own.add(all);
      const query = parseQuery(typed);
      const matches = queryMatcher(query);
      expect(own.find(query)).toEqual(all.flatMap((update, number) => (matches(wordsOf(update)) ? [number] : [])));
    }),
    { numRuns: 400 }
  );
});

test('words stand where they are said to stand, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      let last = 0;
      for (const { start, end, word } of splitWords(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(word).not.toMatch(/\s/u);
        last = end;
      }
    }),
    { numRuns: 500 }
  );
});
