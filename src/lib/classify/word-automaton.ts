import { makeAlphabet, symbol } from './word-symbols.ts';

/** Where in a word the letters of a literal stand: all of it, its beginning, its end, or anywhere. */
export type Place = 'whole' | 'start' | 'end' | 'inside';

export type Literal = {
  /** Lower case, NFC; any digit stands for all of them, and half of a character beyond the first 65,536 for any letter that no literal has. */
  text: string;
  place: Place;
  /** What is told where it is found; a number of the caller's. */
  output: number;
  /** Whether it is to be told as soon as it is found. The rest is told of a word that somebody asks about. */
  urgent: boolean;
};

/**
 * An Aho-Corasick automaton over the letters of one word, as typed arrays. A word begins in row `start`. Row s of `table` (offset s, rows are
 * premultiplied) gives the next row for each symbol; its first columns hold, as offsets into `outputs`, what is found there (see `column`).
 * A list in `outputs` is its length, then its outputs. Offset 0 is the empty list.
 */
export type WordAutomaton = {
  symbols: Uint8Array;
  /** Columns of a row. */
  width: number;
  table: Int32Array;
  start: number;
  /** Rows from this offset on find something urgent before the word's end. */
  firstEarly: number;
  outputs: Int32Array;
};

/** Columns of a row: what is found when the word ends there, and as soon as the row is reached; what is urgent of it, and all. */
export const column = { urgentAtEnd: 0, urgentEarly: 1, allAtEnd: 2, allEarly: 3 } as const;

type Node = {
  children: Map<number, Node>;
  fail: Node | null;
  /** Found when the word ends here; `ends` are literals of place "end", which hold after any beginning, too. */
  whole: number[];
  ends: number[];
  /** Found here: beginnings, and what stands anywhere. */
  starts: number[];
  insides: number[];
  row: number;
};

const newNode = (): Node => ({
  children: new Map(),
  fail: null,
  whole: [],
  ends: [],
  starts: [],
  insides: [],
  row: 0
});

const insert = (root: Node, { text, place, output }: Literal, symbols: Uint8Array): void => {
  let node = root;
  for (let at = 0; at < text.length; at += 1) {
    const kind = symbols[text.charCodeAt(at)] ?? symbol.otherLetter;
    const letter = kind >= symbol.surrogate ? symbol.otherLetter : kind;
    const next: Node = node.children.get(letter) ?? newNode();
    node.children.set(letter, next);
    node = next;
  }
  if (place === 'whole') node.whole.push(output);
  else if (place === 'end') node.ends.push(output);
  else if (place === 'start') node.starts.push(output);
  else node.insides.push(output);
};

/** Sets each node's fail link, the longest ending of its letters that may stand anywhere, and gives the nodes by depth. */
const linkFails = (start: Node, anywhere: Node): Node[] => {
  const nodes: Node[] = [anywhere, start];
  start.fail = anywhere;
  for (const node of nodes) {
    for (const [letter, child] of node.children) {
      let above = node === anywhere ? null : node.fail;
      while (above && above !== anywhere && !above.children.has(letter)) above = above.fail;
      child.fail = above?.children.get(letter) ?? anywhere;
      nodes.push(child);
    }
  }
  return nodes;
};

/** Everything that a node finds when the word ends there, and at once: its own, then that of its fail links. */
const gather = (node: Node): { end: number[]; early: number[] } => {
  const end = [...node.whole, ...node.ends];
  const early = [...node.starts, ...node.insides];
  for (let other = node.fail; other; other = other.fail) {
    end.push(...other.ends);
    early.push(...other.insides);
  }
  return { end, early };
};

/** Lists of numbers, each once: equal lists share a place. */
class ListPool {
  readonly #lists: number[] = [0];
  readonly #known = new Map<string, number>();

  place(list: readonly number[]): number {
    if (list.length === 0) return 0;
    const key = list.join();
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const at = this.#lists.length;
    this.#known.set(key, at);
    this.#lists.push(list.length, ...list);
    return at;
  }

  toArray(): Int32Array {
    return Int32Array.from(this.#lists);
  }
}

/** A digit in a literal stands for every digit: all have one symbol. */
export const buildWordAutomaton = (literals: readonly Literal[]): WordAutomaton => {
  const { symbols, size: width } = makeAlphabet(literals.map(({ text }) => text));
  const start = newNode();
  const anywhere = newNode();
  for (const literal of literals) {
    const isBound = literal.place === 'whole' || literal.place === 'start';
    if (literal.text !== '') insert(isBound ? start : anywhere, literal, symbols);
  }
  const nodes = linkFails(start, anywhere);
  const urgent = new Set(literals.flatMap((literal) => (literal.urgent ? [literal.output] : [])));
  const pool = new ListPool();
  const found = nodes.map((node) => {
    const { end, early } = gather(node);
    const urgentOf = (list: readonly number[]): number => pool.place(list.filter((output) => urgent.has(output)));
    return { node, columns: [urgentOf(end), urgentOf(early), pool.place(end), pool.place(early)] as const };
  });
  const isEarly = ({ columns }: (typeof found)[number]): boolean => columns[column.urgentEarly] !== 0;
  // What finds something at once comes last, so that one comparison tells.
  const ordered = [...found.filter((one) => !isEarly(one)), ...found.filter(isEarly)];
  ordered.forEach(({ node }, index) => (node.row = index * width));
  const table = new Int32Array(ordered.length * width);
  // By depth, for a row begins as a copy of its fail link's, which is shallower.
  for (const { node, columns } of found) {
    const { row, fail, children } = node;
    if (fail) table.copyWithin(row, fail.row, fail.row + width);
    else table.fill(anywhere.row, row, row + width);
    for (const [letter, child] of children) table[row + letter] = child.row;
    table.set(columns, row);
  }
  const firstEarly = found.filter((one) => !isEarly(one)).length * width;
  return { symbols, width, table, start: start.row, firstEarly, outputs: pool.toArray() };
};
