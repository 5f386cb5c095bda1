import { piecesOfCells } from './cell-pieces.ts';
import { isDash } from './empty-report.ts';
import type { Cell, Line } from './line.ts';
import type { Piece } from './piece.ts';

/** The rows below a header whose cells name regions, as long as they have its columns. */
export function rowsBelow(lines: readonly Line[], header: Line): Line[] {
  const below = lines.filter(({ index, blank }) => index > header.index && !blank);
  const end = below.findIndex(({ cells }) => cells.length < 2 || cells.length > header.cells.length);
  return end === -1 ? below : below.slice(0, end);
}

/** What a region tells in the column below its name; the row's first cell leads in to it, and is nobody's update. */
export function piecesOfColumn(rows: readonly Line[], column: number): Piece[] {
  return rows.flatMap((row) => {
    const [theme, cell] = [row.cells[0], row.cells[column]];
    if (!cell || isDash(cell.text)) return [];
    const parent = theme && theme.text !== '' ? leadOf(row, theme) : null;
    return piecesOfCells(row, [cell]).map((piece) => ({ ...piece, depth: parent ? 1 : 0, parent }));
  });
}

function leadOf({ index }: Line, { start, end }: Cell): Piece {
  return { lines: [index], start, end, depth: 0, parent: null, isBullet: false };
}
