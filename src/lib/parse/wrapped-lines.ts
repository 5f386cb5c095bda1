import type { SourceFormat } from '#lib/model/document-text.ts';
import type { Line } from './line.ts';

/** Length of the lines of a document that was wrapped by hand or by a program; null where paragraphs are one line each. */
export type WrapWidth = number | null;

const TERMINAL = /[.!?:]["»”)]?$/;
/** Words and marks after which a sentence is not over. */
const OPEN =
  /(?:[,–-]|(?<!\p{L})(?:og|eller|samt|men|som|at|i|på|for|til|med|av|om|ved|fra|frå|der|når|å|en|ei|et|ein|eit|den|det|de|dei|er|har|skal|vil|kan|må|blir|vert|ble|vart|ikke|ikkje|mer|meir|enn|under|over|mot|etter|hos|også|òg|så|hvis|dersom|fordi|no|nå|før|innen|innan|siden|sidan|rundt|omtrent|cirka|ca\.?|hele|heile|nær))$/iu;
/** Words in small letters that go on with a sentence that a name or a noun above began; no update of its own begins so below a capital. */
const RESUMES =
  /^(?:og|eller|samt|men|som|at|har|hadde|er|var|skal|skulle|vil|ville|kan|kunne|må|måtte|blir|vert|ble|blei|vart|ikke|ikkje|enn)\s/u;
/** Share of the long lines that end inside a sentence where a text was wrapped. */
const BROKEN = 0.25;
/** Share of the lines that may be longer than the width at which the others were wrapped. */
const STRAYS = 0.05;
/** Columns that a line has at least when it was broken for lack of room. */
const LONG = 60;

/** Estimates how a document's lines were wrapped; the lines of formats that know paragraphs are paragraphs. */
export function wrapWidthOf(lines: readonly Line[], format: SourceFormat): WrapWidth {
  if (format !== 'txt' && format !== 'md') return null;
  const worded = lines.filter((line) => !line.blank);
  const lengths = worded.map(lengthOf).sort((one, other) => other - one);
  // A line or two may be longer: pasted in, or typed without breaking them.
  const strays = Math.min(2, Math.ceil(STRAYS * lengths.length));
  for (const longest of lengths.slice(0, 1 + strays)) {
    if (longest > 130) continue;
    return longest >= 50 && isWidth(longest, worded, lines) ? longest : null;
  }
  return null;
}

function isWidth(longest: number, worded: readonly Line[], lines: readonly Line[]): boolean {
  const full = worded.filter((line) => lengthOf(line) > 0.85 * longest && lengthOf(line) <= longest);
  if (full.length < 3 || full.length < 0.12 * worded.length) return false;
  const broken = full.filter((line) => endsInside(line, lines[line.index + 1])).length;
  return broken > 1 && broken >= BROKEN * full.length;
}

function lengthOf({ start, end }: Line): number {
  return end - start;
}

function endsInside(line: Line, below: Line | undefined): boolean {
  return below !== undefined && !below.blank && !below.bullet && !TERMINAL.test(line.body);
}

/** Whether a line goes on with the sentence of the line above it. */
export function isContinuation(last: { piece: { isBullet: boolean; start: number }; line: Line }, line: Line, width: WrapWidth): boolean {
  if (line.bullet || line.headingLevel !== null || line.cells.length > 1) return false;
  const above = last.line;
  const isTold = TERMINAL.test(above.body);
  const isAmount = /^\d[\d .,]*(?:\s?(?:\p{Ll}|%)|$)/u.test(line.body) && OPEN.test(above.body);
  const goesOn = (/^\p{Ll}/u.test(line.body) || isAmount) && !isTold;
  const isApart = line.index > above.index + 1;
  if (isApart && line.opensPage)
    return !isTold && (goesOn || isFull(last.line, line, width) || (last.piece.isBullet && hangs(line, above)));
  if (isApart) return line.index <= above.index + 3 && goesOn && (OPEN.test(above.body) || isFull(above, line, width));
  if (isFull(above, line, width)) return true;
  if (last.piece.isBullet) return goesOn || hangs(line, above);
  return goesOn && (above.body.length >= LONG || OPEN.test(above.body) || (RESUMES.test(line.body) && /^\p{Lu}/u.test(above.body)));
}

/** Whether an indented line below a row that is set with tabs or spaces goes on with the sentence in its last cell. */
export function goesOnInCell(line: Line, above: Line | undefined): boolean {
  if (!above || above.isRow || above.index !== line.index - 1 || line.bullet || line.blank || line.indent === 0) return false;
  return !TERMINAL.test(above.body) && (/^\p{Ll}/u.test(line.body) || (/^\d/.test(line.body) && OPEN.test(above.body)));
}

/** The line above had no room for the first word of this one. */
function isFull(above: Line, line: Line, width: WrapWidth): boolean {
  const firstWord = /^\S+/.exec(line.body.slice(0, 60))?.[0].length ?? 0;
  return width !== null && above.end - above.start + 1 + firstWord > width * 0.95;
}

/** Below a bullet's text, not below its mark. */
function hangs(line: Line, above: Line): boolean {
  return line.indent > (above.bullet ? above.indent : above.indent - 1) && line.indent > 0;
}

/** Lines that are looked back over for the bullet whose text a line goes on with. */
const LINES_BACK = 8;

/** Whether a line without a mark of its own hangs below a bullet's text, in a sentence that is not over. */
export function hangsBelowBullet(line: Line, lines: readonly Line[], at: number): boolean {
  const above = lines[at - 1];
  if (line.bullet || line.headingLevel !== null || line.bold || line.indent === 0 || !above || above.blank || TERMINAL.test(above.body))
    return false;
  for (let back = at - 1; back >= 0 && back >= at - LINES_BACK; back--) {
    const one = lines[back];
    if (!one || one.blank || one.index !== line.index - (at - back)) return false;
    if (one.bullet) return line.indent > one.indent;
    if (one.indent < line.indent) return false;
  }
  return false;
}

/** Whether the line above had no room for this line's first word, in a sentence that is not over. */
export function isBrokenAbove(line: Line, above: Line | undefined, width: WrapWidth): boolean {
  if (!above || above.blank || above.index !== line.index - 1 || TERMINAL.test(above.body)) return false;
  return isFull(above, line, width);
}
