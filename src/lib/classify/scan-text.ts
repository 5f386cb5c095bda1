import type { CompiledRules } from './compile-rules.ts';
import { meetsDemand } from './meets-demand.ts';
import { normaliseText } from './normalise-text.ts';
import type { NormalisedText } from './normalise-text.ts';
import { joins, pause, pauseBetween } from './pauses.ts';
import { column } from './word-automaton.ts';
import { symbol } from './word-symbols.ts';

const partOfWord = /^[\p{L}\p{M}\p{N}]$/u;
const unknown = 255;
const unresolved = -2;

/** Twice the room, with the numbers that were there. */
const grown = (array: Int32Array): Int32Array<ArrayBuffer> => {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
};

/**
 * The words of one text, and where patterns stand that rules are looked for by (anchors), found in one pass. What else a word matches is worked
 * out when somebody asks. The room is used again: what `scan` leaves holds until the next call. Words are numbered from 0.
 */
export class ScannedText {
  /** As it was matched: NFC, without what is invisible. */
  text = '';
  words = 0;
  /** Offsets into `text`. */
  starts = new Int32Array(0);
  ends = new Int32Array(0);
  anchors = 0;
  anchorWord = new Int32Array(64);
  /** The word after the anchor: more than one further where words are read as joined across hyphens. */
  anchorNext = new Int32Array(64);
  anchorPattern = new Int32Array(64);
  /** All that words match, as chains from `firstHit` by `hitChain`, -1 at the end; `hitNext` as `anchorNext`. */
  hitNext = new Int32Array(256);
  hitPattern = new Int32Array(256);
  hitChain = new Int32Array(256);
  /** Most words that any reading spans. */
  longestReading = 1;
  /** Words as they are read across hyphens. */
  joined: { text: string; first: number; next: number }[] = [];

  #hits = 0;
  #firstHit = new Int32Array(0);
  #pauses = new Uint8Array(0);
  #origin: NormalisedText['origin'] = null;
  #early = new Int32Array(64);
  #book: CompiledRules | null = null;
  /** For each pattern the reading that it was last told for, so that it is told once. */
  #toldFor = new Int32Array(0);
  #reading = 0;
  #chainStart = 0;

  /** Reads the text by the book's automaton. */
  scan(original: string, book: CompiledRules): void {
    this.#begin(original, null, book);
    if (this.#readWords(book, false)) return;
    const { text, origin } = normaliseText(original);
    this.#begin(text, origin, book);
    this.#readWords(book, true);
  }

  /** UTF-16 offset in the original text where the word begins. */
  startOf(word: number): number {
    const start = this.starts[word] ?? 0;
    return this.#origin === null ? start : (this.#origin.starts[start] ?? start);
  }

  /** UTF-16 offset in the original text after the word. */
  endOf(word: number): number {
    const end = this.ends[word] ?? 0;
    return this.#origin === null ? end : (this.#origin.ends[end - 1] ?? end);
  }

  /** The first of the word's hits, -1 where it has none. */
  firstHit(word: number): number {
    const first = this.#firstHit[word] ?? -1;
    return first === unresolved ? this.#resolve(word) : first;
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

  /** The word as it was matched. */
  wordAt(word: number): string {
    return this.text.slice(this.starts[word], this.ends[word]);
  }

  #begin(text: string, origin: NormalisedText['origin'], book: CompiledRules): void {
    this.text = text;
    this.#origin = origin;
    this.words = 0;
    this.anchors = 0;
    this.#hits = 0;
    this.longestReading = 1;
    this.joined = [];
    const most = (text.length >> 1) + 1;
    if (this.starts.length < most) {
      this.starts = new Int32Array(most * 2);
      this.ends = new Int32Array(most * 2);
      this.#firstHit = new Int32Array(most * 2);
      this.#pauses = new Uint8Array(most * 2);
    }
    if (this.#book !== book || this.#reading > 2_000_000_000) {
      this.#book = book;
      this.#toldFor = new Int32Array(book.byAnchor.length);
      this.#reading = 0;
    }
  }

  /** False where the text must be normalised first. */
  #readWords(book: CompiledRules, isNormal: boolean): boolean {
    const { text } = this;
    const { symbols, table, start, firstEarly, width } = book.automaton;
    const letters = width - symbol.otherLetter;
    const length = text.length;
    let at = 0;
    while (at < length) {
      let kind = symbols[text.charCodeAt(at)] as number;
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
      let row = start;
      let early = 0;
      for (;;) {
        row = table[row + kind] as number;
        if (row >= firstEarly) early = this.#noteEarly(row, early);
        at += 1;
        if (at === length) break;
        kind = symbols[text.charCodeAt(at)] as number;
        if ((kind - symbol.otherLetter) >>> 0 >= letters) {
          if (kind === symbol.boundary && this.#isDecimalMark(at)) kind = symbol.digit;
          else if (kind >= symbol.surrogate) kind = this.#kindOf(at, isNormal);
          if (kind === symbol.abnormal) return false;
          if (kind < symbol.otherLetter) break;
        }
      }
      this.#endWord(book, row, early, begin, at);
    }
    return true;
  }

  #endWord(book: CompiledRules, row: number, early: number, begin: number, end: number): void {
    const word = this.words;
    this.words = word + 1;
    this.starts[word] = begin;
    this.ends[word] = end;
    this.#firstHit[word] = unresolved;
    this.#pauses[word] = unknown;
    if (early > 0 || book.automaton.table[row] !== 0) this.#tellAnchors(book, row, early, word, word + 1, this.text, begin, end);
    const isAfterHyphen = word > 0 && book.automaton.symbols[this.text.charCodeAt(this.ends[word - 1] as number)] === symbol.hyphen;
    if (isAfterHyphen) this.#joinToChain(book, word);
    else this.#chainStart = word;
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

  #noteEarly(row: number, count: number): number {
    if (count === this.#early.length) this.#early = grown(this.#early);
    this.#early[count] = row;
    return count + 1;
  }

  /** "kraft-satsing" is read as "kraftsatsing", too. */
  #joinToChain(book: CompiledRules, word: number): void {
    const between = word === 0 ? '' : this.text.slice(this.ends[word - 1], this.starts[word]);
    if (word === 0 || !joins(between, this.wordAt(word))) {
      this.#chainStart = word;
      return;
    }
    const first = this.#chainStart;
    let joined = '';
    for (let part = first; part <= word; part += 1) joined += this.wordAt(part);
    this.longestReading = Math.max(this.longestReading, word + 1 - first);
    this.joined.push({ text: joined, first, next: word + 1 });
    const { symbols, table, start, firstEarly } = book.automaton;
    let row = start;
    let early = 0;
    for (let at = 0; at < joined.length; at += 1) {
      row = table[row + letterOf(symbols, joined, at)] ?? 0;
      if (row >= firstEarly) early = this.#noteEarly(row, early);
    }
    if (early > 0 || table[row] !== 0) this.#tellAnchors(book, row, early, first, word + 1, joined, 0, joined.length);
    this.firstHit(first);
    this.#addHits(book, first, word + 1, joined, 0, joined.length);
  }

  /** Tells the anchors of a word, or of a joined one that begins with `word` and stands in `text` from `begin` to `end`. */
  #tellAnchors(
    book: CompiledRules,
    row: number,
    early: number,
    word: number,
    next: number,
    text: string,
    begin: number,
    end: number
  ): void {
    const { table, outputs } = book.automaton;
    this.#reading += 1;
    for (let index = -1; index < early; index += 1) {
      const list = (index < 0 ? table[row] : table[(this.#early[index] as number) + column.urgentEarly]) as number;
      const last = list + (outputs[list] as number);
      for (let at = list + 1; at <= last; at += 1) {
        const pattern = this.#patternOf(book, outputs[at] as number, text, begin, end);
        if (pattern >= 0) this.#addAnchor(word, next, pattern);
      }
    }
  }

  /** The pattern of one of the automaton's outputs, once for each reading; -1 where the word does not meet its demand. */
  #patternOf(book: CompiledRules, output: number, text: string, begin: number, end: number): number {
    const pattern = book.patterns[output] as number;
    if (this.#toldFor[pattern] === this.#reading) return -1;
    const demand = book.demands[output];
    if (demand && !meetsDemand(demand, text, begin, end)) return -1;
    this.#toldFor[pattern] = this.#reading;
    return pattern;
  }

  #addAnchor(word: number, next: number, pattern: number): void {
    const anchor = this.anchors;
    if (anchor === this.anchorWord.length) {
      this.anchorWord = grown(this.anchorWord);
      this.anchorNext = grown(this.anchorNext);
      this.anchorPattern = grown(this.anchorPattern);
    }
    this.anchorWord[anchor] = word;
    this.anchorNext[anchor] = next;
    this.anchorPattern[anchor] = pattern;
    this.anchors = anchor + 1;
  }

  #resolve(word: number): number {
    this.#firstHit[word] = -1;
    if (this.#book) this.#addHits(this.#book, word, word + 1, this.text, this.starts[word] ?? 0, this.ends[word] ?? 0);
    return this.#firstHit[word] ?? -1;
  }

  /** Adds to the word's chain all that a reading from it on matches. */
  #addHits(book: CompiledRules, word: number, next: number, text: string, begin: number, end: number): void {
    const { symbols, table, start } = book.automaton;
    this.#reading += 1;
    let row = start;
    for (let at = begin; at < end; at += 1) {
      row = table[row + letterOf(symbols, text, at)] as number;
      const early = table[row + column.allEarly] as number;
      if (early !== 0) this.#addList(book, early, word, next, text, begin, end);
    }
    this.#addList(book, table[row + column.allAtEnd] as number, word, next, text, begin, end);
  }

  #addList(book: CompiledRules, list: number, word: number, next: number, text: string, begin: number, end: number): void {
    const { outputs } = book.automaton;
    const last = list + (outputs[list] as number);
    for (let at = list + 1; at <= last; at += 1) {
      const pattern = this.#patternOf(book, outputs[at] as number, text, begin, end);
      if (pattern >= 0) this.#addHit(word, next, pattern);
    }
  }

  #addHit(word: number, next: number, pattern: number): void {
    const hit = this.#hits++;
    if (hit === this.hitNext.length) {
      this.hitNext = grown(this.hitNext);
      this.hitPattern = grown(this.hitPattern);
      this.hitChain = grown(this.hitChain);
    }
    this.hitNext[hit] = next;
    this.hitPattern[hit] = pattern;
    this.hitChain[hit] = this.#firstHit[word] ?? -1;
    this.#firstHit[word] = hit;
  }
}

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

/** The column of a letter in a word. What is no letter there is the mark in a decimal number. */
const letterOf = (symbols: Uint8Array, word: string, at: number): number => {
  const kind = symbols[word.charCodeAt(at)] as number;
  if (kind >= symbol.surrogate) return symbol.otherLetter;
  return kind < symbol.otherLetter ? symbol.digit : kind;
};
