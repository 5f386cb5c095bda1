import { lowerCase } from './lower-case.ts';

/** How one word of a rule is written: `vei`, `=veier`, `vei*`, `*vei`, `*vei*`, `#`, or letters glued to a number (`E#`). */
export type WordForm = 'word' | 'exact' | 'start' | 'end' | 'inside' | 'number' | 'numbered';

export type WordPattern = {
  form: WordForm;
  /** Lower case, NFC, without the signs; empty for a bare `#`. */
  text: string;
  /** Written with a capital: the text must have one there, too. */
  capital: boolean;
  /** A rule of one word in capitals (`LAR`): the text must have it so, lest the verb "Lar" be taken for it. */
  acronym: boolean;
};

export type PatternStep = {
  /** Any of them will do: `trang/stram` is two. */
  anyOf: readonly WordPattern[];
  /** How many other words may stand before this one: 0 without `...`. */
  gapBefore: number;
  /** Written with a full stop (`interkomm.`): the text may have one there even before a capital. */
  abbreviated: boolean;
};

/** Words in order; a rule of one word has one step. */
export type RulePattern = readonly PatternStep[];

const gapWords = 3;
export const longestRoadNumber = 4;

/** A hyphen parts words in a text, so it does in a rule. */
const spaceHyphens = (rule: string): string => rule.normalize('NFC').replaceAll('-', ' ').trim();

const parseWord = (written: string): WordPattern => {
  const bare = written.replace(/^[*=]|\*$/g, '');
  const text = lowerCase(bare.replace('#', ''));
  const capital = /^\p{Lu}/u.test(bare);
  if (bare === '#') return { form: 'number', text: '', capital: false, acronym: false };
  if (bare.endsWith('#')) return { form: 'numbered', text, capital, acronym: false };
  const acronym = bare === written.replace('=', '') && /^\p{Lu}{2,}$/u.test(bare);
  if (written.startsWith('=')) return { form: 'exact', text, capital, acronym };
  const [open, close] = [written.startsWith('*'), written.endsWith('*')];
  const form = open && close ? 'inside' : open ? 'end' : close ? 'start' : 'word';
  return { form, text, capital, acronym };
};

/** Beside another word an acronym cannot be mistaken: "It-avdelingen" is what `IT avdeling*` means. */
const withoutAcronyms = (step: PatternStep): PatternStep => ({ ...step, anyOf: step.anyOf.map((word) => ({ ...word, acronym: false })) });

const parseSteps = (written: string): PatternStep[] => {
  const steps: PatternStep[] = [];
  let gapBefore = 0;
  for (const part of written.split(/\s+/)) {
    if (part === '...') {
      gapBefore = gapWords;
      continue;
    }
    const abbreviated = part.endsWith('.');
    const words = (abbreviated ? part.slice(0, -1) : part).split('/');
    steps.push({ anyOf: words.map(parseWord), gapBefore, abbreviated });
    gapBefore = 0;
  }
  return steps.length > 1 ? steps.map(withoutAcronyms) : steps;
};

/** `E#` is written apart and together: "E18", "E 18". */
const separateNumber = (steps: RulePattern): RulePattern =>
  steps.flatMap((step) => {
    const first = step.anyOf[0];
    if (step.anyOf.length !== 1 || first?.form !== 'numbered') return [step];
    return [
      { ...step, anyOf: [{ ...first, form: 'exact' as const }], abbreviated: true },
      { anyOf: [{ form: 'number' as const, text: '', capital: false, acronym: false }], gapBefore: 0, abbreviated: false }
    ];
  });

/**
 * Reads one rule of the topic book: words in order, each in all its inflections or, after `=`, just so; `*` for the rest of a compound, `#`
 * for a number, `a/b` for either, `...` for up to three words between. Gives every way in which the rule can stand in a text. The rule must have passed `findRuleMistake`.
 */
export const parseRule = (rule: string): readonly RulePattern[] => {
  const glued = spaceHyphens(rule).replace(/(?<=\p{L})\.?\s*#/gu, '#');
  const steps = parseSteps(glued);
  const separate = separateNumber(steps);
  return separate.length === steps.length ? [steps] : [steps, separate];
};

/** How exactly a rule names its words: the number of letters that it gives, infinite where it gives them all. */
export const exactnessOf = (pattern: RulePattern): number => {
  const words = pattern.flatMap((step) => step.anyOf);
  if (!words.some(({ form }) => form === 'start' || form === 'end' || form === 'inside')) return Infinity;
  return pattern.reduce((letters, step) => letters + Math.max(...step.anyOf.map(({ text }) => text.length)), 0);
};

/** What is wrong with a rule: nothing in it; `...` with nothing on one side; a sign that means nothing; `*` without letters; or a word. */
export type RuleMistake = {
  code: 'empty' | 'open-gap' | 'unknown-sign' | 'bare-star' | 'unreadable-word';
  /** Empty where all of the rule is meant. */ word: string;
};

/** null for a good rule. */
export const ruleMistakeIn = (rule: string): RuleMistake | null => {
  const trimmed = spaceHyphens(rule);
  if (trimmed === '') return { code: 'empty', word: '' };
  if (/^\.\.\.|\.\.\.$/.test(trimmed)) return { code: 'open-gap', word: '' };
  const sign = /[^\p{L}\p{N}\s*#=/.-]/u.exec(trimmed)?.[0];
  if (sign !== undefined) return { code: 'unknown-sign', word: sign };
  for (const part of trimmed.split(/\s+/)) {
    if (part === '...') continue;
    for (const word of part.replace(/\.$/, '').split('/')) {
      if (/^\*?\*?$/.test(word)) return { code: 'bare-star', word: part };
      if (!/^=?[\p{L}\p{N}]+$|^\*?[\p{L}\p{N}]+\*?$|^(?:\p{L}+\.?)?#$/u.test(word)) return { code: 'unreadable-word', word };
    }
  }
  return null;
};

const clauses: Record<RuleMistake['code'], (word: string) => string> = {
  empty: () => 'an empty rule',
  'open-gap': () => '"..." needs a word on both sides',
  'unknown-sign': () => 'only letters, digits, spaces, hyphens and * # = / . may stand in a rule',
  'bare-star': () => '"*" needs letters beside it',
  'unreadable-word': (word) => `"${word}" is not a word, a word with * at an end, = before it, or letters before #`
};

/** Why a rule cannot be read, in an English clause; null for a good rule. */
export const findRuleMistake = (rule: string): string | null => {
  const mistake = ruleMistakeIn(rule);
  return mistake && clauses[mistake.code](mistake.word);
};
