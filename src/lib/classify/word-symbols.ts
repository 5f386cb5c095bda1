/** What a UTF-16 unit is to the automaton. Values from `otherLetter` on are columns of its table, whose first ones hold what is found. */
export const symbol = {
  /** No part of a word. */
  boundary: 0,
  /** A hyphen parts words, and joins them. */
  hyphen: 1,
  /** A letter or mark that no rule names. */
  otherLetter: 4,
  /** Any digit. */
  digit: 5,
  firstLetter: 6,
  /** Half of a character beyond the first 65,536: it takes both to tell. */
  surrogate: 254,
  /** The text must be brought into NFC, without what is invisible, before it can be read. */
  abnormal: 255
} as const;

const letter = /^[\p{L}\p{M}\p{N}]$/u;
const digit = /^[0-9]$/;
const hyphen = /^[-\u2010\u2011]$/;
const abnormal = /^[\u00AD\u200B\u200C\u200D\u2060\uFEFF]$|^\p{M}$/u;

let plain: Uint8Array | null = null;

/** The classes that hold for every book; letters are all `otherLetter`. */
const plainSymbols = (): Uint8Array => {
  if (plain) return plain;
  plain = new Uint8Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit += 1) {
    const character = String.fromCharCode(unit);
    if (unit >= 0xd800 && unit <= 0xdfff) plain[unit] = symbol.surrogate;
    else if (abnormal.test(character) || character.normalize('NFC') !== character) plain[unit] = symbol.abnormal;
    else if (digit.test(character)) plain[unit] = symbol.digit;
    else if (letter.test(character)) plain[unit] = symbol.otherLetter;
    else if (hyphen.test(character)) plain[unit] = symbol.hyphen;
  }
  return plain;
};

export type Alphabet = {
  /** The symbol of each UTF-16 unit; capitals have that of the small letter. */
  symbols: Uint8Array;
  /** One more than the highest symbol of a letter. */
  size: number;
};

/** Gives each letter that the words (lower case, NFC) use a symbol of its own. Throws on more than 240 different ones. */
export const makeAlphabet = (words: Iterable<string>): Alphabet => {
  const base = plainSymbols();
  const symbols = base.slice();
  let size: number = symbol.firstLetter;
  for (const word of words) {
    for (let at = 0; at < word.length; at += 1) {
      const unit = word.charCodeAt(at);
      if (symbols[unit] !== symbol.otherLetter) continue;
      if (size >= 244) throw new Error(`too many different letters in the rules: ${String.fromCharCode(unit)}`);
      symbols[unit] = size;
      const capital = word[at]?.toUpperCase() ?? '';
      if (capital.length === 1 && capital.toLowerCase() === word[at]) symbols[capital.charCodeAt(0)] = size;
      size += 1;
    }
  }
  return { symbols, size };
};
