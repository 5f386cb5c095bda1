import { expect, test } from 'vitest';
import { formatPages } from './format-pages.ts';

test('pages in a row are told by the first and the last of them', () => {
  expect(formatPages([1, 2, 3, 7, 9, 10])).toBe('1–3, 7, 9–10');
  expect(formatPages([])).toBe('');
});
