const firstSize = 1 << 12;
/** Past this many words everything is learned anew: a corpus has fewer, hostile text more. */
const mostWords = 1 << 19;

const grownInts = (array: Int32Array, length: number): Int32Array<ArrayBuffer> => {
  const larger = new Int32Array(Math.max(length, array.length * 2));
  larger.set(array);
  return larger;
};

/**
 * Different words as written, each with two lists of numbers that were worked out for it: a hash table on typed arrays, for a text has the same
 * words again and again. Entries are numbered from 0.
 */
export class WordMemo {
  count = 0;
  /** The numbers of all lists; a list begins with its length. Place 0 is the empty list. */
  lists = new Int32Array(1024);
  /** Where each entry's lists begin; -1 as long as the second was not asked for. */
  urgentList = new Int32Array(firstSize);
  fullList = new Int32Array(firstSize);

  #slots = new Int32Array(firstSize * 2);
  #hashes = new Int32Array(firstSize);
  #begins = new Int32Array(firstSize);
  #lengths = new Int32Array(firstSize);
  #letters = new Uint16Array(firstSize * 8);
  #lettersUsed = 0;
  #listsUsed = 1;

  /** Whether there is room for more words before all are forgotten. */
  get isFull(): boolean {
    return this.count >= mostWords;
  }

  forget(): void {
    this.count = 0;
    this.#slots.fill(0);
    this.#lettersUsed = 0;
    this.#listsUsed = 1;
  }

  /** The entry of the word from `begin` to `end`, -1 where it is new. `hash` is of its UTF-16 units, the same for the same word. */
  find(text: string, begin: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1;
    const length = end - begin;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const entry = (this.#slots[slot] as number) - 1;
      if (entry < 0) return -1;
      if (this.#hashes[entry] === hash && this.#lengths[entry] === length && this.#isWord(entry, text, begin, length)) return entry;
    }
  }

  add(text: string, begin: number, end: number, hash: number): number {
    const entry = this.count;
    const length = end - begin;
    if (entry === this.#hashes.length) this.#growEntries();
    if (this.#lettersUsed + length > this.#letters.length) this.#growLetters(length);
    this.count = entry + 1;
    this.#hashes[entry] = hash;
    this.#begins[entry] = this.#lettersUsed;
    this.#lengths[entry] = length;
    for (let at = 0; at < length; at += 1) this.#letters[this.#lettersUsed + at] = text.charCodeAt(begin + at);
    this.#lettersUsed += length;
    this.#place(entry);
    return entry;
  }

  /** Keeps a list; gives its place in `lists`. */
  keep(numbers: readonly number[]): number {
    if (numbers.length === 0) return 0;
    const place = this.#listsUsed;
    const next = place + numbers.length + 1;
    if (next > this.lists.length) this.lists = grownInts(this.lists, next);
    this.lists[place] = numbers.length;
    this.lists.set(numbers, place + 1);
    this.#listsUsed = next;
    return place;
  }

  wordOf(entry: number): string {
    const begin = this.#begins[entry] ?? 0;
    return String.fromCharCode(...this.#letters.subarray(begin, begin + (this.#lengths[entry] ?? 0)));
  }

  #isWord(entry: number, text: string, begin: number, length: number): boolean {
    const from = this.#begins[entry] as number;
    for (let at = 0; at < length; at += 1) if (this.#letters[from + at] !== text.charCodeAt(begin + at)) return false;
    return true;
  }

  #place(entry: number): void {
    const mask = this.#slots.length - 1;
    let slot = (this.#hashes[entry] as number) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = entry + 1;
  }

  #growEntries(): void {
    const size = this.#hashes.length * 2;
    this.#hashes = grownInts(this.#hashes, size);
    this.#begins = grownInts(this.#begins, size);
    this.#lengths = grownInts(this.#lengths, size);
    this.urgentList = grownInts(this.urgentList, size);
    this.fullList = grownInts(this.fullList, size);
    this.#slots = new Int32Array(size * 2);
    for (let entry = 0; entry < this.count; entry += 1) this.#place(entry);
  }

  #growLetters(length: number): void {
    const larger = new Uint16Array(Math.max(this.#letters.length * 2, this.#lettersUsed + length));
    larger.set(this.#letters);
    this.#letters = larger;
  }
}
