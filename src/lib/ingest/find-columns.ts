import type { WordRow } from './word-rows.ts';

/** Of the font's height: a gap that no text has between its words, one that a column may have, and one that ends a word. */
const CELL_GAP = 2;
const WIDE_GAP = 0.6;
const WORD_GAP = 0.13;
/** Points that the left edges of one column may differ by. */
const ALIGNED = 1.5;
/** Rows above and below, within which a table's rows bear each other out. */
const NEIGHBOURS = 4;

/**
 * Where the cells of each row begin: indexes into its words, always with 0. A gap makes a cell where it is wider than text has it, or where
 * the next word stands exactly under or over that of a row nearby; so the widest cell of a column, which reaches to the next one, is found too. In the
 * lines of a text column, which are often set to its full width, only the second counts.
 */
export function findColumns(rows: readonly WordRow[], inTextColumn = false): number[][] {
  const wide = rows.map((row) => (isJustified(row) ? [] : startsAfter(row, WIDE_GAP)));
  if (wide.every((starts) => starts.length === 0)) return rows.map(() => [0]);
  const sure = rows.map((row, at) => {
    const nearby = near(rows, at).flatMap((other) => (wide[other] ?? []).map((start) => xOf(rows, other, start)));
    const own = inTextColumn || isJustified(row) ? [] : startsAfter(row, CELL_GAP);
    return (wide[at] ?? []).filter((start) => own.includes(start) || has(nearby, row.words[start]?.x));
  });
  return rows.map((row, at) =>
    [0, ...new Set([...(sure[at] ?? []), ...startsOfTable(rows, sure, at)])].sort((left, right) => left - right)
  );
}

/** Words of a row that begin where the columns of the table around it do; none unless every column that it reaches begins a word. */
function startsOfTable(rows: readonly WordRow[], sure: readonly (readonly number[])[], at: number): number[] {
  const row = rows[at];
  const first = row?.words[0];
  const last = row?.words.at(-1);
  if (!row || !first || !last) return [];
  const tables = near(rows, at).filter((other) => (sure[other] ?? []).length > 0 && Math.abs(xOf(rows, other, 0) - first.x) < ALIGNED);
  const edges = tables.flatMap((other) => (sure[other] ?? []).map((start) => xOf(rows, other, start)));
  const columns = edges.filter((edge, index) => edges.findIndex((one) => Math.abs(one - edge) < ALIGNED) === index);
  const reached = columns.filter((column) => column < last.right);
  const starts = reached.flatMap((column) => {
    const start = startsAfter(row, WORD_GAP).find((one) => Math.abs((row.words[one]?.x ?? 0) - column) < ALIGNED);
    const votes = edges.filter((edge) => Math.abs(edge - column) < ALIGNED).length;
    // Two rows bear a column out; one does where the page itself sets no space before the word.
    if (start === undefined) return votes > 1 ? [null] : [];
    return votes > 1 || row.words[start]?.spaced === false ? [start] : [];
  });
  return starts.every((start) => start !== null) ? starts : [];
}

function near(rows: readonly WordRow[], at: number): number[] {
  const y = rows[at]?.y ?? 0;
  const size = rows[at]?.size ?? 0;
  const indexes = Array.from({ length: 2 * NEIGHBOURS + 1 }, (_, step) => at - NEIGHBOURS + step);
  return indexes.filter((other) => other !== at && Math.abs((rows[other]?.y ?? Infinity) - y) < 8 * size);
}

function startsAfter({ words, size }: WordRow, gap: number): number[] {
  return words.flatMap((word, at) => {
    const before = words[at - 1];
    return before && word.x - before.right > gap * size ? [at] : [];
  });
}

/** Gaps that are all alike come from setting the line to full width. */
function isJustified({ words, size }: WordRow): boolean {
  const gaps = words.slice(1).map((word, at) => word.x - (words[at]?.right ?? 0));
  return gaps.length >= 4 && Math.max(...gaps) < 1.5 * Math.min(...gaps) && Math.min(...gaps) > WORD_GAP * size;
}

function xOf(rows: readonly WordRow[], row: number, word: number): number {
  return rows[row]?.words[word]?.x ?? Number.NaN;
}

function has(edges: readonly number[], x: number | undefined): boolean {
  return x !== undefined && edges.some((edge) => Math.abs(edge - x) < ALIGNED);
}
