/** How strong a break stands between a word and the next one. */
export const pause = { none: 0, comma: 1, stop: 2, end: 3 } as const;

const hyphen = /^[-\u2010\u2011]$/;
const hyphenAtLineBreak = /^[-\u2010\u2011]\s+$/;
const sharedTail = /^(og|eller|samt|men|til|i|på|for|som|o)$/i;

/** A value of `pause` for what stands between two words; `next`: the first letter of the second. */
export const pauseBetween = (between: string, next: string): number => {
  if (between === ' ') return pause.none;
  if (/[;:?!•|…]|\.\./.test(between)) return pause.end;
  if (/\.\s/.test(between) && /^\p{Lu}/u.test(next)) return pause.stop;
  return /[,()[\]–—]|\s-\s/.test(between) ? pause.comma : pause.none;
};

/** "kraft-satsing", and "arbeids- kraft" as a line break left it, but not "kraft- og energi". */
export const joins = (between: string, nextWord: string): boolean =>
  hyphen.test(between) || (hyphenAtLineBreak.test(between) && /^\p{Ll}/u.test(nextWord) && !sharedTail.test(nextWord));
