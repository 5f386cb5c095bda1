import type { CompiledRules } from './compile-rules.ts';
import { meetsDemand } from './meets-demand.ts';
import { normaliseText } from './normalise-text.ts';
import type { NormalisedText } from './normalise-text.ts';
import { joins, pause, pauseBetween } from './pauses.ts';
import { column } from './word-automaton.ts';
import { WordMemo } from './word-memo.ts';
import { symbol } from './word-symbols.ts';

const partOfWord = /^[\p{L}\p{M}\p{N}]$/u;
const unknown = 255;
const notAsked = -1;

/** Twice the room, with the numbers that were there. */
const grown = (array: Int32Array): Int32Array<ArrayBuffer> => {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
};

/** A way to read some words as one, across hyphens. */
export type JoinedWord = { text: string; first: number; /** The word after the last. */ next: number; entry: number };

/**
 * The words of one text, and where patterns stand that rules are looked for by (anchors), found in one pass. A word that is new goes through the
 * automaton; what it matches is remembered for the next time. The room is used again: what `scan` leaves holds until the next call. Words are
 * numbered from 0.
 */
export class ScannedText {
  /** As it was matched: NFC, without what is invisible. */
  text = '';
  words = 0;
  /** Offsets into `text`. */
  starts = new Int32Array(0);
  ends = new Int32Array(0);
  /** The entry of each word, for `matchesOneOf`. */
  entries = new Int32Array(0);
  anchors = 0;
  anchorWord = new Int32Array(64);
  /** The word after the anchor: more than one further where words are read as joined across hyphens. */
  anchorNext = new Int32Array(64);
  anchorPattern = new Int32Array(64);
  joined: JoinedWord[] = [];
  /** Most words that any reading spans. */
  longestReading = 1;

  readonly #book: CompiledRules;
  readonly #memo = new WordMemo();
  #pauses = new Uint8Array(0);
  #origin: NormalisedText['origin'] = null;
  #chainStart = 0;

  constructor(book: CompiledRules) {
    this.#book = book;
  }

  scan(original: string): void {
    this.#begin(original, null);
    if (this.#readWords(false)) return;
    const { text, origin } = normaliseText(original);
    this.#begin(text, origin);
    this.#readWords(true);
  }

  /** UTF-16 offset in the original text where the word begins. */
  startOf(word: number): number {
    const start = this.starts[word] as number;
    return this.#origin === null ? start : (this.#origin.starts[start] ?? start);
  }

  /** UTF-16 offset in the original text after the word. */
  endOf(word: number): number {
    const end = this.ends[word] as number;
    return this.#origin === null ? end : (this.#origin.ends[end - 1] ?? end);
  }

  /** The word as it was matched. */
  wordAt(word: number): string {
    return this.text.slice(this.starts[word], this.ends[word]);
  }

  /** Whether an entry's word matches one of the patterns. */
  matchesOneOf(entry: number, patterns: readonly number[]): boolean {
    const known = this.#memo.fullList[entry] as number;
    const list = known === notAsked ? this.#resolve(entry) : known;
    // Resolving may have moved the lists.
    const { lists } = this.#memo;
    for (let at = list + (lists[list] as number); at > list; at -= 1) if (patterns.includes(lists[at] as number)) return true;
    return false;
  }

  /** Whether some pattern, of an anchor or another, matches the entry's word. */
  matchesAny(entry: number): boolean {
    const list = this.#memo.fullList[entry] as number;
    return (list === notAsked ? this.#resolve(entry) : list) !== 0;
  }

  /** How strong a break stands after the word: a value of `pause`. */
  pauseAfter(word: number): number {
    if (word + 1 >= this.words) return pause.end;
    const known = this.#pauses[word] ?? unknown;
    if (known !== unknown) return known;
    const [end, next] = [this.ends[word] ?? 0, this.starts[word + 1] ?? 0];
    const found = pauseBetween(this.text.slice(end, next), this.text[next] ?? '');
    this.#pauses[word] = found;
    return found;
  }

  #begin(text: string, origin: NormalisedText['origin']): void {
    this.text = text;
    this.#origin = origin;
    this.words = 0;
    this.anchors = 0;
    this.longestReading = 1;
    if (this.joined.length > 0) this.joined = [];
    if (this.#memo.isFull) this.#memo.forget();
    const most = (text.length >> 1) + 1;
    if (this.starts.length >= most) return;
    this.starts = new Int32Array(most * 2);
    this.ends = new Int32Array(most * 2);
    this.entries = new Int32Array(most * 2);
    this.#pauses = new Uint8Array(most * 2);
  }

  /** False where the text must be normalised first. */
  #readWords(isNormal: boolean): boolean {
    const { text, starts, ends, entries } = this;
    const { symbols, width } = this.#book.automaton;
    const memo = this.#memo;
    const pauses = this.#pauses;
    const letters = width - symbol.otherLetter;
    const length = text.length;
    let word = 0;
    let at = 0;
    while (at < length) {
      let unit = text.charCodeAt(at);
      let kind = symbols[unit] as number;
      // One comparison for all that is no plain letter, for this is done for each character.
      if ((kind - symbol.otherLetter) >>> 0 >= letters) {
        if (kind >= symbol.surrogate) kind = this.#kindOf(at, isNormal);
        if (kind === symbol.abnormal) return false;
        if (kind < symbol.otherLetter) {
          at += 1;
          continue;
        }
      }
      const begin = at;
      let hash = 0;
      for (;;) {
        hash = Math.imul(hash ^ unit, 0x01000193);
        at += 1;
        if (at === length) break;
        unit = text.charCodeAt(at);
        kind = symbols[unit] as number;
        if ((kind - symbol.otherLetter) >>> 0 >= letters) {
          if (kind === symbol.boundary && this.#isDecimalMark(at)) kind = symbol.digit;
          else if (kind >= symbol.surrogate) kind = this.#kindOf(at, isNormal);
          if (kind === symbol.abnormal) return false;
          if (kind < symbol.otherLetter) break;
        }
      }
      hash ^= hash >>> 15;
      let entry = memo.find(text, begin, at, hash);
      if (entry < 0) entry = this.#learn(text, begin, at, hash);
      starts[word] = begin;
      ends[word] = at;
      entries[word] = entry;
      pauses[word] = unknown;
      if (memo.urgentList[entry] !== 0) this.#addAnchors(word, word + 1, entry);
      if (word > 0 && symbols[text.charCodeAt(ends[word - 1] as number)] === symbol.hyphen) this.#joinToChain(word);
      else this.#chainStart = word;
      word += 1;
    }
    this.words = word;
    return true;
  }

  /** What a character is that takes more than a look: one beyond the first 65,536, a mark, or something invisible. */
  #kindOf(at: number, isNormal: boolean): number {
    const unit = this.text.charCodeAt(at);
    if ((unit & 0xf800) !== 0xd800) {
      if (!isNormal) return symbol.abnormal;
      return partOfWord.test(this.text[at] ?? '') ? symbol.otherLetter : symbol.boundary;
    }
    const isSecondHalf = (unit & 0xfc00) === 0xdc00;
    const point = this.text.codePointAt(isSecondHalf ? at - 1 : at) ?? 0;
    return point > 0xffff && partOfWord.test(String.fromCodePoint(point)) ? symbol.otherLetter : symbol.boundary;
  }

  /** "1,75" and "1.400" are one word. */
  #isDecimalMark(at: number): boolean {
    const unit = this.text.charCodeAt(at);
    return (unit === 44 || unit === 46) && isDigit(this.text.charCodeAt(at - 1)) && isDigit(this.text.charCodeAt(at + 1));
  }

  /** "kraft-satsing" is read as "kraftsatsing", too. */
  #joinToChain(word: number): void {
    const between = this.text.slice(this.ends[word - 1], this.starts[word]);
    if (!joins(between, this.wordAt(word))) {
      this.#chainStart = word;
      return;
    }
    const first = this.#chainStart;
    let text = '';
    for (let part = first; part <= word; part += 1) text += this.wordAt(part);
    let hash = 0;
    for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    hash ^= hash >>> 15;
    const known = this.#memo.find(text, 0, text.length, hash);
    const entry = known < 0 ? this.#learn(text, 0, text.length, hash) : known;
    this.longestReading = Math.max(this.longestReading, word + 1 - first);
    this.joined.push({ text, first, next: word + 1, entry });
    this.#addAnchors(first, word + 1, entry);
  }

  /** Takes a new word in, with the anchors that it matches. */
  #learn(text: string, begin: number, end: number, hash: number): number {
    const entry = this.#memo.add(text, begin, end, hash);
    const found = this.#match(text, begin, end, column.urgentEarly, column.urgentAtEnd);
    this.#memo.urgentList[entry] = this.#memo.keep(found);
    this.#memo.fullList[entry] = notAsked;
    return entry;
  }

  /** Works out all that an entry's word matches; gives its list. */
  #resolve(entry: number): number {
    const word = this.#memo.wordOf(entry);
    const list = this.#memo.keep(this.#match(word, 0, word.length, column.allEarly, column.allAtEnd));
    this.#memo.fullList[entry] = list;
    return list;
  }

  /** The patterns that a word matches, each once, as far as the two columns of the automaton's rows tell. */
  #match(text: string, begin: number, end: number, early: number, atEnd: number): number[] {
    const { symbols, table, start } = this.#book.automaton;
    const found: number[] = [];
    let row = start;
    for (let at = begin; at < end; at += 1) {
      row = table[row + letterOf(symbols, text, at)] as number;
      if (table[row + early] !== 0) this.#take(table[row + early] as number, text, begin, end, found);
    }
    this.#take(table[row + atEnd] as number, text, begin, end, found);
    return found;
  }

  #take(list: number, text: string, begin: number, end: number, found: number[]): void {
    const { outputs } = this.#book.automaton;
    const last = list + (outputs[list] as number);
    for (let at = list + 1; at <= last; at += 1) {
      const output = outputs[at] as number;
      const pattern = this.#book.patterns[output] as number;
      const demand = this.#book.demands[output];
      if (!found.includes(pattern) && (!demand || meetsDemand(demand, text, begin, end))) found.push(pattern);
    }
  }

  #addAnchors(word: number, next: number, entry: number): void {
    const { lists, urgentList } = this.#memo;
    const list = urgentList[entry] as number;
    const last = list + (lists[list] as number);
    for (let at = list + 1; at <= last; at += 1) {
      const anchor = this.anchors;
      if (anchor === this.anchorWord.length) {
        this.anchorWord = grown(this.anchorWord);
        this.anchorNext = grown(this.anchorNext);
        this.anchorPattern = grown(this.anchorPattern);
      }
      this.anchorWord[anchor] = word;
      this.anchorNext[anchor] = next;
      this.anchorPattern[anchor] = lists[at] as number;
      this.anchors = anchor + 1;
    }
  }
}

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

/** The column of a letter in a word. What is no letter there is the mark in a decimal number. */
const letterOf = (symbols: Uint8Array, word: string, at: number): number => {
  const kind = symbols[word.charCodeAt(at)] as number;
  if (kind >= symbol.surrogate) return symbol.otherLetter;
  return kind < symbol.otherLetter ? symbol.digit : kind;
};
