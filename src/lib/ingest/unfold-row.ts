import { paragraph, type Block, type Paragraph, type Row } from './block.ts';

/** A cell with several lines, longer than this on the average, holds a text of its own, not one entry of a table such as a name and its office. */
const LONG_LINE = 25;
const CASE_NUMBER = /^\S{0,4}\d\S{0,6}$/;

/**
 * A row that one line can show stays one. Where a cell holds lists, tables or several long paragraphs ("Hadeland IPR" beside a list of what is
 * new there), the cells before it become a line and its blocks follow; short ones behind it become a row that goes on below, each
 * in its own column. A row of one cell is only a frame around its blocks.
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
  const behind = row.cells.slice(at + 1);
  if (first?.kind === 'paragraph' && first.list === null && before.length > 0 && CASE_NUMBER.test(wordsOf(before[0] ?? [])))
    return [...lineOf([...before, [first]]), ...opened(body.slice(1)), ...unfoldRow({ kind: 'row', cells: behind })];
  return [...lineOf(before), ...opened(body), ...unfoldBehind(behind, at + 1)];
}

/** Cells behind one that was opened: short ones go on as a row, with room for the columns before them. */
function unfoldBehind(behind: Block[][], columnsBefore: number): Block[] {
  if (columnsBefore === 1 || behind.some(isTextOfItsOwn)) return unfoldRow({ kind: 'row', cells: behind });
  if (behind.every((cell) => wordsOf(cell) === '')) return [];
  return [{ kind: 'row', cells: [...Array.from({ length: columnsBefore }, () => []), ...behind] }];
}

function opened(blocks: readonly Block[]): Block[] {
  const all = blocks.flatMap((block) => (block.kind === 'row' ? unfoldRow(block) : [block]));
  return all.map((block, at) => (at === 0 && block.kind === 'paragraph' ? { ...block, apart: true } : block));
}

function isTextOfItsOwn(cell: readonly Block[]): boolean {
  const paragraphs = cell.filter((block): block is Paragraph => block.kind === 'paragraph' && block.text.trim() !== '');
  if (cell.some((block) => block.kind === 'row') || paragraphs.some(({ list }) => list !== null)) return true;
  const lines = paragraphs.flatMap(({ text }) => text.split('\n')).filter((line) => line.trim() !== '');
  return lines.length > 1 && lines.reduce((sum, line) => sum + line.length, 0) > LONG_LINE * lines.length;
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
