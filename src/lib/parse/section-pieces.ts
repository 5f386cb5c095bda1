import type { DocumentText } from '#lib/model/document-text.ts';
import { piecesOfCells } from './cell-pieces.ts';
import type { RegionHeading } from './find-regions.ts';
import type { Round } from './find-rounds.ts';
import type { SaysWhoSpeaks } from './find-speakers.ts';
import type { Cell, Line } from './line.ts';
import type { ReadSilentUnits, ToldSilence } from './silent-units.ts';
import { isSpeaker } from './person-name.ts';
import { wordsOfPiece, type Piece } from './piece.ts';
import { readBullet } from './read-bullet.ts';
import { splitUpdates } from './split-updates.ts';
import { goesOnInCell, type WrapWidth } from './wrapped-lines.ts';

/** No sentence that says who is silent is longer. */
const MAX_SENTENCE = 240;

/** What stands under one region's heading in a round. */
export type Section = { heading: RegionHeading; lines: Line[]; isLast: boolean };

type Reading = {
  document: DocumentText;
  width: WrapWidth;
  speakers: ReadonlySet<number>;
  saysWhoSpeaks: SaysWhoSpeaks;
  readSilentUnits: ReadSilentUnits;
};

/** The updates of a section, and what stands among them of other units that are silent. */
export type SectionPieces = { pieces: Piece[]; silence: Omit<ToldSilence, 'item'>[] };

/** None where the pieces are nothing but names of those who spoke. */
export function piecesOf(
  section: Section,
  round: Round,
  { document, width, speakers, saysWhoSpeaks, readSilentUnits }: Reading
): SectionPieces {
  const { heading, lines, isLast } = section;
  const first = heading.form === 'row' ? null : textBehind(heading);
  const row = heading.form === 'row' ? piecesOfCells(heading.line, cellsBehind(heading)) : [];
  const wrapped = goOnInRow(row.at(-1), heading.line, lines);
  const all = [...row, ...splitUpdates(lines.slice(wrapped), first, width, speakers).pieces];
  const silence: SectionPieces['silence'] = [];
  const told = all.filter((piece) => {
    if (piece.parent !== null || piece.lines[0] === heading.line.index || piece.end - piece.start > MAX_SENTENCE) return true;
    const text = wordsOfPiece(document, piece);
    const units = readSilentUnits(text, !piece.isBullet);
    if (units) silence.push({ text, units, lines: piece.lines, start: piece.start, end: piece.end });
    return units === null;
  });
  const pieces = isLast ? withoutAfterword(told, lines, round) : withoutOverline(told, document.text);
  return { pieces: isListOfSpeakers(pieces, document.text, saysWhoSpeaks) ? [] : pieces, silence };
}

/** Joins the lines that go on with the row's last cell to it; how many they are. */
function goOnInRow(last: Piece | undefined, row: Line, lines: readonly Line[]): number {
  if (!last) return 0;
  let wrapped = 0;
  for (let above = row; goesOnInCell(lines[wrapped] ?? row, above); wrapped++) {
    above = lines[wrapped] ?? row;
    last.lines.push(above.index);
    last.end = above.bodyEnd;
  }
  return wrapped;
}

function textBehind({ line, restStart }: RegionHeading): { line: Line; start: number; end: number } | null {
  return restStart === null ? null : { line, start: afterBullet(line, restStart), end: line.bodyEnd };
}

/** "Fylkeskommunen og staten:" right above the heading of the next unit leads in to that, and tells nothing. */
function withoutOverline(pieces: Piece[], text: string): Piece[] {
  const last = pieces.at(-1);
  const isOverline = last !== undefined && !last.isBullet && last.parent === null && pieces.length > 1 && text[last.end - 1] === ':';
  return isOverline ? pieces.slice(0, -1) : pieces;
}

/** Bullets that are nothing but names tell who spoke. */
function isListOfSpeakers(pieces: readonly Piece[], text: string, saysWhoSpeaks: SaysWhoSpeaks): boolean {
  const words = pieces.map(({ start, end }) => text.slice(start, end));
  return words.every(isSpeaker) && words.some(saysWhoSpeaks);
}

/** The cells behind a region's in its row. */
export function cellsBehind({ line, restStart }: RegionHeading): Cell[] {
  return restStart === null ? [] : line.cells.filter(({ start }) => start >= restStart);
}

/** "Follo: - Ny vei" has its bullet behind the heading. */
function afterBullet(line: Line, start: number): number {
  const after = start + (readBullet(line.body.slice(start - line.bodyStart, start - line.bodyStart + 40))?.length ?? 0);
  return after < line.bodyEnd ? after : start;
}

/** After the last region, a paragraph apart from the bullets speaks for the meeting, where all other regions speak in bullets. */
function withoutAfterword(pieces: Piece[], lines: readonly Line[], round: Round): Piece[] {
  const words = new Set(lines.filter((line) => !line.blank).map((line) => line.index));
  const afterword = pieces.findIndex(
    (piece, at) => at > 0 && !piece.isBullet && pieces[at - 1]?.isBullet === true && !words.has((piece.lines[0] ?? 0) - 1)
  );
  const inline = afterInline(pieces, lines, round);
  if (inline !== -1) return pieces.slice(0, inline);
  if (afterword === -1 || round.headings.length < 2 || pieces.slice(afterword).some((piece) => piece.isBullet)) return pieces;
  const outside = new Set(round.headings.map(({ line }) => line.index));
  const plain = round.lines.filter(
    (line) => !line.blank && !line.bullet && !outside.has(line.index) && line.index < (pieces[0]?.lines[0] ?? 0)
  );
  const bullets = round.lines.filter((line) => line.bullet !== null).length;
  return plain.length <= 0.1 * bullets ? pieces.slice(0, afterword) : pieces;
}

/** Where every other report is the rest of its heading's line: the first piece that stands apart below the last one. */
function afterInline(pieces: readonly Piece[], lines: readonly Line[], { headings, lines: all }: Round): number {
  const [first] = lines.filter(({ blank }) => !blank);
  const heads = new Set(headings.map(({ line }) => line.index));
  const last = headings.at(-1)?.line.index ?? 0;
  const from = headings[0]?.line.index ?? 0;
  if (!first || headings.length < 3 || headings.at(-1)?.restStart === null || first.index === last + 1) return -1;
  const isOneLineEach = all.every(({ index, blank }) => blank || index < from || index > last || heads.has(index));
  return isOneLineEach ? pieces.findIndex(({ lines: own }) => (own[0] ?? 0) > last) : -1;
}
