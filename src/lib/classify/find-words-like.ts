import type { CorpusIndex } from './corpus-index.ts';
import { lowerCase } from './lower-case.ts';
import { parseRule } from './rule-syntax.ts';

const fewestLetters = 4;

/** The letters of a rule's words that say something, without its signs; the last vowel may change in another form. */
const coresOf = (rule: string): string[] => {
  const words = parseRule(rule).flatMap((steps) => steps.flatMap(({ anyOf }) => anyOf.map(({ text }) => text)));
  return [...new Set(words)]
    .map((word) => (word.length > fewestLetters ? word.replace(/[aeiouyæøå]$/, '') : word))
    .filter((word) => word.length >= fewestLetters);
};

/**
 * Words of the texts that hold the letters of a rule's words, but are not among those that it found: candidates for a wider rule, or proof that
 * it is narrow enough. Most frequent first.
 */
export const findWordsLike = (index: CorpusIndex, rule: string, found: ReadonlySet<string>): { word: string; updates: number }[] => {
  const cores = coresOf(rule);
  if (cores.length === 0) return [];
  const counts = new Map<string, number>();
  index.words.forEach((written, number) => {
    const word = lowerCase(written);
    if (found.has(word) || !cores.some((core) => word.includes(core))) return;
    counts.set(word, (counts.get(word) ?? 0) + index.textsOf(number));
  });
  return [...counts]
    .map(([word, updates]) => ({ word, updates }))
    .sort((a, b) => b.updates - a.updates || a.word.localeCompare(b.word, 'nb'));
};
