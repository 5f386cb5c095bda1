import type { Cell, Line } from './line.ts';
import { isAsideCell, othersOf } from './columns-aside.ts';
import { readBullet } from './read-bullet.ts';
import type { Piece } from './piece.ts';
import { isSubTopic } from './sub-topics.ts';

const BREAK = /<br\s*\/?>/giu;
const MAX_THEME = 30;

/**
 * The updates in the cells of a row: one for each filled cell and, where "<br>" breaks it, for each of its parts. Who spoke, who sees to it and until
 * when is none; a theme in a column before the updates leads in to them.
 */
export function piecesOfCells(line: Line, cells: readonly Cell[]): Piece[] {
  const worded = cells.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const filled = worded.filter((cell, at) => !isAsideCell(cell, at > 0));
  const [first, ...others] = filled;
  if (!first) return [];
  const [second] = others;
  const lead = second && isTheme(first.text, second.text) ? pieceOf(line, first.start, first.end, null) : null;
  const other = othersOf(worded);
  const told = lead ? others : filled;
  const parts = told.flatMap((cell) => partsOf(cell).map(({ start, end }) => pieceOf(line, start, end, lead)));
  return [...(lead ? [lead] : []), ...parts].map((piece) => (other ? Object.assign(piece, { other }) : piece));
}

/** Whether the line goes on with the row above it: its first cell, where a region's name would stand, is empty. */
export function isRowBelow({ cells }: Line): boolean {
  return cells.length > 1 && cells[0]?.text === '';
}

/** A word or two with more behind it, or the name of a topic. */
function isTheme(words: string, behind: string): boolean {
  if (words.length > MAX_THEME) return false;
  const isShort = words.split(/\s+/).length <= 2 && /^\p{Lu}.*[^.!?]$/u.test(words);
  return isSubTopic(words) || (isShort && behind.length > words.length);
}

function partsOf({ start, text }: Cell): { start: number; end: number }[] {
  let from = 0;
  const ends = [...text.matchAll(BREAK)].map(({ index, 0: mark }) => ({ end: index, next: index + mark.length }));
  return [...ends, { end: text.length, next: text.length }].flatMap(({ end, next }) => {
    const part = text.slice(from, end);
    const lead = part.length - part.trimStart().length;
    const mark = readBullet(part.trimStart())?.length ?? 0;
    const span = { start: start + from + lead + mark, end: start + from + part.trimEnd().length };
    from = next;
    return /[\p{L}\p{N}]/u.test(part) && span.end > span.start ? [span] : [];
  });
}

function pieceOf(line: Line, start: number, end: number, parent: Piece | null): Piece {
  return { lines: [line.index], start, end, depth: parent ? 1 : 0, parent, isBullet: false };
}
