import { expandPattern } from './expand-pattern.ts';
import { parseRule } from './rule-syntax.ts';
import type { WordPattern } from './rule-syntax.ts';
import type { TopicRule } from './topic-book.ts';

/**
 * What one word of a rule asks for: `word` in all its inflections, `exact` this form, `start`, `end` and `inside` of a word, `name` with a
 * capital, `acronym` in capitals throughout, `numbered` before a number.
 */
export type WordKind = 'word' | 'exact' | 'start' | 'end' | 'inside' | 'name' | 'acronym' | 'numbered';

export type ExplainedWord = {
  kind: WordKind;
  /** As written in the rule, without its signs; empty for a number of which nothing but the number is asked. */
  text: string;
  /** The text must have a capital there, too. */
  capital: boolean;
  /**
   * The most likely of the forms that the word covers, itself first, at most twelve: whole words, or for `end` the ends of words. For
   * `start` only those that do not begin so ("sentra" for `senter*`). Empty where there is nothing to list.
   */
  forms: readonly string[];
};

export type RulePart = {
  /** Any of them will do. */
  anyOf: readonly ExplainedWord[];
  /** How many other words may stand before this one. */
  gapBefore: number;
  /** A full stop after it does not end the phrase. */
  abbreviated: boolean;
};

/** What a rule means, for a screen to put into words. */
export type RuleExplanation = {
  /** The kind of its only word, or of all that will do; `phrase` for several in a row, and for alternatives of different kinds. */
  kind: WordKind | 'phrase';
  /** In the order of the text; one for a rule of one word. */
  parts: readonly RulePart[];
  /** Where the rule counts; null for everywhere. */
  context: Pick<TopicRule, 'near' | 'notNear' | 'within' | 'at'> | null;
};

const mostForms = 12;
const adjectiveEnding = /^m?(?:t|e|ere|est|este|are|ast|aste)$/;
const neverNeuter = /(?:[^t]ing|het|heit|sjon|tet)$/;
const doublesVowel = /^([aeiouyæøå])\1/;

/**
 * The forms that the matching looks for in a word of a rule, in small letters and a stable order, beside those that its letters and stars
 * tell: the word and its inflections; for `end` the inflected ends; for `start` what does not begin so. Empty for `inside` and numbers.
 * (natural's stemmer finds a few more for `word`.)
 */
export const coveredForms = (pattern: WordPattern): string[] => {
  if (pattern.form === 'number' || pattern.form === 'numbered') return [];
  return expandPattern(pattern, 0).flatMap(({ text, place }) => (place === 'whole' || place === 'end' ? [text] : []));
};

const endingOf = (form: string, word: string): string => {
  let shared = 0;
  while (shared < word.length && form[shared] === word[shared]) shared += 1;
  return form.slice(shared);
};

/** `inflect` gives forms that nobody writes, which do no harm in matching but would puzzle a reader: skolr, jentor, kameraa, avdelinget. */
const isLikely = (form: string, word: string, forms: ReadonlySet<string>): boolean => {
  if (form === word) return true;
  if (form.endsWith('s') && forms.has(form.slice(0, -1))) return isLikely(form.slice(0, -1), word, forms);
  const ending = endingOf(form, word);
  if (ending === 'et' && neverNeuter.test(word)) return false;
  if (word.endsWith('e') && form.length === word.length && /[^aeiouyæøå][trn]$/.test(form)) return false;
  if (word.endsWith('um') && ending.startsWith('m')) return false;
  if (form.endsWith('or') && !word.endsWith('or')) return false;
  return !(form.startsWith(word) && doublesVowel.test(form.slice(word.length - 1)));
};

const isAdjectival = (form: string, word: string): boolean => adjectiveEnding.test(endingOf(form, word));

/** Those of the covered forms that somebody might write, the likelier first: the word, an adjective's own forms, a noun's, genitives. */
export const likelyForms = (pattern: WordPattern): string[] => {
  const covered = coveredForms(pattern);
  const all = new Set(covered);
  const { text } = pattern;
  const likely = covered.filter((form) => isLikely(form, text, all));
  if (!likely.some((form) => isAdjectival(form, text) && form.endsWith('este'))) return likely;
  const rank = (form: string): number => (form === text ? 0 : isAdjectival(form, text) ? 1 : 2);
  return likely.sort((a, b) => rank(a) - rank(b));
};

const kindOf = ({ form, capital, acronym }: WordPattern): WordKind => {
  if (form === 'number' || form === 'numbered') return 'numbered';
  if (acronym) return 'acronym';
  return form === 'word' && capital ? 'name' : form;
};

const explainWord = (pattern: WordPattern, written: string): ExplainedWord => {
  const kind = kindOf(pattern);
  const forms = kind === 'exact' ? [] : likelyForms(pattern).slice(0, mostForms);
  const asWritten = (form: string): string => (form.startsWith(pattern.text) ? written + form.slice(pattern.text.length) : form);
  return { kind, text: written, capital: pattern.capital, forms: forms.map(asWritten) };
};

/** Explains one rule of a topic book. The rule must have passed `findRuleMistake`. */
export const explainRule = ({ match, near, notNear, within, at }: TopicRule): RuleExplanation => {
  const written = [...match.normalize('NFC').matchAll(/[\p{L}\p{N}]+/gu)].map(([letters]) => letters).values();
  const parts = (parseRule(match)[0] ?? []).map(({ anyOf, gapBefore, abbreviated }): RulePart => ({
    anyOf: anyOf.map((word) => explainWord(word, (/[\p{L}\p{N}]/u.test(word.text) ? written.next().value : null) ?? word.text)),
    gapBefore,
    abbreviated
  }));
  const kinds = new Set(parts.flatMap(({ anyOf }) => anyOf.map(({ kind }) => kind)));
  const [kind] = kinds;
  const isFree = near.length === 0 && notNear.length === 0 && at === 'anywhere';
  return {
    kind: parts.length === 1 && kinds.size === 1 && kind !== undefined ? kind : 'phrase',
    parts,
    context: isFree ? null : { near, notNear, within, at }
  };
};
