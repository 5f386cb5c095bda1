import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareWords, type WordRun } from './compare-words.ts';

const written = (runs: readonly WordRun[]) =>
  runs.map(({ kind, text }) => (kind === 'same' ? text : kind === 'gone' ? `[-${text}-]` : `{+${text}+}`)).join(' ');

test('the words that changed are told from those that did not', () => {
  expect(written(compareWords('Ny vei til Gran er vedtatt', 'Ny vei til Gran er endelig vedtatt'))).toBe(
    'Ny vei til Gran er {+endelig+} vedtatt'
  );
  expect(written(compareWords('Ny vei til Gran', 'Ny bru ved Gran'))).toBe('Ny [-vei til-] {+bru ved+} Gran');
});

test('words that stand side by side and changed are one run, what is gone first', () => {
  expect(written(compareWords('Budsjettet på 10 mill. kroner', 'Budsjettet på 12 mrd. kroner'))).toBe(
    'Budsjettet på [-10 mill.-] {+12 mrd.+} kroner'
  );
});

test('the same words are one run, and no words are none', () => {
  expect(compareWords('Ny vei', 'Ny vei')).toEqual([{ kind: 'same', text: 'Ny vei' }]);
  expect(compareWords('', '')).toEqual([]);
  expect(compareWords('', 'Ny')).toEqual([{ kind: 'new', text: 'Ny' }]);
});

test('white space is no change', () => {
  expect(written(compareWords('Ny  vei\n', 'Ny vei og bru'))).toBe('Ny vei {+og bru+}');
});

test('texts too long to compare word by word are told as a whole between what they share', () => {
  const long = (word: string) => `Først ${`${word} `.repeat(3000)}til slutt`;
  expect(compareWords(long('før'), long('nå')).map(({ kind }) => kind)).toEqual(['same', 'gone', 'new', 'same']);
});

test('both texts can be read out of the comparison', () => {
  const text = fc.array(fc.constantFrom('ny', 'vei', 'bru', 'og', '.', '10'), { maxLength: 12 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const runs = compareWords(before, after);
      const read = (without: WordRun['kind']) =>
        runs
          .filter(({ kind }) => kind !== without)
          .map(({ text }) => text)
          .join(' ');
      expect([read('new'), read('gone')]).toEqual([before, after]);
    }),
    { seed: 20241119 }
  );
});
