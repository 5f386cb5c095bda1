import fc from 'fast-check';
import { expect, test } from 'vitest';
import { abbreviateNames } from './abbreviate-names.ts';

test('takes initials of several words and two letters of one', () => {
  expect(abbreviateNames(['Hadeland', 'Asker og Bærum', 'Nedre Romerike', 'Søndre Østfold'])).toEqual(['Ha', 'AB', 'NR', 'SØ']);
});

test('keeps names apart that begin alike', () => {
  expect(abbreviateNames(['Hadelandsregionen', 'Hamarregionen', 'Kongsbergregionen', 'Kongsvingerregionen'])).toEqual([
    'Ha',
    'Hm',
    'Ko',
    'Kn'
  ]);
});

test('never gives two names the same abbreviation', () => {
  const names = fc.uniqueArray(fc.stringMatching(/^[A-Za-zæøå]{1,6}( [A-Za-zæøå]{1,6})?$/), { maxLength: 20 });
  fc.assert(fc.property(names, (list) => new Set(abbreviateNames(list)).size === list.length));
});
