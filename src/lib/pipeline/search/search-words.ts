import { inflect } from '#lib/classify/inflect.ts';
import { lowerCase } from '#lib/classify/lower-case.ts';
import { normaliseText } from '#lib/classify/normalise-text.ts';
import { stemWord } from '#lib/classify/stem-word.ts';
import type { Span } from '#lib/model/span.ts';

/** A word of a text: as it is looked for, and where it stands, in UTF-16 units of the text as written. */
export type SearchWord = Span & { word: string };

const wordPattern = /[\p{L}\p{N}]+/gu;
/** Letters of their own in Norwegian; all others are looked for without their accents. */
const norwegian = /[æøå]/u;
/** Shorter beginnings stand inside too many words. */
const leastInside = 4;

/** A word without case and accents: "Idé" -> "ide". */
export function foldWord(word: string): string {
  return Array.from(lowerCase(word).normalize('NFC'), (letter) =>
    norwegian.test(letter) ? letter : letter.normalize('NFD').replace(/\p{M}/gu, '')
  ).join('');
}

/** The words of a text, in order. Soft hyphens and invisible characters do not part a word. */
export function splitWords(text: string): SearchWord[] {
  const normal = normaliseText(text);
  return Array.from(normal.text.matchAll(wordPattern), ({ 0: word, index }) => {
    const end = index + word.length;
    return {
      word: foldWord(word),
      start: normal.origin ? (normal.origin.starts[index] ?? index) : index,
      end: normal.origin ? (normal.origin.ends[end - 1] ?? end) : end
    };
  });
}

/**
 * Tells whether a folded word is one that a typed one means: it begins with it, is a form of it (nb, nn), or is a compound that it stands in;
 * that only from four letters on.
 */
export function wordMatcher(typed: string): (word: string) => boolean {
  const forms = new Set([...inflect(typed)].map(foldWord));
  const stem = stemWord(typed);
  return (word) =>
    word.startsWith(typed) ||
    forms.has(word) ||
    (typed.length >= leastInside && word.includes(typed)) ||
    (stem !== null && stemWord(word) === stem);
}
