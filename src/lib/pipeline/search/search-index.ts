import { editDistance } from '#lib/parse/edit-distance.ts';
import { queryMatcher, wordsOf, type SearchedText, type SearchQuery } from './search-query.ts';
import { foldWord, wordMatcher } from './search-words.ts';

/** Letters that a word may be off by and still be offered. */
const mostOff = 2;
const mostOffered = 4;

/**
 * Updates by the words that stand in them, so that a query is looked for among the different words, and only then in the updates where these stand.
 * It gives the same updates as trying the query on every update does.
 */
export class SearchIndex {
  /** Numbers of the updates in which each folded word stands, ascending. */
  readonly #places = new Map<string, number[]>();
  readonly #updates: string[][][] = [];

  get size(): number {
    return this.#updates.length;
  }

  /** Takes more updates in; their numbers go on from those before. */
  add(updates: readonly SearchedText[]): void {
    for (const update of updates) {
      const parts = wordsOf(update);
      const number = this.#updates.push(parts) - 1;
      for (const word of new Set(parts.flat())) {
        const known = this.#places.get(word);
        if (known) known.push(number);
        else this.#places.set(word, [number]);
      }
    }
  }

  /** Numbers of the updates that are looked for, ascending; all where nothing is. */
  find(query: SearchQuery): number[] {
    const left = new Uint8Array(this.#updates.length).fill(1);
    for (const word of query.words) keep(left, this.#marksOf(wordMatcher(word)));
    for (const word of query.phrases.flatMap((phrase) => phrase.slice(0, -1)))
      keep(
        left,
        this.#marksOf((one) => one === word)
      );
    const matches = queryMatcher(query);
    const found: number[] = [];
    const isExact = query.phrases.length === 0 && query.without.length === 0;
    for (let number = left.indexOf(1); number !== -1; number = left.indexOf(1, number + 1)) {
      if (isExact || matches(this.#updates[number] ?? [])) found.push(number);
    }
    return found;
  }

  /** Words of the updates that are spelled nearly like one that no update has; the nearest first, then the most frequent. */
  wordsNear(typed: string): string[] {
    const wanted = foldWord(typed);
    const limit = wanted.length < 5 ? 1 : mostOff;
    return [...this.#places]
      .map(([word, places]) => ({ word, updates: places.length, off: editDistance(word, wanted, limit) }))
      .filter(({ off }) => off > 0 && off <= limit)
      .sort((one, other) => one.off - other.off || other.updates - one.updates || one.word.localeCompare(other.word, 'nb'))
      .slice(0, mostOffered)
      .map(({ word }) => word);
  }

  #marksOf(matches: (word: string) => boolean): Uint8Array {
    const marks = new Uint8Array(this.#updates.length);
    for (const [word, places] of this.#places) if (matches(word)) for (const number of places) marks[number] = 1;
    return marks;
  }
}

function keep(left: Uint8Array, marks: Uint8Array): void {
  for (let number = 0; number < left.length; number += 1) if (marks[number] === 0) left[number] = 0;
}
