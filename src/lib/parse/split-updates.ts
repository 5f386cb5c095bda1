import type { SourceFormat } from '#lib/model/document-text.ts';
import { openBullet, type BulletLevel } from './bullet-levels.ts';
import { isSubTopic } from './sub-topics.ts';
import type { Line } from './line.ts';

/** One update of a section before it has a region: its lines, its span and the pieces above it. */
export type Piece = {
  lines: number[];
  start: number;
  end: number;
  depth: number;
  parent: Piece | null;
  isBullet: boolean;
};

export type SplitSection = {
  pieces: Piece[];
  /** Lines that only introduce a speaker ("Siri Bakkane orienterte:"). */
  asides: number[];
};

/** Length of the lines of a document that was wrapped by hand or by a program; null where paragraphs are one line each. */
export type WrapWidth = number | null;

const TERMINAL = /[.!?:]["»”)]?$/;
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
    if (last && isContinuation(last, line, width)) extend(state, line);
    else if (line.bullet && line.headingLevel === null) addBullet(state, line);
    else addPlain(state, line, nextWords(lines, at));
  });
  return state.split;
}

/** Estimates how a document's lines were wrapped; the lines of formats that know paragraphs are paragraphs. */
export function wrapWidthOf(lines: readonly Line[], format: SourceFormat): WrapWidth {
  if (format !== 'txt' && format !== 'md') return null;
  const lengths = lines.filter((line) => !line.blank).map((line) => line.end - line.start);
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  const full = lengths.filter((length) => length > 0.85 * longest).length;
  return longest >= 50 && longest <= 130 && full >= 3 && full >= 0.12 * lengths.length ? longest : null;
}

/** Whether a line goes on with the sentence of the line above it. */
export function isContinuation(last: { piece: { isBullet: boolean; start: number }; line: Line }, line: Line, width: WrapWidth): boolean {
  if (line.bullet || line.headingLevel !== null || line.cells.length > 1) return false;
  const above = last.line;
  const isTold = TERMINAL.test(above.body);
  const goesOn = /^\p{Ll}/u.test(line.body) && !isTold;
  const isLong = above.body.length >= 40;
  if (line.index > above.index + 1) return line.index <= above.index + 3 && goesOn && isLong && !/^\p{Ll}/u.test(above.body.slice(0, 1));
  const firstWord = /^\S+/.exec(line.body.slice(0, 60))?.[0].length ?? 0;
  const isFull = width !== null && above.end - above.start + 1 + firstWord > width * 0.95;
  if (isFull) return true;
  if (last.piece.isBullet) return goesOn || (line.indent > (above.bullet ? above.indent : above.indent - 1) && line.indent > 0);
  return goesOn && (isLong || !/^\p{Ll}/u.test(above.body));
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
