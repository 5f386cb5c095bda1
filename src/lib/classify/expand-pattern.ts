import { inflect } from './inflect.ts';
import type { WordPattern } from './rule-syntax.ts';
import { longestRoadNumber } from './rule-syntax.ts';
import { isDerived, stemWord } from './stem-word.ts';
import type { Place } from './word-automaton.ts';

/** What must hold of a word, beside the letters that the automaton found in it, for a pattern to match. */
export type Demand = {
  /** Index of the pattern. */
  pattern: number;
  /** The word begins with a capital; all of it is in capitals. */
  capital: boolean;
  acronym: boolean;
  /** "place": that it is no name of a place which only begins like the rule; "stem": that natural's stemmer gives it this stem. */
  test: { kind: 'place'; length: number } | { kind: 'stem'; stem: string } | null;
  /** That these letters stand there, where the automaton does not tell them from others. */
  letters: { text: string; place: Place } | null;
};

export type ExpandedLiteral = { text: string; place: Place; demand: Demand };

const functionWords = new Set(
  'i på av for til med om og å er det den de et en ei ein eit fra frå ved mot over under per hos som ut opp inn ned ny nye ikke ikkje'.split(
    ' '
  )
);

/** `barnehage*` shall find "barnehagar", and `senter*` "sentra", though they do not begin so. */
const losesItsVowel = /^.{4,}e[lnr]?$/;
const longestNumber = 9;

const digits = (count: number): string => '0'.repeat(count);

/**
 * Every string of letters that a pattern can be found by, with what else it demands. Inflected forms are written out; a stem of natural's
 * is found as a beginning, and the word that it begins goes through the stemmer.
 */
export const expandPattern = (word: WordPattern, pattern: number): ExpandedLiteral[] => {
  const { form, text, capital, acronym } = word;
  const plain: Demand = { pattern, capital, acronym, test: null, letters: null };
  const literal = (written: string, place: Place, test: Demand['test'] = null): ExpandedLiteral => {
    const isInexact = /[\uD800-\uDFFF]/.test(written) || (/\d/.test(written) && form !== 'number' && form !== 'numbered');
    if (isInexact) return { text: written, place, demand: { ...plain, test, letters: { text: written, place } } };
    return { text: written, place, demand: test ? { ...plain, test } : plain };
  };
  if (form === 'number') return Array.from({ length: longestNumber }, (_, index) => literal(digits(index + 1), 'whole'));
  if (form === 'numbered') return Array.from({ length: longestRoadNumber }, (_, index) => literal(text + digits(index + 1), 'whole'));
  if (form === 'exact') return [literal(text, 'whole')];
  if (form === 'inside') return [literal(text, 'inside')];
  if (form === 'end') return [...inflect(text)].map((inflected) => literal(inflected, 'end'));
  if (form === 'start') {
    const lost = !capital && losesItsVowel.test(text) ? [...inflect(text)].filter((inflected) => !inflected.startsWith(text)) : [];
    return [literal(text, 'start', { kind: 'place', length: text.length }), ...lost.map((inflected) => literal(inflected, 'whole'))];
  }
  const isFixed = capital || functionWords.has(text);
  const forms = isFixed ? new Set([text, capital ? `${text}s` : text]) : inflect(text);
  const whole = [...forms].map((inflected) => literal(inflected, 'whole'));
  if (isFixed || isDerived(text)) return whole;
  const stems = new Set([...forms].map(stemWord));
  return [...whole, ...[...stems].flatMap((stem) => (stem === null ? [] : [literal(stem, 'start', { kind: 'stem', stem })]))];
};
