import { expect, test } from 'vitest';
import { formatBytes, capitalise, formatDate, formatList, formatListParts, formatShare, formatShareRange, uncapitalise } from './format.ts';

test('writes dates as each language does', () => {
  expect([formatDate('2024-11-19', 'nb'), formatDate('2024-11-19', 'nn'), formatDate('2024-11-19', 'en')]).toEqual([
    '19. november 2024',
    '19. november 2024',
    '19 November 2024'
  ]);
});

test('writes shares with the sign and space of the language', () => {
  expect([formatShare(0.25, 'nb'), formatShare(0.25, 'en')]).toEqual(['25\u00a0%', '25%']);
  expect(formatShareRange(0.254, 0.746, 'nb')).toBe('25–75\u00a0%');
});

test('joins a list with the word of the language', () => {
  expect([formatList(['a', 'b', 'c'], 'nb'), formatList(['a', 'b', 'c'], 'nn'), formatList(['a', 'b', 'c'], 'en')]).toEqual([
    'a, b og c',
    'a, b og c',
    'a, b and c'
  ]);
  expect(formatListParts(['a', 'b'], 'nb')).toEqual([
    { item: 0, text: 'a' },
    { item: null, text: ' og ' },
    { item: 1, text: 'b' }
  ]);
});

test('changes only the first letter, and not of an abbreviation', () => {
  expect([capitalise('øst'), uncapitalise('Økonomi i Oslo'), uncapitalise('KI og digitalisering')]).toEqual([
    'Øst',
    'økonomi i Oslo',
    'KI og digitalisering'
  ]);
});

test('a file’s size is told in the unit that suits it', () => {
  expect([20, 1500, 86_000, 1_234_567].map((bytes) => formatBytes(bytes, 'nb').replace(/\s/g, ' '))).toEqual([
    '20 B',
    '1,5 kB',
    '86 kB',
    '1,2 MB'
  ]);
});
