import { expect, test } from 'vitest';
import { cutLabel, fitLabel } from './cut-label.ts';

test('a label is cut at a word where one ends in time, else within it', () => {
  expect(cutLabel('Regional utvikling og bosetting', 25)).toBe('Regional utvikling…');
  expect(cutLabel('Gardermoregionen', 10)).toBe('Gardermor…');
  expect(cutLabel('Forsvar', 10)).toBe('Forsvar');
});

test('a label that finds room stays whole, and one that does not ends with a sign of it', () => {
  expect(fitLabel('Kraft og energi', 104, 13)).toBe('Kraft og energi');
  expect(fitLabel('Regional utvikling og bosetting', 194, 13)).toBe('Regional utvikling og bosetting');
  expect(fitLabel('Regional utvikling og bosetting', 150, 13)).toBe('Regional utvikling…');
  expect(fitLabel('Kraft og energi', 92, 13)).toBe('Kraft og energi');
  expect(fitLabel('Kraft og energi', 92, 13, 'bold')).toBe('Kraft…');
  expect(fitLabel('Kraft', 0, 13)).toBe('…');
});

test('wide letters take more room than narrow ones', () => {
  expect(fitLabel('mmmmm', 40, 13)).toBe('mm…');
  expect(fitLabel('illil', 40, 13)).toBe('illil');
});
