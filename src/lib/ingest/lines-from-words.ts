import { findColumns } from './find-columns.ts';
import type { LineCell, PageLine, PageWord, PdfPage } from './pdf-page.ts';
import { rowsOfWords, type WordRow } from './word-rows.ts';

/** Of the font's height: from here on a gap is a space, whether or not the page says so. */
const SPACE = 0.13;
/** What stands alone at the start of a line as a bullet; programs take it from symbol fonts too, whose letters have private codes. */
const BULLET = /^[•·∙▪▫◦‣⁃●○■□◼◻▸►➢➤✓✔❖→§*o\u{F000}-\u{F0FF}\u{FFFD}–—-]$/u;
const DASH = /^[–—-]$/;
const KNOWN_BULLET = /^[•·∙▪▫◦‣⁃●○■□►➢➤✓✔❖→*o]$/u;
const NUMBER = /^\(?(?:\d{1,3}|[a-zæøå]|i{1,3}|iv|vi{0,3})[.)]$/i;
const CASE_NUMBER = /^(?:\p{Lu}{0,6}-?sak(?:snr)?\.?\s*(?:nr\.?\s*)?:?\s*)?\d{1,4}(?:\s?[/-]\s?\d{2,4})?[.:)]?$/iu;

/** The lines of a page from top to bottom, those that are turned on it first: they mostly stand in its margin. */
export function linesFromWords(page: PdfPage): PageLine[] {
  const turned = page.turned.flatMap((words) => linesOfRows(rowsOfWords(words, []), page, true));
  return [...turned, ...linesOfRows(rowsOfWords(page.words, page.marks), page, false)];
}

function linesOfRows(rows: readonly WordRow[], page: PdfPage, turned: boolean): PageLine[] {
  const columns = findColumns(rows.map(withoutMarker));
  return rows.flatMap((row, at) =>
    splitAtList(row, columns[at] ?? [0]).map((part) => ({ ...lineOf(part.row, part.starts, page), turned }))
  );
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

function lineOf(row: WordRow, starts: readonly number[], page: PdfPage): Omit<PageLine, 'turned'> {
  const marker = markerOf(row.words);
  const words = marker ? row.words.slice(1) : row.words;
  const cells = joinCaseNumber(starts.map((start, at) => cellOf(words.slice(start, starts[at + 1]))));
  const letters = (found: readonly PageWord[]) => found.reduce((sum, { text }) => sum + text.length, 0);
  return {
    page: page.number,
    pageWidth: page.width,
    pageHeight: page.height,
    x: cells[0]?.x ?? 0,
    right: Math.max(...cells.map(({ right }) => right)),
    y: row.y,
    size: mainSize(words),
    bold: letters(words.filter(({ bold }) => bold)) > 0.9 * letters(words),
    marker,
    cells
  };
}

function withoutMarker(row: WordRow): WordRow {
  return markerOf(row.words) ? { ...row, words: row.words.slice(1) } : row;
}

function markerOf([first, second]: readonly PageWord[]): PageLine['marker'] {
  if (!first || !second) return null;
  const gap = second.x - first.right;
  if (NUMBER.test(first.text)) return gap > SPACE * first.size ? { text: first.text, x: first.x } : null;
  if (!BULLET.test(first.text) || gap <= SPACE * first.size) return null;
  // A paragraph sign before a number is the law's.
  if (first.text === '§' && /^\d/.test(second.text)) return null;
  if (DASH.test(first.text)) return { text: '-', x: first.x };
  return { text: KNOWN_BULLET.test(first.text) ? first.text : '•', x: first.x };
}

function cellOf(words: readonly PageWord[]): LineCell {
  let text = '';
  words.forEach((word, at) => {
    const before = words[at - 1];
    const isApart = before && (word.spaced || word.x - before.right > SPACE * Math.min(word.size, before.size));
    text += `${isApart ? ' ' : ''}${word.text}`;
  });
  return { text: text.replace(/[\t\n\r ]+/g, ' ').trim(), x: words[0]?.x ?? 0, right: words.at(-1)?.right ?? 0 };
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
