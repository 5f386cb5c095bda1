import { findColumns } from './find-columns.ts';
import { cellOf } from './line-cell.ts';
import { markerOf, NUMBER } from './line-marker.ts';
import { findTables, MIN_COLUMNS, wordsInColumns, type PageTable } from './find-tables.ts';
import type { LineCell, PageLine, PageRule, PageWord, PdfPage } from './pdf-page.ts';
import { partsOfPage } from './text-columns.ts';
import { rowsOfWords, type WordRow } from './word-rows.ts';

const CASE_NUMBER = /^(?:\p{Lu}{0,6}-?sak(?:snr)?\.?\s*(?:nr\.?\s*)?:?\s*)?\d{1,4}(?:\s?[/-]\s?\d{2,4})?[.:)]?$/iu;

/** The lines of a page in the order they are read, those that are turned on it first: they mostly stand in its margin. */
export function linesFromWords(page: PdfPage): PageLine[] {
  const turned = page.turned.flatMap((words) => linesOfRows(rowsOfWords(words), { page, turned: true, column: null }));
  return [
    ...turned,
    ...partsOfPage(page).flatMap(({ rows, column }) =>
      linesOfRows(column ? rows.map(shiftedBy(column.shift)) : rows, { page, turned: false, column })
    )
  ];
}

function shiftedBy(shift: number): (row: WordRow) => WordRow {
  return (row) => ({ ...row, words: row.words.map((word) => ({ ...word, x: word.x - shift, right: word.right - shift })) });
}

/** Where lines stand: on which page, in which of its text columns. */
type Place = { page: PdfPage } & Pick<PageLine, 'turned' | 'column'>;

function linesOfRows(rows: readonly WordRow[], place: Place): PageLine[] {
  const bare = rows.map(withoutMarker);
  const columns = findColumns(bare, place.column !== null).map((starts, at) => withBulletsInCells(bare[at]?.words ?? [], starts));
  const tables = place.turned || columns.every((starts) => starts.length < MIN_COLUMNS) ? [] : tablesIn(rows, columns, place);
  return rows.flatMap((row, at) => {
    const table = tables.find(({ from, to }) => at >= from && at < to);
    if (table) return [lineOfTable(row, at, table, place)];
    return splitAtList(row, columns[at] ?? [0]).map((part) => lineOf(part.row, part.starts, place));
  });
}

/** A bullet far from its words makes no column of its own: they are one cell. */
function withBulletsInCells(words: readonly PageWord[], starts: readonly number[]): number[] {
  return starts.filter((start, at) => {
    const before = starts[at - 1];
    if (before === undefined || start - before !== 1) return true;
    const marker = markerOf(words.slice(before));
    return marker === null || NUMBER.test(marker.text);
  });
}

function tablesIn(rows: readonly WordRow[], columns: readonly (readonly number[])[], { page, column }: Place): PageTable[] {
  const edges = rows.map((row, at) => edgesOf(row, columns[at] ?? []));
  return findTables(rows, edges, page.rules.map(shiftRule(column?.shift ?? 0)));
}

/** Where the cells of a row begin; a number before the first belongs to it. */
function edgesOf(row: WordRow, starts: readonly number[]): number[] {
  const { words } = withoutMarker(row);
  return starts.flatMap((start, at) => (at === 0 ? row.words[0]?.x : words[start]?.x) ?? []);
}

function shiftRule(shift: number): (rule: PageRule) => PageRule {
  return ({ x, right, y }) => ({ x: x - shift, right: right - shift, y });
}

/** What one baseline holds of a row of a table, each word in the column where it stands. */
function lineOfTable(row: WordRow, at: number, table: PageTable, place: Place): PageLine {
  let number: PageLine['marker'] = null;
  const cells = wordsInColumns(row.words, table.edges).flatMap((words, column) => {
    if (words.length === 0) return [];
    const marker = markerInCell(words);
    const isNumber = column === 0 && marker !== null && NUMBER.test(marker.text);
    if (isNumber) number = marker;
    return [{ ...cellOf(marker ? words.slice(1) : words), marker: isNumber ? null : marker, column }];
  });
  return pageLine(place, row, { words: row.words, cells, marker: number, table: table.rowOf(at) });
}

function markerInCell(words: readonly PageWord[]): PageLine['marker'] {
  // "1. juni" is a date.
  const isDate = NUMBER.test(words[0]?.text ?? '') && /^\p{Ll}/u.test(words[1]?.text ?? '');
  return isDate ? null : markerOf(words);
}

/** A cell that begins with a bullet begins a list beside its row's name: the cells before it become a line of their own. */
function splitAtList(row: WordRow, starts: readonly number[]): { row: WordRow; starts: readonly number[] }[] {
  const shift = markerOf(row.words) ? 1 : 0;
  const list = starts.slice(1).find((start) => {
    const marker = markerOf(row.words.slice(start + shift));
    return marker !== null && !NUMBER.test(marker.text);
  });
  if (list === undefined) return [{ row, starts }];
  const before = { row: { ...row, words: row.words.slice(0, list + shift) }, starts: starts.filter((start) => start < list) };
  return [before, { row: { ...row, words: row.words.slice(list + shift) }, starts: [0] }];
}

function lineOf(row: WordRow, starts: readonly number[], place: Place): PageLine {
  const marker = markerOf(row.words);
  const words = marker ? row.words.slice(1) : row.words;
  const cells = joinCaseNumber(starts.map((start, at) => cellOf(words.slice(start, starts[at + 1]))));
  return pageLine(place, row, { words, cells, marker, table: null });
}

type Content = { words: readonly PageWord[]; cells: readonly LineCell[]; marker: PageLine['marker']; table: PageLine['row'] };

function pageLine({ page, turned, column }: Place, { y }: WordRow, { words, cells, marker, table }: Content): PageLine {
  let [letters, bold, right] = [0, 0, -Infinity];
  for (const word of words) {
    letters += word.text.length;
    if (word.bold) bold += word.text.length;
  }
  for (const cell of cells) right = Math.max(right, cell.right);
  return {
    page: page.number,
    column,
    turned,
    pageWidth: page.width,
    pageHeight: page.height,
    x: cells[0]?.x ?? 0,
    right,
    y,
    size: mainSize(words),
    bold: bold > 0.9 * letters,
    marker,
    cells,
    row: table
  };
}

function withoutMarker(row: WordRow): WordRow {
  return markerOf(row.words) ? { ...row, words: row.words.slice(1) } : row;
}

/** "Sak 12/24" and its title at some distance are one line, not a row of a table. */
function joinCaseNumber(cells: LineCell[]): LineCell[] {
  const [first, second] = cells;
  if (!first || !second || cells.length > 2 || !CASE_NUMBER.test(first.text)) return cells;
  return [{ text: `${first.text} ${second.text}`, x: first.x, right: second.right }];
}

function mainSize(words: readonly PageWord[]): number {
  const counts = new Map<number, number>();
  for (const { size, text } of words) counts.set(size, (counts.get(size) ?? 0) + text.length);
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0];
}
