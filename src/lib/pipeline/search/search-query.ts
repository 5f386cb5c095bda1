import type { Span } from '#lib/model/span.ts';
import { splitWords, wordMatcher, type SearchWord } from './search-words.ts';

/** What a reader looks for, folded: every word and phrase must be there, none of `without`. */
export type SearchQuery = { words: readonly string[]; phrases: readonly (readonly string[])[]; without: readonly string[] };

/** What is looked through: an update with its lead-ins, outermost first. */
export type SearchedText = { text: string; leadIn: readonly string[] };

const partPattern = /(-?)(?:["«“”]([^"»“”]*)["»“”]?|([^\s"«“”]+))/gu;

/** `kraft "nye veier" -tunnel`: words in any form, a phrase word for word, and a word that may not be there. */
export function parseQuery(typed: string): SearchQuery {
  const query = { words: [] as string[], phrases: [] as string[][], without: [] as string[] };
  for (const [, minus, phrase, word] of typed.matchAll(partPattern)) {
    const words = splitWords(phrase ?? word ?? '').map((one) => one.word);
    if (minus) query.without.push(...words);
    else if (words.length > 1) query.phrases.push(words);
    else if (phrase === undefined) query.words.push(...words);
    else if (words.length === 1) query.phrases.push(words);
  }
  return query;
}

export function isEmptyQuery({ words, phrases, without }: SearchQuery): boolean {
  return words.length + phrases.length + without.length === 0;
}

/** Tells whether an update is one that is looked for, from its words: those of each lead-in, then those of its own text. */
export function queryMatcher({ words, phrases, without }: SearchQuery): (parts: readonly (readonly string[])[]) => boolean {
  const [wanted, unwanted] = [words.map(wordMatcher), without.map(wordMatcher)];
  return (parts) => {
    const has = (matches: (word: string) => boolean) => parts.some((part) => part.some(matches));
    return (
      wanted.every(has) &&
      phrases.every((phrase) => parts.some((part) => findPhrase(part, phrase).length > 0)) &&
      !unwanted.some((matches) => has(matches))
    );
  };
}

/** The words of an update, as queryMatcher takes them. */
export function wordsOf({ text, leadIn }: SearchedText): string[][] {
  return [...leadIn, text].map((part) => splitWords(part).map(({ word }) => word));
}

/** What is to be marked in a text: the words that are looked for, and the phrases from end to end. */
export function markQuery(text: string, { words, phrases }: SearchQuery): Span[] {
  const found = splitWords(text);
  const matchers = words.map(wordMatcher);
  const single = found.filter(({ word }) => matchers.some((matches) => matches(word)));
  const spelled = found.map(({ word }) => word);
  const long = phrases.flatMap((phrase) => findPhrase(spelled, phrase).map((at) => spanOf(found, at, phrase.length)));
  return [...single.map(({ start, end }) => ({ start, end })), ...long];
}

function spanOf(words: readonly SearchWord[], at: number, length: number): Span {
  return { start: words[at]?.start ?? 0, end: words[at + length - 1]?.end ?? 0 };
}

/** Where a phrase begins among words; the last of its words may go on, for it may be half typed. */
function findPhrase(words: readonly string[], phrase: readonly string[]): number[] {
  return words.flatMap((_, at) =>
    phrase.every((word, place) => {
      const here = words[at + place] ?? '';
      return place === phrase.length - 1 && phrase.length > 1 ? here.startsWith(word) : here === word;
    })
      ? [at]
      : []
  );
}
