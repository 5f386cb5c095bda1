import type { CompiledRule, CompiledTopicBook, Sequence } from './compile-topic-book.ts';
import { pause } from './split-words.ts';
import type { SplitText, WordReading } from './split-words.ts';

/** A place where a rule, or an exception, stands in a text. */
export type RuleMatch = {
  /** Index into CompiledTopicBook.rules. */
  rule: number;
  /** UTF-16 offsets in the original text. */
  start: number;
  end: number;
  /** Index of its first word, and of the word after its last. */
  firstWord: number;
  nextWord: number;
};

type MatchableText = SplitText & { patterns: readonly (readonly (readonly number[])[])[] };

const headWords = 5;

const satisfies = (patterns: readonly number[], wanted: ReadonlySet<number>): boolean => {
  for (const pattern of patterns) if (wanted.has(pattern)) return true;
  return false;
};

/** The reading that ends the sequence when its steps from `step` on stand at word `at` or a gap after it; null where they do not. */
const matchSteps = (text: MatchableText, sequence: Sequence, step: number, at: number): WordReading | null => {
  const wanted = sequence[step];
  if (!wanted) return null;
  for (let word = at; word <= at + wanted.gapBefore && word < text.readings.length; word += 1) {
    if (word > at && (text.pauses[word - 1] ?? pause.end) > pause.comma) return null;
    const ways = text.readings[word] ?? [];
    for (let way = ways.length - 1; way >= 0; way -= 1) {
      const reading = ways[way];
      if (!reading || !satisfies(text.patterns[word]?.[way] ?? [], wanted.patterns)) continue;
      const rest = step + 1 < sequence.length ? matchNext(text, sequence, step, reading) : reading;
      if (rest) return rest;
    }
  }
  return null;
};

const matchNext = (text: MatchableText, sequence: Sequence, step: number, reading: WordReading): WordReading | null => {
  const strongest = sequence[step]?.abbreviated ? pause.stop : (sequence[step + 1]?.gapBefore ?? 0) > 0 ? pause.comma : pause.none;
  if ((text.pauses[reading.next - 1] ?? pause.end) > strongest) return null;
  return matchSteps(text, sequence, step + 1, reading.next);
};

/** Whether one of the sequences stands at most `within` words before or after the match. */
const standsNear = (text: MatchableText, match: RuleMatch, sequences: readonly Sequence[], within: number): boolean => {
  const from = Math.max(0, match.firstWord - within);
  const to = Math.min(text.readings.length, match.nextWord + within);
  for (let word = from; word < to; word += 1) {
    for (const sequence of sequences) {
      const last = matchSteps(text, sequence, 0, word);
      if (last && last.next <= to && (last.next <= match.firstWord || word >= match.nextWord)) return true;
    }
  }
  return false;
};

const standsAt = (text: MatchableText, at: CompiledRule['at'], word: number): boolean => {
  if (at === 'head') return word < headWords;
  return at === 'anywhere' || (word > 0 && (text.pauses[word - 1] ?? pause.end) < pause.stop);
};

const isInPlace = (text: MatchableText, rule: CompiledRule, match: RuleMatch): boolean =>
  standsAt(text, rule.at, match.firstWord) &&
  (rule.near.length === 0 || standsNear(text, match, rule.near, rule.within)) &&
  (rule.notNear.length === 0 || !standsNear(text, match, rule.notNear, rule.within));

/** Every place where a rule or an exception of the book stands, in the order of the text; they may overlap and repeat. */
export const findRuleMatches = (split: SplitText, book: CompiledTopicBook): RuleMatch[] => {
  const patterns = split.readings.map((ways) => ways.map((reading) => book.index.match(reading.text)));
  const text: MatchableText = { ...split, patterns };
  const matches: RuleMatch[] = [];
  const tryAt = (word: number, reading: WordReading, { rule: number, sequence }: { rule: number; sequence: Sequence }): void => {
    const last = sequence.length === 1 ? reading : matchNext(text, sequence, 0, reading);
    const rule = book.rules[number];
    if (!last || !rule) return;
    const match = { rule: number, start: reading.start, end: last.end, firstWord: word, nextWord: last.next };
    if (isInPlace(text, rule, match)) matches.push(match);
  };
  patterns.forEach((ways, word) => {
    ways.forEach((ofReading, way) => {
      const reading = split.readings[word]?.[way];
      if (!reading) return;
      for (const pattern of ofReading) for (const filed of book.byFirstPattern.get(pattern) ?? []) tryAt(word, reading, filed);
    });
  });
  return matches;
};
