import { findRuleMistake } from '#lib/classify/rule-syntax.ts';

/** A rule, or why there is none, in an English clause. `widened`: the rule finds more than the pattern was meant to. */
export type GlobReading = { rule: string; widened: boolean } | { mistake: string };

const mostWordsBetween = 3;
const word = /^\*?[\p{L}\p{N}]+\*?\.?$/u;
const anyWords = /(?:(?<=\s)\*\s+)+/g;

const exactly = (piece: string): string => (piece.includes('*') ? piece : `=${piece}`);

/** A hyphen or an apostrophe parts a word in two, as it does in a text; the stars are at the ends of the whole. */
const readWord = (written: string): string | null => {
  const pieces = written.split(/[-'’]/);
  const isGood = pieces.every(
    (piece, at) => word.test(piece) && !(at > 0 && piece.startsWith('*')) && !(at < pieces.length - 1 && /[*.]$/.test(piece))
  );
  return isGood ? pieces.map(exactly).join(' ') : null;
};

/**
 * Reads a pattern of another program's dictionary: words in a row, `*` for any letters at either end of a word. Case does not count there,
 * so the rule is in small letters; a word without `*` becomes `=word`, this form and no other. `*bane` stays `*bane`, which here finds its
 * inflections, too. A `*` that stands for up to three whole words becomes `...`, which also finds fewer.
 */
export const readGlob = (glob: string): GlobReading => {
  const pattern = glob.normalize('NFC').toLowerCase().trim().replace(/\s+/g, ' ');
  if (pattern === '') return { mistake: 'there is no word' };
  if (pattern.includes('?')) return { mistake: '"?" for one letter is not supported: write the letter, or * for the rest of the word' };
  if (pattern.includes('...')) return { mistake: 'three dots say nothing in a pattern' };
  const gaps = pattern.match(anyWords) ?? [];
  if (gaps.some((stars) => stars.split(' ').length - 1 > mostWordsBetween))
    return { mistake: `more than ${mostWordsBetween} words between two words are not supported` };
  const withGaps = pattern.replace(anyWords, '... ');
  const words = withGaps.split(' ').map((written) => (written === '...' ? written : readWord(written)));
  const rule = words.join(' ');
  if (words.includes(null) || findRuleMistake(rule) !== null)
    return { mistake: 'only words of letters and digits, with * at an end of a word, can be read' };
  return { rule, widened: gaps.length > 0 };
};
