import type { CompiledRule, CompiledRules, Sequence } from './compile-rules.ts';
import { pause } from './pauses.ts';
import { MatchList } from './match-list.ts';
import type { RuleMatch } from './match-list.ts';
import { ScannedText } from './scan-text.ts';

const headWords = 5;
const none = -1;
/** No sequence spans more words. */
const farReach = 200;

/** The word after the sequence when its steps from `step` on stand at word `at` or a gap after it; -1 where they do not. */
const matchSteps = (text: ScannedText, sequence: Sequence, step: number, at: number): number => {
  const wanted = sequence.steps[step];
  if (!wanted) return none;
  for (let word = at; word <= at + wanted.gapBefore && word < text.words; word += 1) {
    if (word > at && text.pauseAfter(word - 1) > pause.comma) return none;
    // The longest reading first.
    for (let longest = nextAfter(text, word, wanted.patterns, Infinity); longest !== none;) {
      const last = step + 1 < sequence.steps.length ? matchNext(text, sequence, step, longest) : longest;
      if (last !== none) return last;
      longest = nextAfter(text, word, wanted.patterns, longest);
    }
  }
  return none;
};

const matchNext = (text: ScannedText, sequence: Sequence, step: number, next: number): number => {
  const strongest = sequence.steps[step]?.abbreviated
    ? pause.stop
    : (sequence.steps[step + 1]?.gapBefore ?? 0) > 0
      ? pause.comma
      : pause.none;
  return text.pauseAfter(next - 1) > strongest ? none : matchSteps(text, sequence, step + 1, next);
};

/** The word after the longest reading from `word` on that matches one of the patterns and ends before `before`; -1 where there is none. */
const nextAfter = (text: ScannedText, word: number, patterns: readonly number[], before: number): number => {
  let longest = none;
  if (word + 1 < before && text.matchesOneOf(text.entries[word] as number, patterns)) longest = word + 1;
  if (text.longestReading === 1) return longest;
  for (const { first, next, entry } of text.joined) {
    if (first === word && next > longest && next < before && text.matchesOneOf(entry, patterns)) longest = next;
  }
  return longest;
};

/** Whether one of the sequences stands at most `within` words before or after the match. */
const standsNear = (text: ScannedText, firstWord: number, nextWord: number, sequences: readonly Sequence[], within: number): boolean => {
  const from = Math.max(0, firstWord - within);
  const to = Math.min(text.words, nextWord + within);
  for (let word = from; word < to; word += 1) {
    if (text.longestReading === 1 && !text.matchesAny(text.entries[word] as number)) continue;
    for (const sequence of sequences) {
      const last = matchSteps(text, sequence, 0, word);
      if (last !== none && last <= to && (last <= firstWord || word >= nextWord)) return true;
    }
  }
  return false;
};

const standsAt = (text: ScannedText, at: CompiledRule['at'], word: number): boolean => {
  if (at === 'head') return word < headWords;
  return at === 'anywhere' || (word > 0 && text.pauseAfter(word - 1) < pause.stop);
};

/** What keeps a rule from counting where its words stand. */
export type ContextMiss = 'at' | 'near' | 'notNear';

const contextMiss = (text: ScannedText, rule: CompiledRule, firstWord: number, nextWord: number): ContextMiss | null => {
  if (!standsAt(text, rule.at, firstWord)) return 'at';
  if (rule.near.length > 0 && !standsNear(text, firstWord, nextWord, rule.near, rule.within)) return 'near';
  return rule.notNear.length > 0 && standsNear(text, firstWord, nextWord, rule.notNear, rule.within) ? 'notNear' : null;
};

/** A place where a rule's words stand, but not in the context that it demands. */
export type ContextRejection = RuleMatch & { miss: ContextMiss };

/** Finds the places of rules in one text after the other; what it gives holds until the next text. */
export class RuleFinder {
  readonly book: CompiledRules;
  readonly matches = new MatchList();
  readonly #text: ScannedText;
  #rejected: ContextRejection[] | undefined;

  constructor(book: CompiledRules) {
    this.book = book;
    this.#text = new ScannedText(book);
  }

  /**
   * Every place where a rule or an exception of the book stands, each once, in no order; they may overlap. `rejected` is filled with the
   * places where only the context kept a rule from counting.
   */
  find(text: string, rejected?: ContextRejection[]): MatchList {
    const scanned = this.#text;
    const { byAnchor } = this.book;
    this.matches.clear();
    this.#rejected = rejected;
    scanned.scan(text);
    for (let anchor = 0; anchor < scanned.anchors; anchor += 1) {
      const anchored = byAnchor[scanned.anchorPattern[anchor] as number];
      if (!anchored) continue;
      const word = scanned.anchorWord[anchor] as number;
      const next = scanned.anchorNext[anchor] as number;
      for (const { rule, sequence } of anchored) {
        if (sequence.isSole) this.#note(rule, word, next);
        else if (sequence.steps.length === 1) this.#noteOnce(rule, word, next);
        else this.#tryAround(rule, sequence, word);
      }
    }
    return this.matches;
  }

  /** Another way of the rule, or another anchor nearby, may have led here before. */
  #noteOnce(rule: number, firstWord: number, nextWord: number): void {
    if (!this.matches.has(rule, firstWord, nextWord, farReach)) this.#note(rule, firstWord, nextWord);
  }

  #note(number: number, firstWord: number, nextWord: number): void {
    const rule = this.book.rules[number] as CompiledRule;
    const start = this.#text.startOf(firstWord);
    const end = this.#text.endOf(nextWord - 1);
    const miss = rule.isBound ? contextMiss(this.#text, rule, firstWord, nextWord) : null;
    if (miss === null) this.matches.add(number, start, end, firstWord, nextWord);
    else this.#rejected?.push({ rule: number, start, end, firstWord, nextWord, miss });
  }

  /** Notes each place of a sequence of several steps that may have its anchor at the word. */
  #tryAround(rule: number, sequence: Sequence, word: number): void {
    const text = this.#text;
    const { steps, anchor } = sequence;
    let farthest = 0;
    for (let step = 1; step <= anchor; step += 1) farthest += (steps[step]?.gapBefore ?? 0) + text.longestReading;
    const firstPatterns = steps[0]?.patterns ?? [];
    for (let first = Math.max(0, word - farthest); first <= word; first += 1) {
      for (let next = nextAfter(text, first, firstPatterns, Infinity); next !== none; next = nextAfter(text, first, firstPatterns, next)) {
        const last = matchNext(text, sequence, 0, next);
        if (last !== none) this.#noteOnce(rule, first, last);
      }
    }
  }
}

export type { RuleMatch };
