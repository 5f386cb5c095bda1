import type { PageMark, PageWord } from './pdf-page.ts';

/** Words on one baseline, left to right. */
export type WordRow = { y: number; size: number; words: PageWord[] };

/** Of the height of the larger font: how far a raised or lowered word (a footnote's number) may stand from its line. */
const RAISED = 0.4;

/** Rows of words from top to bottom; words drawn twice (as bold) come once. */
export function rowsOfWords(words: readonly PageWord[]): WordRow[] {
  const rows: WordRow[] = [];
  for (const word of [...words].sort((left, right) => left.y - right.y)) {
    const row = rows
      .slice(-3)
      .find(({ y, size }) => Math.abs(word.y - y) <= RAISED * Math.min(Math.max(size, word.size), 2 * Math.min(size, word.size)));
    if (!row) rows.push({ y: word.y, size: word.size, words: [word] });
    else {
      row.words.push(word);
      if (word.size > row.size) Object.assign(row, { y: word.y, size: word.size });
    }
  }
  for (const row of rows) row.words = withoutDoubles(row.words.sort((left, right) => left.x - right.x));
  return rows.sort((left, right) => left.y - right.y);
}

/** The rows, with bullets for the shapes that are drawn to the left of words. */
export function withBullets(rows: WordRow[], marks: readonly PageMark[]): WordRow[] {
  for (const mark of marks) addBullet(rows, mark);
  return rows;
}

function withoutDoubles(words: readonly PageWord[]): PageWord[] {
  const kept: PageWord[] = [];
  for (const word of words) {
    const isDouble = kept
      .slice(-3)
      .some((one) => one.text === word.text && Math.abs(one.x - word.x) < 0.15 * word.size && Math.abs(one.y - word.y) < 0.15 * word.size);
    if (!isDouble) kept.push(word);
  }
  return kept;
}

/** A shape of a bullet's size, at the height of small letters, next to the words on its right and apart from those on its left. */
function addBullet(rows: WordRow[], mark: PageMark): void {
  const middle = (mark.top + mark.bottom) / 2;
  const row = rows.find(({ y, size }) => middle < y && middle > y - 0.8 * size && mark.bottom - mark.top < 0.8 * size);
  if (!row) return;
  const at = row.words.findIndex(({ x }) => x > mark.x);
  const [before, after] = [row.words[at - 1], row.words[at]];
  if (!after || after.x < mark.right || after.x - mark.right > 3 * row.size) return;
  if (before && (mark.x - before.right < row.size || before.text === DRAWN_BULLET)) return;
  row.words.splice(at, 0, { text: DRAWN_BULLET, x: mark.x, right: mark.right, y: row.y, size: row.size, bold: false, spaced: true });
}

const DRAWN_BULLET = '•';
