import { expect, test } from 'vitest';
import { readBullet } from './read-bullet.ts';

test.each([
  ['2.1 Ny veg', '1.1', 4],
  ['10.12 Ny veg', '1.1', 6],
  ['2.1.3 «Ny veg»', '1.1.1', 6]
])('"%s" stands in a list with numbers of several parts', (text, marker, length) => {
  expect(readBullet(text)).toEqual({ kind: 'number', marker, number: null, length });
});

test.each([
  '2.1 millioner',
  '12.30 Lunsj',
  '2.1',
  '0.5 Prosent',
  '3.12 desember',
  '19.11.2024 Møte',
  '19.11.24 Møte',
  '10.12. Møte',
  '18. 19. SEPTEMBER 2014',
  '8. og 9. juni 2021',
  '8.-9. juni 2021'
])('"%s" begins with no bullet', (text) => {
  expect(readBullet(text)).toBeNull();
});

test.each([
  ['> Gol', '>', 2],
  ['>> Gol', '>>', 3],
  ['» Gol', '»', 2],
  ['➔ Gol', '➔', 2]
])('"%s" begins with an arrow', (text, marker, length) => {
  expect(readBullet(text)).toEqual({ kind: 'symbol', marker, number: null, length });
});

test('"1. 17. mai-komiteen" is the first of a list', () => {
  expect(readBullet('1. 17. mai-komiteen er valgt')).toMatchObject({ kind: 'number', number: 1 });
});

test.each(['a. Badevann', 'b. ny bru'])('"%s" begins with a letter', (text) => {
  expect(readBullet(text)).toMatchObject({ kind: 'letter', length: 3 });
});

test.each(['f. eks. ny bru', 's. 12', 'm. fl.', 'A. Hansen møtte', 'd. 4. mai', 'p. g. a. vær', 'o. l.'])(
  '"%s" begins with no letter of a list',
  (text) => {
    expect(readBullet(text)).toBeNull();
  }
);

test.each([
  ['-14 gründere i siste kull', 1],
  ['-tekst', 1],
  ['– tekst', 2]
])('"%s" begins with a dash', (text, length) => {
  expect(readBullet(text)).toMatchObject({ kind: 'symbol', marker: '-', length });
});

test.each(['-5', '-5 grader i går', '--', '-5,3 millioner'])('"%s" begins with a number below zero, or with a line', (text) => {
  expect(readBullet(text)).toBeNull();
});
