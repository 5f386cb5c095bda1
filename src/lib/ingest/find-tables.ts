import type { PageRule, PageWord, TableRow } from './pdf-page.ts';
import type { WordRow } from './word-rows.ts';

/** A table with three columns or more, whose cells may be wrapped. */
export type PageTable = {
  /** Half-open range of the page's baselines. */
  from: number;
  to: number;
  edges: readonly number[];
  /** The row of the table that a baseline belongs to. */
  rowOf: (at: number) => TableRow;
};

/** Points that the left edges of one column may differ by. */
const ALIGNED = 2;
/** Of the font's height: how far apart baselines of one table are at most. */
const MAX_STEP = 4;
/** Distance of two baselines, as a multiple of the usual one, from which rows are apart. */
const LOOSE = 1.25;
/** Share of a table's width that lines drawn at one height cover where they part its rows. */
const COVERED = 0.6;
export const MIN_COLUMNS = 3;
const GOES_ON = /(?:^|\s)(?:for|og|i|på|av)$|[-/,]$/u;

/**
 * Tables among the baselines of a page. `starts` are the left edges of the cells that were found on each: a baseline with three is the first of a
 * table where others have cells at the same edges; those around it that no word crosses a column's edge on are its wrapped lines.
 */
export function findTables(rows: readonly WordRow[], starts: readonly (readonly number[])[], rules: readonly PageRule[]): PageTable[] {
  const tables: PageTable[] = [];
  let free = 0;
  starts.forEach((edges, at) => {
    if (at < free || edges.length < MIN_COLUMNS) return;
    const table = tableAround(rows, starts, rules, at, free);
    if (!table) return;
    tables.push(table);
    free = table.to;
  });
  return tables;
}

/** The words of one baseline by the column in which they stand. */
export function wordsInColumns(words: readonly PageWord[], edges: readonly number[]): PageWord[][] {
  const columns: PageWord[][] = edges.map(() => []);
  for (const word of words)
    columns[
      Math.max(
        0,
        edges.findLastIndex((edge) => edge <= word.x + ALIGNED)
      )
    ]?.push(word);
  return columns;
}

function tableAround(
  rows: readonly WordRow[],
  starts: readonly (readonly number[])[],
  rules: readonly PageRule[],
  at: number,
  free: number
): PageTable | null {
  const edges = starts[at] ?? [];
  const belongs = (index: number, next: number) => index >= free && isNear(rows[index], rows[next]) && keepsColumns(rows[index], edges);
  let [from, to] = [at, at + 1];
  while (belongs(from - 1, from)) from--;
  while (belongs(to, to - 1)) to++;
  const bears = starts.some((own, other) => other !== at && other >= from && other < to && sharedBy(own, edges) > 1);
  if (!bears) return null;
  const lines = rows.map((row, index) => (index >= from && index < to ? wordsInColumns(row.words, edges) : []));
  const right = Math.max(...rows.slice(from, to).map(({ words }) => words.at(-1)?.right ?? 0));
  const parts = rules.filter((rule) => isAcross(rules, rule, edges, right));
  const frame = { top: (rows[from]?.y ?? 0) - 2 * (rows[from]?.size ?? 0), bottom: (rows[to - 1]?.y ?? 0) + 2 * (rows[to - 1]?.size ?? 0) };
  const heights = parts.map(({ y }) => y).filter((y) => y > frame.top && y < frame.bottom);
  const hasFirstAlone = (index: number) => lines[index]?.slice(1).every((words) => words.length === 0) === true;
  while (from < at && (isAbove(rows[from], heights) || hasFirstAlone(from))) from++;
  while (to > at + 1 && (isBelow(rows[to - 1], heights) || (hasFirstAlone(to - 1) && !goesOnAbove(rows, lines, to - 1)))) to--;
  const begins = beginningsOf(rows, lines, heights, from, to);
  return { from, to, edges, rowOf: rowsBetween(lines, edges, begins, from, to) };
}

function isNear(row: WordRow | undefined, next: WordRow | undefined): boolean {
  return row !== undefined && next !== undefined && Math.abs(row.y - next.y) < MAX_STEP * Math.max(row.size, next.size);
}

/** No word stands across the edge of a column, and before each edge there is room. */
function keepsColumns(row: WordRow | undefined, edges: readonly number[]): boolean {
  if (!row || (row.words[0]?.x ?? 0) < (edges[0] ?? 0) - ALIGNED) return false;
  return edges.slice(1).every((edge) => {
    const before = row.words.findLast(({ x }) => x < edge - ALIGNED);
    const behind = row.words.find(({ x }) => x >= edge - ALIGNED);
    if (!before) return true;
    return before.right <= edge && (!behind || behind.x - before.right > 0.3 * row.size);
  });
}

function sharedBy(own: readonly number[], edges: readonly number[]): number {
  return own.filter((x) => edges.some((edge) => Math.abs(edge - x) < ALIGNED)).length;
}

/** Whether the lines drawn at one height go over most of the table: over all of it, or over all but its first column. */
function isAcross(rules: readonly PageRule[], { y }: PageRule, edges: readonly number[], right: number): boolean {
  const left = edges[1] ?? 0;
  const pieces = rules.filter((rule) => Math.abs(rule.y - y) < 1.5).sort((one, other) => one.x - other.x);
  let [covered, reached] = [0, left];
  for (const piece of pieces) {
    covered += Math.max(0, Math.min(right, piece.right) - Math.max(reached, piece.x));
    reached = Math.max(reached, piece.right);
  }
  return covered > COVERED * (right - left) && pieces.some(({ x }) => edges.some((edge) => x < edge));
}

function isAbove(row: WordRow | undefined, heights: readonly number[]): boolean {
  return row !== undefined && heights.length > 1 && heights.every((y) => y > row.y - 0.3 * row.size);
}

function isBelow(row: WordRow | undefined, heights: readonly number[]): boolean {
  return row !== undefined && heights.length > 1 && heights.every((y) => y < row.y);
}

/** Baselines that begin a row: by the lines drawn between rows, by the room above, or by what stands in the first column. */
function beginningsOf(rows: readonly WordRow[], lines: PageWord[][][], heights: readonly number[], from: number, to: number): Set<number> {
  const inside = Array.from({ length: to - from - 1 }, (_, step) => from + 1 + step);
  const drawn = inside.filter((at) => {
    const [above, row] = [rows[at - 1], rows[at]];
    return above && row && heights.some((y) => y > above.y && y < row.y - 0.2 * row.size);
  });
  const usual = usualStep(rows, lines, from, to);
  const loose = inside.filter((at) => (rows[at]?.y ?? 0) - (rows[at - 1]?.y ?? 0) > LOOSE * usual);
  const told = inside.filter((at) => beginsByWords(lines, at));
  if (drawn.length > 0 && drawn.length >= told.length / 2) return new Set([from, ...drawn]);
  const isOneEach = [from, ...loose].every((start, index, all) => {
    const end = all[index + 1] ?? to;
    return told.filter((at) => at >= start && at < end).length < 2;
  });
  if (loose.length > 0 && (isOneEach || told.filter((at) => loose.includes(at)).length >= 0.6 * told.length))
    return new Set([from, ...loose]);
  return new Set([from, ...loose, ...told]);
}

/** Distance of most lines in a cell. */
function usualStep(rows: readonly WordRow[], lines: PageWord[][][], from: number, to: number): number {
  const steps: number[] = [];
  for (let column = 0; column < (lines[from]?.length ?? 0); column++) {
    let above: number | undefined;
    for (let at = from; at < to; at++) {
      if ((lines[at]?.[column]?.length ?? 0) === 0) continue;
      const { y = 0, size = 0 } = rows[at] ?? {};
      if (above !== undefined && y - above < 2 * size) steps.push(y - above);
      above = y;
    }
  }
  const size = rows[from]?.size ?? 0;
  return steps.sort((one, other) => one - other)[Math.floor(steps.length / 3)] ?? 1.2 * size;
}

/** Something in the first column, beside a cell that begins a text or under one that has come to its end. */
function beginsByWords(lines: PageWord[][][], at: number): boolean {
  const [first = [], ...others] = lines[at] ?? [];
  if (first.length === 0 || isGoingOn(lines, at)) return false;
  const filled = others.filter((words) => words.length > 0);
  return filled.length === 0 || filled.some(([word]) => !/^\p{Ll}/u.test(word?.text ?? ''));
}

/** The first column goes on with a name that the line above has begun. */
function isGoingOn(lines: PageWord[][][], at: number): boolean {
  // Between the two may stand a line of a cell that is set in the middle of its row.
  const above = [lines[at - 1]?.[0] ?? [], lines[at - 2]?.[0] ?? []].find((found) => found.length > 0);
  const words = lines[at]?.[0] ?? [];
  if (!above || words.length === 0) return false;
  return /^\p{Ll}/u.test(words[0]?.text ?? '') || GOES_ON.test(above.map(({ text }) => text).join(' '));
}

function goesOnAbove(rows: readonly WordRow[], lines: PageWord[][][], at: number): boolean {
  const [above, row] = [rows[at - 1], rows[at]];
  return above !== undefined && row !== undefined && row.y - above.y < 1.5 * row.size && isGoingOn(lines, at);
}

function rowsBetween(
  lines: PageWord[][][],
  edges: readonly number[],
  begins: ReadonlySet<number>,
  from: number,
  to: number
): (at: number) => TableRow {
  const rights = edges.map((edge, column) => Math.max(edge, ...lines.slice(from, to).map((words) => words[column]?.at(-1)?.right ?? 0)));
  const found = new Map<number, TableRow>();
  let row: TableRow = { edges, rights };
  for (let at = from; at < to; at++) {
    if (begins.has(at)) row = { edges, rights };
    found.set(at, row);
  }
  return (at) => found.get(at) ?? row;
}
