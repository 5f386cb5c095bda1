import type { PageBox } from '#lib/model/document-text.ts';
import { hyphenEvidence, joinWrapped, type HyphenEvidence } from './join-wrapped.ts';
import { textOfLine } from './page-furniture.ts';
import { measurePages, type PageMetrics } from './page-metrics.ts';
import type { PageLine } from './pdf-page.ts';
import { rowParagraphs } from './row-paragraphs.ts';

/** Lines of pages that read as one. */
export type PageParagraph = {
  /** Where it begins. */
  page: number;
  size: number;
  marker: PageLine['marker'];
  /** Where its text begins, without its bullet. */
  x: number;
  /** At least one; several in a row of a table. */
  cells: string[];
  /** Stands apart from what is above it. */
  apart: boolean;
  /** Where its lines stand on the page. */
  boxes: PageBox[];
  last: PageLine;
};

/** A distance this much above the usual one between lines sets paragraphs apart. */
const LOOSE = 1.18;
/** Rows of one table are at most this many lines apart. */
const MAX_ROW_STEP = 3;
/** Of the font's height. */
const ASCENT = 0.9;
const DESCENT = 0.28;
const TERMINAL = /[.!?:;]["»”)]?$/;

/** Joins the lines of the pages, furniture gone, to paragraphs, list items and rows, over page breaks too. */
export function paragraphsFromLines(pages: readonly (readonly PageLine[])[]): { paragraphs: PageParagraph[]; metrics: PageMetrics } {
  const metrics = measurePages(pages);
  const lines = pages.flat();
  let known: HyphenEvidence | undefined;
  const evidence = () => (known ??= hyphenEvidence(lines.map(textOfLine)));
  const paragraphs: PageParagraph[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    const open = paragraphs.at(-1);
    if (!line) continue;
    const row = linesOfRow(lines, at);
    if (row.length > 0) {
      paragraphs.push(...paragraphsOfRow(row, open, metrics, evidence));
      at += row.length - 1;
    } else if (open && continues(open, line, metrics)) extend(open, line, evidence);
    else paragraphs.push(paragraphOf(line, open, metrics));
  }
  return { paragraphs, metrics };
}

/** The lines of the table row that begins at `at`, over the break of a page in the middle of a sentence too. */
function linesOfRow(lines: readonly PageLine[], at: number): PageLine[] {
  const first = lines[at];
  if (!first?.row) return [];
  let end = at + 1;
  let { row } = first;
  for (; end < lines.length; end++) {
    const [above, line] = [lines[end - 1], lines[end]];
    if (!line?.row || !above || (line.row !== row && !goesOnInRow(lines.slice(at, end), line))) break;
    row = line.row;
  }
  return lines.slice(at, end);
}

/** The same columns on the next page, the first one empty, and another going on with its sentence. */
function goesOnInRow(row: readonly PageLine[], line: PageLine): boolean {
  const above = row.at(-1);
  if (!above?.row || !line.row || above.page === line.page || above.row.edges.length !== line.row.edges.length) return false;
  if (
    line.cells.some(({ column }) => column === 0) ||
    !above.row.edges.every((edge, at) => Math.abs(edge - (line.row?.edges[at] ?? 0)) < 2)
  )
    return false;
  return line.cells.some(({ text, column, marker }) => {
    const last = row.flatMap(({ cells }) => cells).findLast((cell) => cell.column === column);
    return last !== undefined && !marker && /^\p{Ll}/u.test(text) && !TERMINAL.test(last.text);
  });
}

function paragraphsOfRow(
  row: PageLine[],
  above: PageParagraph | undefined,
  metrics: PageMetrics,
  evidence: () => HyphenEvidence
): PageParagraph[] {
  const [first, last] = [row[0], row.at(-1)];
  if (!first || !last) return [];
  return rowParagraphs(row, evidence, (line, { x, right, marker }) => boxesOf({ ...line, x, right, marker: marker ?? null })).map(
    (one, at) => ({
      ...one,
      apart: at === 0 && above ? one.apart || isApart(above, first, metrics) : one.apart,
      last
    })
  );
}

function paragraphOf(line: PageLine, above: PageParagraph | undefined, metrics: PageMetrics): PageParagraph {
  const { page, size, marker, x, cells } = line;
  return {
    page,
    size,
    marker,
    x,
    cells: cells.map(({ text }) => text),
    apart: above !== undefined && isApart(above, line, metrics),
    boxes: boxesOf(line),
    last: line
  };
}

/** The line's rectangle, from above its capitals to below its tails. */
function boxesOf({ page, turned, column, pageWidth, pageHeight, marker, x, right, y, size }: PageLine): PageBox[] {
  if (turned) return [];
  const shift = column?.shift ?? 0;
  const left = clamp(((marker?.x ?? x) + shift) / pageWidth);
  const top = clamp((y - ASCENT * size) / pageHeight);
  return [
    { page, x: left, y: top, width: clamp((right + shift) / pageWidth) - left, height: clamp((y + DESCENT * size) / pageHeight) - top }
  ];
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}

function extend(open: PageParagraph, line: PageLine, evidence: () => HyphenEvidence): void {
  const at = open.last.cells.length > 1 ? cellOver(open.last, line) : open.cells.length - 1;
  open.boxes.push(...boxesOf(line));
  open.cells[at] = joinWrapped(open.cells[at] ?? '', line.cells[0]?.text ?? '', evidence);
  if (open.last.cells.length === 1 || at === open.cells.length - 1)
    open.last = open.last.cells.length > 1 ? { ...open.last, y: line.y } : line;
  else open.last = { ...open.last, y: line.y };
}

function isApart(above: PageParagraph, line: PageLine, metrics: PageMetrics): boolean {
  const areRows = above.cells.length > 1 && (line.cells.length > 1 || (line.row !== null && above.last.row !== null));
  if (isElsewhere(above.last, line)) return !areRows && !(above.marker && line.marker);
  return areRows ? line.y - above.last.y > MAX_ROW_STEP * metrics.pitch * line.size : !isTight(above.last, line, metrics);
}

/** On another page, or in another text column. */
function isElsewhere(above: PageLine, line: PageLine): boolean {
  return above.page !== line.page || above.column !== line.column;
}

function isTight(above: PageLine, line: PageLine, { pitch }: PageMetrics): boolean {
  const step = line.y - above.y;
  return step > 0 && step <= LOOSE * pitch * Math.max(above.size, line.size);
}

/** Whether a line goes on with the paragraph above it. */
function continues(open: PageParagraph, line: PageLine, metrics: PageMetrics): boolean {
  const above = open.last;
  if (above.row || line.marker || line.cells.length > 1 || Math.abs(line.size - above.size) > 0.08 * Math.max(line.size, above.size))
    return false;
  if (above.cells.length > 1) return !isElsewhere(above, line) && isTight(above, line, metrics) && cellOver(above, line) > 0;
  if (line.bold !== above.bold && open.cells.join('').length < 60 && !isFull(above, line, metrics)) return false;
  if (!isAligned(open, line)) return false;
  const [text = '', next = ''] = [open.cells.at(-1), line.cells[0]?.text];
  const goesOn = /^\p{Ll}/u.test(next) && !TERMINAL.test(text);
  const isFullLine = isFull(above, line, metrics);
  const isLong = above.right - above.x > 0.55 * (metrics.marginOf(above) - above.x);
  if (isElsewhere(above, line) && above.column && goesOn && isLong) return true;
  if (isElsewhere(above, line)) return isFullLine && (goesOn || !TERMINAL.test(text) || hangs(open, line));
  const isNear = isTight(above, line, metrics) || (goesOn && line.y > above.y && line.y - above.y < 2.2 * line.size);
  if (!isNear) return false;
  return isFullLine || (goesOn && isLong);
}

/** The next line's first word had no room: the break came from the margin. */
function isFull(above: PageLine, line: PageLine, metrics: PageMetrics): boolean {
  const text = line.cells[0]?.text ?? '';
  const first = /^[^\s-]+-?/.exec(text)?.[0].length ?? 0;
  const width = ((line.right - line.x) / Math.max(1, text.length)) * first;
  return above.right + 0.2 * line.size + width > metrics.marginOf(above) - 0.3 * line.size;
}

/** Under the text above it, or under its bullet; the first line of a paragraph may be indented, or stand out. */
function isAligned(open: PageParagraph, line: PageLine): boolean {
  const from = open.marker?.x ?? open.x;
  if (open.last.x !== open.x) return Math.abs(line.x - open.last.x) < line.size;
  return line.x > from - 2.5 * line.size && line.x < open.x + 2.5 * line.size;
}

/** Under the text of a list item and not under its bullet: only the item can go on there. */
function hangs(open: PageParagraph, line: PageLine): boolean {
  return open.marker !== null && Math.abs(line.x - open.x) < 2 && line.x - open.marker.x > 4;
}

/** Index of the cell that a line stands under; -1 where it stands under none. */
function cellOver(row: PageLine, line: PageLine): number {
  return row.cells.findIndex(({ x }) => Math.abs(x - line.x) < 2);
}
