import type { PageBox } from '#lib/model/document-text.ts';
import { paragraph, type Block, type Paragraph } from './block.ts';
import { joinWrapped, type HyphenEvidence } from './join-wrapped.ts';
import type { LineCell, PageLine } from './pdf-page.ts';
import { unfoldRow } from './unfold-row.ts';

/** A line of what a row of a table becomes: a row of cells, or a list item or paragraph of a cell that holds several. */
export type RowParagraph = {
  page: number;
  size: number;
  marker: PageLine['marker'];
  x: number;
  cells: string[];
  apart: boolean;
  boxes: PageBox[];
};

/** A paragraph inside a cell. */
type CellText = { block: Paragraph; line: PageLine; cell: LineCell; boxes: PageBox[]; last: { line: PageLine; cell: LineCell } };

/** Of the font's height: lines of one paragraph in a cell are not further apart. */
const MAX_STEP = 1.6;
const TERMINAL = /[.!?:;]["»”)]?$/;

/** The lines of one row, their wrapped cells joined, as the same row of a DOCX is read. */
export function rowParagraphs(
  lines: readonly PageLine[],
  evidence: () => HyphenEvidence,
  boxOf: (line: PageLine, cell: LineCell) => PageBox[]
): RowParagraph[] {
  const [first] = lines;
  if (!first?.row) return [];
  const { edges, rights } = first.row;
  const texts = edges.map((_, column) => textsOf(lines, column, rights[column] ?? 0, evidence, boxOf));
  const all = texts.flat();
  const blocks = unfoldRow({ kind: 'row', cells: texts.map((cell) => cell.map(({ block }) => block)) });
  const paragraphs = blocks.flatMap((block) => paragraphOf(block, all, first));
  return paragraphs.map((one, at) => (at === 0 ? { ...one, marker: first.marker ?? one.marker } : one));
}

function textsOf(
  lines: readonly PageLine[],
  column: number,
  right: number,
  evidence: () => HyphenEvidence,
  boxOf: (line: PageLine, cell: LineCell) => PageBox[]
): CellText[] {
  const texts: CellText[] = [];
  // The number of the row's first line is the row's own.
  const textOf = (line: PageLine, cell: LineCell) =>
    column === 0 && line.marker && line !== lines[0] ? `${line.marker.text} ${cell.text}` : cell.text;
  for (const line of lines) {
    const cell = line.cells.find((one) => one.column === column);
    if (!cell) continue;
    const open = texts.at(-1);
    if (open && goesOn(open, line, cell, right)) {
      open.block.text = joinWrapped(open.block.text, textOf(line, cell), evidence);
      open.boxes.push(...boxOf(line, cell));
      open.last = { line, cell };
    } else {
      const list = cell.marker ? { level: 0, marker: cell.marker.text } : null;
      texts.push({ block: paragraph(textOf(line, cell), { list }), line, cell, boxes: boxOf(line, cell), last: { line, cell } });
    }
  }
  return texts;
}

function goesOn({ last: above, block }: CellText, line: PageLine, cell: LineCell, right: number): boolean {
  if (cell.marker) return false;
  const isElsewhere = above.line.page !== line.page || above.line.column !== line.column;
  if (!isElsewhere && line.y - above.line.y > MAX_STEP * line.size) return false;
  if (/^\p{Ll}/u.test(cell.text) && !TERMINAL.test(block.text)) return true;
  const first = /^[^\s-]+-?/.exec(cell.text)?.[0].length ?? 0;
  const width = ((cell.right - cell.x) / Math.max(1, cell.text.length)) * first;
  return above.cell.right + 0.2 * line.size + width > right - 0.3 * line.size;
}

function paragraphOf(block: Block, texts: readonly CellText[], row: PageLine): RowParagraph[] {
  const { page, size } = row;
  if (block.kind === 'row') {
    const cells = block.cells.map((cell) => cell.map((one) => (one.kind === 'row' ? '' : one.text)).join(' '));
    const found = texts.filter((text) => block.cells.some((cell) => cell.includes(text.block)));
    return [{ page, size, marker: null, x: row.x, cells, apart: false, boxes: found.flatMap(({ boxes }) => boxes) }];
  }
  if (block.text === '') return [];
  const found = texts.filter((text) => text.block === block || text.block.text === block.text);
  const [source] = found.length > 0 ? found : texts.filter((text) => block.text.includes(text.block.text));
  const marker = block.list && source?.cell.marker ? source.cell.marker : null;
  return [
    {
      page: source?.line.page ?? page,
      size,
      marker,
      x: source?.cell.x ?? row.x,
      cells: [block.text],
      apart: block.apart,
      boxes: source?.boxes ?? []
    }
  ];
}
