import type { Demand } from './expand-pattern.ts';
import { lowerCase } from './lower-case.ts';
import { isPlaceName } from './place-name.ts';
import { stemWord } from './stem-word.ts';

/** What natural's stemmer takes off a word that is not derived: one of its endings, with the -t that it takes off after d and v. */
const naturalEndings =
  'a e ede ande ende ane ene hetene en heten ar er heter as es edes endes enes hetenes ens hetens ers ets et het ast s te t erte ert';
const endings = new Set(['', ...naturalEndings.split(' ').flatMap((ending) => [ending, `t${ending}`])]);

const longestEnding = Math.max(...[...endings].map(({ length }) => length));

const stems = new Map<string, string | null>();
const mostStems = 200_000;

const stemOf = (word: string): string | null => {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size >= mostStems) stems.clear();
  const stem = stemWord(word);
  stems.set(word, stem);
  return stem;
};

const isAcronym = (word: string): boolean => /^\p{Lu}+s?$/u.test(word);

/** Whether a capital stands at the offset. */
const isCapital = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  if (unit < 128) return unit >= 65 && unit <= 90;
  return /^\p{Lu}/u.test(text.slice(at, at + 2));
};

/** Whether what is left of the word may be an ending, before the stemmer is asked. */
const hasEnding = (text: string, begin: number, end: number): boolean => {
  if (end - begin > longestEnding) return false;
  const ending = text.slice(begin, end);
  return endings.has(ending) || (/\p{Lu}/u.test(ending) && endings.has(lowerCase(ending)));
};

const holdsLetters = (word: string, { text, place }: NonNullable<Demand['letters']>): boolean => {
  if (place === 'whole') return word === text;
  if (place === 'start') return word.startsWith(text);
  return place === 'end' ? word.endsWith(text) : word.includes(text);
};

/** Whether the word from `begin` to `end`, in which the automaton found a pattern's letters, meets what else the pattern demands. */
export const meetsDemand = ({ capital, acronym, test, letters }: Demand, text: string, begin: number, end: number): boolean => {
  if (capital && !isCapital(text, begin)) return false;
  if (acronym && !isAcronym(text.slice(begin, end))) return false;
  if (letters !== null && !holdsLetters(lowerCase(text.slice(begin, end)), letters)) return false;
  if (test === null) return true;
  if (test.kind === 'place') return !isCapital(text, begin) || !isPlaceName(lowerCase(text.slice(begin, end)), test.length);
  return hasEnding(text, begin + test.stem.length, end) && stemOf(lowerCase(text.slice(begin, end))) === test.stem;
};
