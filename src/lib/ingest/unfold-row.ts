import { paragraph, type Block, type Paragraph, type Row } from './block.ts';

/** A cell with more text than this in several paragraphs holds a text of its own, not one entry of a table. */
const LONG_CELL = 200;
const CASE_NUMBER = /^\S{0,4}\d\S{0,6}$/;

/**
 * A row that one line can show stays one. Where a cell holds lists, tables or several long paragraphs ("Hadeland IPR" beside a list of what is
 * new there), the cells before it become a line and its blocks follow; a row of one cell is only a frame around its blocks.
 */
export function unfoldRow(row: Row): Block[] {
  const filled = row.cells.filter((cell) => cell.some((block) => block.kind === 'row' || block.text.trim() !== ''));
  if (filled.length === 0) return [];
  if (row.cells.length === 1) return opened(row.cells[0] ?? []);
  const at = row.cells.findIndex(isTextOfItsOwn);
  if (at === -1) return [row];
  const body = (row.cells[at] ?? []).filter((block) => block.kind === 'row' || block.text.trim() !== '');
  const before = row.cells.slice(0, at);
  const [first] = body;
  if (first?.kind === 'paragraph' && first.list === null && before.length > 0 && CASE_NUMBER.test(wordsOf(before[0] ?? []))) {
    before.push([first]);
    body.shift();
  }
  return [...lineOf(before), ...opened(body), ...unfoldRow({ kind: 'row', cells: row.cells.slice(at + 1) })];
}

function opened(blocks: readonly Block[]): Block[] {
  const all = blocks.flatMap((block) => (block.kind === 'row' ? unfoldRow(block) : [block]));
  return all.map((block, at) => (at === 0 && block.kind === 'paragraph' ? { ...block, apart: true } : block));
}

function isTextOfItsOwn(cell: readonly Block[]): boolean {
  const paragraphs = cell.filter((block): block is Paragraph => block.kind === 'paragraph' && block.text.trim() !== '');
  if (cell.some((block) => block.kind === 'row') || paragraphs.some(({ list }) => list !== null)) return true;
  return paragraphs.length > 1 && paragraphs.reduce((sum, { text }) => sum + text.length, 0) > LONG_CELL;
}

function lineOf(cells: readonly Block[][]): Block[] {
  const filled = cells.filter((cell) => wordsOf(cell) !== '');
  if (filled.length > 1) return [paragraph('', {}), { kind: 'row', cells: filled.map((cell) => [...cell]) }];
  const [only] = filled;
  return only ? [paragraph(wordsOf(only), { apart: true })] : [];
}

function wordsOf(cell: readonly Block[]): string {
  return cell
    .map((block) => (block.kind === 'row' ? '' : block.text))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
