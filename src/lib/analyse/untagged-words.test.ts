import { expect, test } from 'vitest';
import { rankUntaggedWords } from './untagged-words.ts';

const word = (text: string, marked: number, others: number) => ({ word: text, forms: [text], marked, others });

test('a word that only untagged updates have comes before one that all have', () => {
  const ranked = rankUntaggedWords({
    words: [word('kommune', 6, 60), word('kirke', 5, 0), word('bibliotek', 3, 1)],
    marked: 20,
    others: 200,
    tfIdf: [1, 2]
  });
  expect(ranked.map(({ word: text }) => text)).toEqual(['kirke', 'bibliotek']);
  expect(ranked.map(({ tfIdf }) => tfIdf)).toEqual([2, null]);
  expect(ranked[0]?.z).toBeGreaterThan(ranked[1]?.z ?? Infinity);
});

test('there are none where nothing is untagged', () => {
  expect(rankUntaggedWords({ words: [], marked: 0, others: 10, tfIdf: [] })).toEqual([]);
});
