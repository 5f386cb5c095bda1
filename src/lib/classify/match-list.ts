/** A place where a rule, or an exception, stands in a text. */
export type RuleMatch = {
  /** Index into the rules. */
  rule: number;
  /** UTF-16 offsets in the original text. */
  start: number;
  end: number;
  /** Index of its first word, and of the word after its last. */
  firstWord: number;
  nextWord: number;
};

/** Places where rules stand in one text, as columns, for there may be millions of them. Its room is used again by the next text. */
export class MatchList {
  count = 0;
  /** What they mean: see RuleMatch. */
  rule = new Int32Array(64);
  start = new Int32Array(64);
  end = new Int32Array(64);
  firstWord = new Int32Array(64);
  nextWord = new Int32Array(64);

  clear(): void {
    this.count = 0;
  }

  add(rule: number, start: number, end: number, firstWord: number, nextWord: number): void {
    const at = this.count;
    if (at === this.rule.length) this.#grow();
    this.rule[at] = rule;
    this.start[at] = start;
    this.end[at] = end;
    this.firstWord[at] = firstWord;
    this.nextWord[at] = nextWord;
    this.count = at + 1;
  }

  /**
   * Whether the same place of the same rule is there. Places are added in the order of a word in them, `reach` words or fewer after the first;
   * so those that begin far before this one end the search.
   */
  has(rule: number, firstWord: number, nextWord: number, reach: number): boolean {
    for (let at = this.count - 1; at >= 0 && (this.firstWord[at] as number) + reach >= firstWord; at -= 1) {
      if (this.rule[at] === rule && this.firstWord[at] === firstWord && this.nextWord[at] === nextWord) return true;
    }
    return false;
  }

  /** As objects that last, each rule's number raised by `first`. */
  toMatches(first: number): RuleMatch[] {
    return Array.from({ length: this.count }, (_, at) => ({
      rule: (this.rule[at] ?? 0) + first,
      start: this.start[at] ?? 0,
      end: this.end[at] ?? 0,
      firstWord: this.firstWord[at] ?? 0,
      nextWord: this.nextWord[at] ?? 0
    }));
  }

  #grow(): void {
    const grown = (column: Int32Array): Int32Array<ArrayBuffer> => {
      const larger = new Int32Array(column.length * 2);
      larger.set(column);
      return larger;
    };
    this.rule = grown(this.rule);
    this.start = grown(this.start);
    this.end = grown(this.end);
    this.firstWord = grown(this.firstWord);
    this.nextWord = grown(this.nextWord);
  }
}
