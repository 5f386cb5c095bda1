import { openBullet, type BulletLevel } from './bullet-levels.ts';
import { isSubTopic } from './sub-topics.ts';
import { isRowBelow, piecesOfCells } from './cell-pieces.ts';
import { isContinuation, type WrapWidth } from './wrapped-lines.ts';
import type { Line } from './line.ts';
import type { Piece } from './piece.ts';

export type SplitSection = {
  pieces: Piece[];
  /** Lines that only introduce a speaker ("Siri Bakkane orienterte:"). */
  asides: number[];
};

const SPEAKER =
  /\s(?:orienter(?:te|er|ar)|informer(?:te|er|ar)|fortalte|fortalde|redegjorde|gjorde greie|la fram|la frem|gikk gjennom|gjekk gjennom)(?:\s[^:]{0,60})?:$/iu;

type State = {
  speakers: ReadonlySet<number>;
  split: SplitSection;
  stack: BulletLevel<Piece>[];
  lead: Piece | null;
  last: { piece: Piece; line: Line } | null;
};

/**
 * The updates under one heading: each bullet, sub-bullet, paragraph or plain line is one; wrapped lines are joined.
 * `first` is the text that follows the heading on its own line, `speakers` are the lines that only say who speaks.
 */
export function splitUpdates(
  lines: readonly Line[],
  first: { line: Line; start: number; end: number } | null,
  width: WrapWidth,
  speakers: ReadonlySet<number> = new Set()
): SplitSection {
  const state: State = { speakers, split: { pieces: [], asides: [] }, stack: [], lead: null, last: null };
  if (first && first.end > first.start) {
    const piece = addPiece(state, first.line, first.start, first.end, null, false);
    if (first.line.body.trimEnd().endsWith(':')) state.lead = piece;
  }
  lines.forEach((line, at) => {
    if (line.blank) return;
    const last = state.last;
    if (isRowBelow(line) || (line.isRow && line.cells.length > 1)) {
      if (!isHeaderRow(lines, at)) addRow(state, line);
      return;
    }
    if (last && isContinuation(last, line, width)) extend(state, line);
    else if (line.bullet && line.headingLevel === null) addBullet(state, line);
    else addPlain(state, line, nextWords(lines, at));
  });
  return state.split;
}

function addBullet(state: State, line: Line): void {
  openBullet(state.stack, line, (above) => addPiece(state, line, line.bodyStart, line.bodyEnd, above ?? state.lead, true));
}

function addPlain(state: State, line: Line, next: Line | undefined): void {
  if (SPEAKER.test(line.label) || state.speakers.has(line.index)) {
    state.split.asides.push(line.index);
    state.last = null;
    return;
  }
  state.stack.length = 0;
  const heads = next?.bullet !== null && next !== undefined && line.label !== '' && line.label.length < 100;
  const isLead = heads && (/:$/.test(line.label) || line.headingLevel !== null || line.bold || isSubTopic(line.label));
  state.lead = null;
  const piece = addPiece(state, line, line.bodyStart, line.bodyEnd, null, false);
  if (isLead) state.lead = piece;
}

/** The row above "|---|---|". */
function isHeaderRow(lines: readonly Line[], at: number): boolean {
  const below = lines[at + 1];
  return below !== undefined && below.blank && /^\|[\s:|-]+$/.test(below.body);
}

function addRow(state: State, line: Line): void {
  state.split.pieces.push(...piecesOfCells(line, line.cells));
  state.stack.length = 0;
  state.lead = null;
  state.last = null;
}

function addPiece(state: State, line: Line, start: number, end: number, parent: Piece | null, isBullet: boolean): Piece {
  const piece: Piece = { lines: [line.index], start, end, depth: parent ? parent.depth + 1 : 0, parent, isBullet };
  state.split.pieces.push(piece);
  state.last = { piece, line };
  return piece;
}

function extend(state: State, line: Line): void {
  if (!state.last) return;
  const { piece } = state.last;
  piece.lines.push(line.index);
  piece.end = line.bodyEnd;
  state.last = { piece, line };
}

function nextWords(lines: readonly Line[], at: number): Line | undefined {
  for (let next = at + 1; next < lines.length && next < at + 4; next++) if (!lines[next]?.blank) return lines[next];
  return undefined;
}
