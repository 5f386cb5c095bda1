import { expect, test } from 'vitest';
import { findLabelledTime, findTime } from './read-time.ts';

test.each([
  ['kl. 12.00-15.45.', '12:00', '15:45'],
  ['12:00–15:00', '12:00', '15:00'],
  ['1200 – 1500', '12:00', '15:00'],
  ['09:00 15:00', '09:00', '15:00'],
  ['kl 9-11', '09:00', '11:00'],
  ['Kl.: 10:00 til 14:00', '10:00', '14:00'],
  ['frå kl. 10.00 til kl. 14.00', '10:00', '14:00'],
  ['klokka 10 på rådhuset', '10:00', null]
])('reads the hours of %s', (text, from, to) => {
  expect(findTime(text)).toMatchObject({ from, to });
});

test('reads a lone hour only behind a label', () => {
  expect(findTime('09.30')).toBeNull();
  expect(findLabelledTime('09.30')).toMatchObject({ from: '09:30', to: null });
});

test('finds no hour where "kl" has lost its value', () => {
  expect(findTime('Tid: kl')).toBeNull();
});
