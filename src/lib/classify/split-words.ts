import { normaliseText } from './normalise-text.ts';

/** How strong a break stands between a word and the next one. */
export const pause = { none: 0, comma: 1, stop: 2, end: 3 } as const;

/** One way to read the text from a word on: the word itself, or it and the next ones joined across hyphens. */
export type WordReading = {
  /** NFC, in the original's case. */
  text: string;
  /** UTF-16 offsets in the original. */
  start: number;
  end: number;
  /** Index of the word after it. */
  next: number;
};

export type SplitText = {
  /** For each word of the text the ways to read from it on. */
  readings: readonly (readonly WordReading[])[];
  /** For each word the break between it and the next: a value of `pause`. */
  pauses: readonly number[];
};

const word = /[\p{L}\p{M}\p{N}]+/gu;
const hyphen = /^[-\u2010\u2011]$/;
const hyphenAtLineBreak = /^[-\u2010\u2011]\s+$/;
const sharedTail = /^(og|eller|samt|men|til|i|på|for|som|o)$/i;

const pauseBetween = (between: string, nextWord: string): number => {
  if (between === ' ') return pause.none;
  if (/[;:?!•|…]|\.\./.test(between)) return pause.end;
  if (/\.\s/.test(between) && /^\p{Lu}/u.test(nextWord)) return pause.stop;
  return /[,()[\]–—]|\s-\s/.test(between) ? pause.comma : pause.none;
};

/** "kraft-satsing", and "arbeids- kraft" as a line break left it, but not "kraft- og energi". */
const joins = (between: string, nextWord: string): boolean =>
  hyphen.test(between) || (hyphenAtLineBreak.test(between) && /^\p{Ll}/u.test(nextWord) && !sharedTail.test(nextWord));

/** Splits a text into words at Unicode's boundaries. Words in a chain of hyphens are read one by one and joined. */
export const splitWords = (original: string): SplitText => {
  const { text, origin } = normaliseText(original);
  const readings: WordReading[][] = [];
  const pauses: number[] = [];
  let previousEnd = 0;
  let chain: { ways: WordReading[]; text: string; start: number } | null = null;
  for (const { 0: part, index } of text.matchAll(word)) {
    const [start, end] = [origin?.starts[index] ?? index, origin?.ends[index + part.length - 1] ?? index + part.length];
    const next = readings.length + 1;
    const ways: WordReading[] = [{ text: part, start, end, next }];
    const between = text.slice(previousEnd, index);
    if (readings.length > 0) pauses.push(pauseBetween(between, part));
    if (chain && joins(between, part)) {
      chain.text += part;
      chain.ways.push({ text: chain.text, start: chain.start, end, next });
    } else {
      chain = { ways, text: part, start };
    }
    readings.push(ways);
    previousEnd = index + part.length;
  }
  if (readings.length > 0) pauses.push(pause.end);
  return { readings, pauses };
};
