import type { PageWord, PdfPage, TextColumn } from './pdf-page.ts';
import { rowsOfWords, withBullets, type WordRow } from './word-rows.ts';

/** Rows of a page that are read one after the other; `column` is null where they go over its whole width. */
export type PagePart = { rows: WordRow[]; column: TextColumn | null };

/** Of the font's height: a gap that no words of one text have between them, and one that no paragraphs of one text have above them. */
const GUTTER = 0.9;
const STRIP = 2.6;
/** Of the font's height: from here on a line stands apart from the one above it. */
const APART = 1.75;
/** Of the page's width: where the middle between two columns is looked for, and the least width of a column. */
const MIDDLE = { from: 0.3, to: 0.7 };
const MIN_WIDTH = 0.2;
/** Points between the places that are tried: less than any gap between columns is wide. */
const STEP = 5;
const MIN_LINES = 4;
/** Lines of a column that go on in the next one: at least so many, and one in so many lines. */
const MIN_WRAPS = 2;
const LINES_A_WRAP = 6;
/** Share of a column's height that its lines fill; cells of a table leave more empty. */
const FILLED = 0.6;
/** Share of the gaps in the columns that stand level with a beginning in the other one: more makes them rows of a table. */
const LEVEL = 0.7;
const LARGER = 1.1;
const TERMINAL = /[.!?:;]["»”)]?$/;

/**
 * The rows of a page in the order they are read: where two columns of running text stand beside each other, the left one to its end, then the right.
 * Running text goes on from line to line in both columns, fills them, and begins its paragraphs where it will; rows of a table begin level.
 */
export function partsOfPage({ width, words, marks }: Pick<PdfPage, 'width' | 'words' | 'marks'>): PagePart[] {
  const rows = rowsOfWords(words);
  const middle = findMiddle(rows, width);
  if (middle === null) return [{ rows: withBullets(rows, marks), column: null }];
  const parts: PagePart[] = [];
  const plain = (found: readonly WordRow[]) => {
    const last = parts.at(-1);
    if (last?.column === null) last.rows.push(...found);
    else if (found.length > 0) parts.push({ rows: [...found], column: null });
  };
  for (const band of bandsOf(rows, middle)) {
    const { above, inside, below } = withoutTables(band, middle);
    const columns = band.crosses ? null : columnsOf(inside, middle, width);
    plain(columns ? above : band.rows);
    if (!columns) continue;
    parts.push(...columns);
    plain(below);
  }
  const between = (isLeft: boolean) => marks.filter(({ x }) => x < middle === isLeft);
  const marksOf = ({ column }: PagePart) => (column ? between(column.shift === 0) : marks);
  return parts.map((part) => ({ ...part, rows: withBullets(part.rows, marksOf(part)) }));
}

/** The place that most lines leave free on both sides, or null where too few do. */
function findMiddle(rows: readonly WordRow[], width: number): number | null {
  const runs = withoutFullLines(rows, width);
  if (runs.length === 0) return null;
  let best = { score: MIN_LINES - 1, from: 0, to: 0 };
  for (let x = MIDDLE.from * width; x < MIDDLE.to * width; x += STEP) {
    const score = runs.reduce((most, inked) => Math.max(most, longestRun(inked, x)), 0);
    if (score > best.score) best = { score, from: x, to: x };
    else if (score === best.score && best.to === x - STEP) best.to = x;
  }
  return best.score < MIN_LINES ? null : (best.from + best.to) / 2;
}

/** The lines between those that leave no room for a gap between columns anywhere, where there are enough of them. */
function withoutFullLines(rows: readonly WordRow[], width: number): [from: number, to: number][][][] {
  const runs: [from: number, to: number][][][] = [[]];
  for (const row of rows) {
    const stretches = inkOf(row);
    if (stretches.some(([from, to]) => from < MIDDLE.from * width && to > MIDDLE.to * width)) runs.push([]);
    else runs.at(-1)?.push(stretches);
  }
  return runs.filter((run) => run.length >= MIN_LINES);
}

/** Stretches of a row that text covers without a gap wide enough to part columns. */
function inkOf({ words, size }: WordRow): [from: number, to: number][] {
  const stretches: [number, number][] = [];
  for (const { x, right } of words) {
    const last = stretches.at(-1);
    if (last && x - last[1] < GUTTER * size) last[1] = Math.max(last[1], right);
    else stretches.push([x, right]);
  }
  return stretches;
}

/** Of the rows below each other that nothing crosses at x: how many stand on the side that has fewer, at the most. */
function longestRun(inked: readonly (readonly [from: number, to: number][])[], x: number): number {
  let [most, left, right] = [0, 0, 0];
  for (const stretches of inked) {
    if (stretches.some(([from, to]) => from < x && to > x)) [left, right] = [0, 0];
    else {
      if (stretches.some(([, to]) => to <= x)) left++;
      if (stretches.some(([from]) => from >= x)) right++;
      most = Math.max(most, Math.min(left, right));
    }
  }
  return most;
}

type Band = { rows: WordRow[]; crosses: boolean };

/** Rows below each other that all leave the middle free, or all cross it; a heading that stands in a strip of its own ends them too. */
function bandsOf(rows: readonly WordRow[], middle: number): Band[] {
  const bands: Band[] = [];
  rows.forEach((row, at) => {
    const crosses = inkOf(row).some(([from, to]) => from < middle && to > middle);
    const last = bands.at(-1);
    if (last?.crosses === crosses && !isBetweenColumns(rows, at, middle)) last.rows.push(row);
    else bands.push({ rows: [row], crosses });
  });
  return bands;
}

/** A line on the left that stands apart, with the right side blank far above and below it. */
function isBetweenColumns(rows: readonly WordRow[], at: number, middle: number): boolean {
  const [above, row] = [rows[at - 1], rows[at]];
  if (!above || !row || hasRight(row, middle) || row.y - above.y < STRIP * row.size) return false;
  const before = rows.slice(0, at).findLast((other) => hasRight(other, middle));
  const behind = rows.slice(at + 1).find((other) => hasRight(other, middle));
  return before !== undefined && behind !== undefined && behind.y - before.y > 2 * STRIP * row.size;
}

function hasRight({ words }: WordRow, middle: number): boolean {
  return words.some(({ x }) => x >= middle);
}

/** Sets tables above and below the columns apart from them, and what stands on the right above both, as a letter's date does. */
function withoutTables({ rows }: Band, middle: number): { above: WordRow[]; inside: WordRow[]; below: WordRow[] } {
  const groups: WordRow[][] = [];
  for (const row of rows) {
    const last = groups.at(-1)?.at(-1);
    if (last && row.y - last.y < APART * Math.max(row.size, last.size)) groups.at(-1)?.push(row);
    else groups.push([row]);
  }
  const isText = groups.map((group) => [leftOf(group, middle), rightOf(group, middle)].some((side) => countWraps(rowsOfWords(side)) > 0));
  const size = middleOf(rows.map((row) => row.size));
  const areTables = groups.map((group, at) => !isText[at] && isTable(group, middle, size));
  const [firstText, lastText] = [isText.indexOf(true), isText.lastIndexOf(true)];
  const last = areTables.lastIndexOf(true, Math.max(0, firstText));
  const from = last === -1 && groups[0] && standsOnRight(groups[0], middle) ? 1 : last + 1;
  const isHeading = (row: WordRow) => row.size > LARGER * size || row.words.every(({ bold }) => bold);
  const isBelow = (at: number) =>
    isBelowAll(groups, at, middle) ||
    groups
      .slice(at)
      .flat()
      .every((row) => isHeading(row) && !hasRight(row, middle));
  const next = groups.findIndex((_, at) => at > lastText && (areTables[at] === true || isBelow(at)));
  const to = next === -1 ? groups.length : next;
  return { above: groups.slice(0, from).flat(), inside: groups.slice(from, to).flat(), below: groups.slice(to).flat() };
}

/** Rows with something on both sides. Two headings may stand level too, but not two fields such as a date and a place. */
function isTable(rows: readonly WordRow[], middle: number, size: number): boolean {
  const both = rows.filter(({ words }) => words.some(({ x }) => x < middle) && words.some(({ x }) => x >= middle));
  if (both.length < Math.max(1, rows.length / 2)) return false;
  return rows.length > 1 || !rows.every((row) => row.size > LARGER * size || row.words.every(({ bold }) => bold));
}

/** Short lines on the left, in a strip of their own below both columns. */
function isBelowAll(groups: readonly (readonly WordRow[])[], at: number, middle: number): boolean {
  const [above, first] = [groups[at - 1]?.at(-1), groups[at]?.[0]];
  if (!above || !first || first.y - above.y < STRIP * first.size) return false;
  return groups.slice(at).every((group) => group.every((row) => !hasRight(row, middle)));
}

function standsOnRight(rows: readonly WordRow[], middle: number): boolean {
  return rows.every(({ words }) => words.every(({ x }) => x >= middle));
}

function leftOf(rows: readonly WordRow[], middle: number): PageWord[] {
  return rows.flatMap(({ words }) => words.filter(({ x }) => x < middle));
}

function rightOf(rows: readonly WordRow[], middle: number): PageWord[] {
  return rows.flatMap(({ words }) => words.filter(({ x }) => x >= middle));
}

function columnsOf(rows: readonly WordRow[], middle: number, width: number): PagePart[] | null {
  const left = rowsOfWords(leftOf(rows, middle));
  const right = rowsOfWords(rightOf(rows, middle));
  const sides = [left, right] as const;
  if (!sides.every((side) => isRunningText(side, width)) || areRows(left, right)) return null;
  const from = leftEdge(left);
  return sides.map((side) => {
    const shift = leftEdge(side) - from;
    return { rows: side, column: { right: rightEdge(side) - shift, shift } };
  });
}

function isRunningText(rows: readonly WordRow[], width: number): boolean {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last || rows.length < MIN_LINES || rightEdge(rows) - leftEdge(rows) < MIN_WIDTH * width) return false;
  const wraps = countWraps(rows);
  if (wraps < MIN_WRAPS || wraps * LINES_A_WRAP < rows.length) return false;
  return (rows.length - 1) * stepOf(rows) >= FILLED * (last.y - first.y);
}

/** Lines that end inside a sentence which the line right below goes on with. */
function countWraps(rows: readonly WordRow[]): number {
  return rows.filter((row, at) => {
    const below = rows[at + 1];
    if (!below || below.y - row.y > APART * row.size) return false;
    return /^\p{Ll}{2}|^\p{Ll}$/u.test(below.words[0]?.text ?? '') && !TERMINAL.test(row.words.at(-1)?.text ?? '');
  }).length;
}

/** Whether what stands apart in one column begins level with something in the other, as rows of a table do. */
function areRows(left: readonly WordRow[], right: readonly WordRow[]): boolean {
  const gaps = [...gapsIn(left).map((row) => [row, right] as const), ...gapsIn(right).map((row) => [row, left] as const)];
  const level = gaps.filter(([row, other]) => beginsLevel(row, other)).length;
  return level > 1 && level >= LEVEL * gaps.length;
}

/** Lines with more room above them than lines have. */
function gapsIn(rows: readonly WordRow[]): WordRow[] {
  const step = stepOf(rows);
  return rows.filter((row, at) => row.y - (rows[at - 1]?.y ?? Infinity) > 1.25 * step);
}

function beginsLevel({ y, size }: WordRow, other: readonly WordRow[]): boolean {
  const at = other.findIndex((row) => Math.abs(row.y - y) < 0.3 * size);
  const [above, row] = [other[at - 1], other[at]];
  if (!above || !row) return false;
  return (
    row.y - above.y > 1.25 * stepOf(other) || (!/^\p{Ll}/u.test(row.words[0]?.text ?? '') && TERMINAL.test(above.words.at(-1)?.text ?? ''))
  );
}

/** Distance of most lines from the one above. */
function stepOf(rows: readonly WordRow[]): number {
  const steps = rows
    .slice(1)
    .map(({ y }, at) => y - (rows[at]?.y ?? y))
    .sort((one, other) => one - other);
  return steps[Math.floor(steps.length / 3)] ?? 0;
}

function middleOf(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

function leftEdge(rows: readonly WordRow[]): number {
  return Math.min(...rows.map(({ words }) => words[0]?.x ?? Infinity));
}

function rightEdge(rows: readonly WordRow[]): number {
  return Math.max(...rows.map(({ words }) => words.at(-1)?.right ?? 0));
}
