import { compileRules } from './compile-rules.ts';
import type { CompiledRules } from './compile-rules.ts';
import { ScannedText } from './scan-text.ts';

const noRules = compileRules([], []);
const changesWhenNormalised = /[\u00AD\u200B-\u200D\u2060\uFEFF]|\p{M}/u;

/** Numbers in lists that grow side by side: which texts each word type stands in. */
class Postings {
  #last = new Int32Array(1024).fill(-1);
  #before = new Int32Array(4096);
  #text = new Int32Array(4096);
  #count = 0;

  add(type: number, text: number): void {
    if (type >= this.#last.length) {
      const larger = new Int32Array(this.#last.length * 2).fill(-1);
      larger.set(this.#last);
      this.#last = larger;
    }
    const last = this.#last[type] ?? -1;
    if (last >= 0 && this.#text[last] === text) return;
    if (this.#count === this.#text.length) {
      const [before, texts] = [new Int32Array(this.#count * 2), new Int32Array(this.#count * 2)];
      before.set(this.#before);
      texts.set(this.#text);
      [this.#before, this.#text] = [before, texts];
    }
    this.#before[this.#count] = last;
    this.#text[this.#count] = text;
    this.#last[type] = this.#count;
    this.#count += 1;
  }

  /** Marks every text of a word type in `marks`. */
  mark(type: number, marks: Uint8Array): void {
    for (let at = this.#last[type] ?? -1; at >= 0; at = this.#before[at] ?? -1) marks[this.#text[at] ?? 0] = 1;
  }

  countOf(type: number): number {
    let count = 0;
    for (let at = this.#last[type] ?? -1; at >= 0; at = this.#before[at] ?? -1) count += 1;
    return count;
  }
}

/**
 * Texts by the words that stand in them, so that a rule is looked for in the vocabulary, and then only in the texts where one of its words
 * stands.
 */
export class CorpusIndex {
  readonly texts: readonly string[];
  /** Every different word as written, and as read across hyphens. */
  readonly words: readonly string[];
  readonly #postings = new Postings();
  /** The words one a line, in which a rule is looked for as in any text; and those that would not be found there as they are. */
  readonly #vocabulary: string;
  readonly #wordOfLine: Int32Array;
  readonly #odd: readonly number[];

  constructor(texts: readonly string[]) {
    this.texts = texts;
    const types = new Map<string, number>();
    const scanned = new ScannedText(noRules);
    const note = (word: string, text: number): void => {
      const known = types.get(word);
      const type = known ?? types.size;
      if (known === undefined) types.set(word, type);
      this.#postings.add(type, text);
    };
    texts.forEach((text, number) => {
      scanned.scan(text);
      for (let word = 0; word < scanned.words; word += 1) note(scanned.wordAt(word), number);
      for (const joined of scanned.joined) note(joined.text, number);
    });
    this.words = [...types.keys()];
    const numbers = this.words.map((_, number) => number);
    this.#odd = numbers.filter((number) => changesWhenNormalised.test(this.words[number] ?? ''));
    const odd = new Set(this.#odd);
    this.#wordOfLine = Int32Array.from(numbers.filter((number) => !odd.has(number)));
    this.#vocabulary = Array.from(this.#wordOfLine, (number) => this.words[number]).join('\n');
  }

  /** Numbers of the texts where some word is one that the rules are looked for by, ascending: the only ones where they can stand. */
  textsWith(rules: CompiledRules): number[] {
    const marks = new Uint8Array(this.texts.length);
    for (const word of this.#wordsWith(rules)) this.#postings.mark(word, marks);
    const found: number[] = [];
    for (let text = marks.indexOf(1); text !== -1; text = marks.indexOf(1, text + 1)) found.push(text);
    return found;
  }

  /** How many texts a word stands in; `word` is its index. */
  textsOf(word: number): number {
    return this.#postings.countOf(word);
  }

  #wordsWith(rules: CompiledRules): Set<number> {
    const found = new Set<number>();
    const scanned = new ScannedText(rules);
    scanned.scan(this.#vocabulary);
    for (let anchor = 0; anchor < scanned.anchors; anchor += 1) found.add(this.#wordOfLine[scanned.anchorWord[anchor] ?? 0] ?? 0);
    for (const word of this.#odd) {
      scanned.scan(this.words[word] ?? '');
      if (scanned.anchors > 0) found.add(word);
    }
    return found;
  }
}
