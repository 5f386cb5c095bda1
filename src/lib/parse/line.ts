import type { DocumentText, TextLine } from '#lib/model/document-text.ts';
import { setColumnsAside } from './columns-aside.ts';
import { goesOnInCell } from './wrapped-lines.ts';
import { readBullet, type Bullet } from './read-bullet.ts';

/** One line as the parser sees it: offsets are into DocumentText.text. */
export type Line = {
  index: number;
  start: number;
  end: number;
  page: number | null;
  /** No letter and no digit: an empty line, a rule, the underline of a heading. */
  blank: boolean;
  /** Columns before the first character, tabs to the next multiple of four. */
  indent: number;
  bullet: Bullet | null;
  /** The text without indentation, heading marks and bullet: text.slice(bodyStart, bodyEnd). */
  bodyStart: number;
  bodyEnd: number;
  body: string;
  /** The body without Markdown emphasis and the like: what a heading says. Empty where the line is too long to be one. */
  label: string;
  /** 1 to 6, from the format or from a Markdown mark in the text, else null. */
  headingLevel: number | null;
  /** The whole body is set in bold by Markdown. */
  bold: boolean;
  /** The first words of a page below the break: a sentence may go on in it. Told by whoever finds the breaks. */
  opensPage: boolean;
  /** The format, or bars, say that the line is a row of a table; tabs alone may be anything. */
  isRow: boolean;
  /** Cells of a table row, from the format, from "|" or from tabs; empty where the line is no row. */
  cells: Cell[];
};
export type Cell = {
  start: number;
  end: number;
  text: string;
  /** The header of a column that tells no news, such as "Ansvarlig". */
  aside?: string;
};

/** Headings are short; a longer line is never matched against what headings look like. */
export const MAX_LABEL_LENGTH = 240;

export function readLines(document: DocumentText): Line[] {
  const lines = document.lines.map((line, index) => readLine(document.text, line, index));
  const frontMatter = endOfFrontMatter(document.text, lines);
  lines.forEach((line, at) => {
    if (at > frontMatter) underlineHeading(document.text, lines[at - 1], line);
  });
  settleLevels(lines);
  lines.forEach((line, at) => goOnInRow(document.text, lines[at - 1], line));
  setColumnsAside(lines);
  return lines;
}

/** A line that begins with a tab, below a row set with tabs, has its words in the second column. */
function goOnInRow(text: string, above: Line | undefined, line: Line): void {
  if (!above || above.isRow || above.cells.length < 2 || line.isRow || line.cells.length > 0 || line.bullet || line.blank) return;
  if (text[line.start] !== '\t' || goesOnInCell(line, above)) return;
  const { bodyStart: start, bodyEnd: end, body } = line;
  line.cells = [
    { start: line.start, end: line.start, text: '' },
    { start, end, text: body }
  ];
}

/** Level 1 is the title of the whole: where several headings stand on it, those are parts, and all headings come one level down. */
function settleLevels(lines: readonly Line[]): void {
  if (lines.filter(({ headingLevel }) => headingLevel === 1).length < 2) return;
  for (const line of lines) if (line.headingLevel !== null) line.headingLevel = Math.min(6, line.headingLevel + 1);
}

function readLine(text: string, source: TextLine, index: number): Line {
  const raw = text.slice(source.start, source.end);
  const trimmedStart = raw.length - raw.trimStart().length;
  const trimmed = raw.trim();
  const mark = /^#{1,6}[ \t]+/.exec(trimmed)?.[0] ?? '';
  const indent = source.listLevel === null ? columns(raw.slice(0, trimmedStart)) : source.listLevel * 4;
  const bullet = readBullet(trimmed.slice(mark.length));
  const bodyStart = source.start + trimmedStart + mark.length + (bullet?.length ?? 0);
  const bodyEnd = Math.max(bodyStart, source.start + trimmedStart + trimmed.length);
  const body = text.slice(bodyStart, bodyEnd);
  const stated = source.cells.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
  return {
    index,
    start: source.start,
    end: source.end,
    page: source.page,
    blank: !/[\p{L}\p{N}]/u.test(body),
    indent,
    bullet,
    bodyStart,
    bodyEnd,
    body,
    label: body.length > MAX_LABEL_LENGTH ? '' : labelOf(body),
    headingLevel: source.headingLevel ?? (mark ? mark.trim().length : null),
    bold: /^(?:\*\*|__).+(?:\*\*|__):?$/.test(body.slice(0, MAX_LABEL_LENGTH)),
    opensPage: false,
    isRow: stated.length > 1 || (body.startsWith('|') && body.indexOf('|', 1) !== -1),
    cells: stated.length > 0 ? stated : cellsOf(body, bodyStart)
  };
}

/** Index of the line that closes a block of "title: …" between two lines of "---" at the very top; -1 where there is none. */
function endOfFrontMatter(text: string, lines: readonly Line[]): number {
  const isRule = ({ start, end }: Line) => /^-{3,}\s*$/.test(text.slice(start, Math.min(end, start + 20)));
  const first = lines.findIndex(({ start, end }) => end > start);
  const opening = lines[first];
  if (!opening || !isRule(opening)) return -1;
  const close = lines.slice(first + 1, first + 40).findIndex(isRule);
  const inside = lines.slice(first + 1, first + 1 + close);
  return close > 0 && inside.every(({ blank, body }) => blank || /^[\p{L}_-]{2,20}\s*:/u.test(body)) ? first + 1 + close : -1;
}

/** A line of "===" or "---" under a line of text makes that a heading, in Markdown and in typed minutes. */
function underlineHeading(text: string, above: Line | undefined, line: Line): void {
  if (!above || above.blank || !line.blank || above.bullet || above.headingLevel !== null || above.label === '') return;
  const underline = text.slice(line.start, Math.min(line.end, line.start + MAX_LABEL_LENGTH)).trim();
  if (/^={3,}$/.test(underline)) above.headingLevel = 1;
  if (/^-{3,}$/.test(underline) && above.cells.length === 0) above.headingLevel = 2;
}

/** The words of a heading: emphasis marks, escapes and leading pictures are gone, white space is single. */
export function labelOf(body: string): string {
  return closeUp(body)
    .replace(/\*\*|__|\\(?=[.#*_-])/g, '')
    .replace(/^[*_](.*)[*_](:?)$/, '$1$2')
    .replace(/^(?:\p{Extended_Pictographic}|\uFE0F|\u200D|[▪►➤→\s])+/u, '')
    .replace(/(?:\p{Extended_Pictographic}|\uFE0F|\u200D|\s)+(:?)$/u, '$1')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\[([^[\]]+)\]$/, '$1')
    .replace(/^[-–—=~*_]+\s*([^:]+?)\s*[-–—=~*_]+$/u, '$1');
}

/** "V I K   R Å D": letters that were set apart, with more room between the words. */
function closeUp(body: string): string {
  if (!/^\p{L}(?: \p{L}(?!\p{L})){2}/u.test(body)) return body;
  const words = body.trim().split(/\s{2,}/);
  const isSpaced = words.every((word) => /^\p{L}(?: \p{L})*$/u.test(word)) && words.join(' ').split(' ').length > 4;
  return isSpaced ? words.map((word) => word.replaceAll(' ', '')).join(' ') : body;
}

function columns(indentation: string): number {
  let column = 0;
  for (const character of indentation) {
    if (character === '\t') column = column - (column % 4) + 4;
    else if (character !== '\f') column++;
  }
  return column;
}

function cellsOf(body: string, offset: number): Cell[] {
  const isPiped = body.startsWith('|') && body.indexOf('|', 1) !== -1;
  if (!isPiped && !body.includes('\t')) return [];
  const cells: Cell[] = [];
  let start = offset;
  for (const part of body.split(isPiped ? '|' : '\t')) {
    const text = part.trim();
    const lead = part.length - part.trimStart().length;
    cells.push({ start: start + lead, end: start + lead + text.length, text });
    start += part.length + 1;
  }
  return isPiped ? cells.slice(1, body.endsWith('|') ? -1 : undefined) : cells.filter((cell) => cell.text !== '');
}
