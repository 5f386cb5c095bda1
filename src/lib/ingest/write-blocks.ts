import type { TextLine } from '#lib/model/document-text.ts';
import type { Block, Paragraph, Row } from './block.ts';
import { settleHeadings } from './settle-headings.ts';
import { TextWriter } from './text-writer.ts';
import { unfoldRow } from './unfold-row.ts';

/**
 * The blocks as text that reads like typed minutes: list items with their marker, two spaces a level before a nested one; rows with tabs
 * between their cells; blank lines around headings, lists and tables, and where paragraphs stand apart.
 */
export function writeBlocks(blocks: readonly Block[]): { text: string; lines: TextLine[] } {
  const writer = new TextWriter();
  let above: Block | null = null;
  for (const block of settleHeadings(blocks.flatMap((one) => (one.kind === 'row' ? unfoldRow(one) : [one])))) {
    if (above && isApart(above, block)) writer.blank();
    if (block.kind === 'row') writeRow(writer, block);
    else writeParagraph(writer, block);
    above = block;
  }
  return { text: writer.text, lines: writer.lines };
}

function isApart(above: Block, below: Block): boolean {
  if (above.kind === 'row' || below.kind === 'row') return above.kind !== below.kind;
  if (above.headingLevel !== null || below.headingLevel !== null) return true;
  return below.apart || (above.list === null) !== (below.list === null);
}

function writeParagraph(writer: TextWriter, { text, headingLevel, list }: Paragraph): void {
  if (text.trim() === '') {
    writer.blank();
    return;
  }
  const level = list?.level ?? 0;
  text.split('\n').forEach((part, at) => {
    if (list === null) {
      if (part.trim() === '') writer.blank();
      else writer.line(part, { headingLevel: at === 0 ? headingLevel : null });
    } else if (at === 0 && list.marker !== null) {
      writer.line(`${'  '.repeat(level)}${list.marker} ${part.trimStart()}`, { listLevel: level });
    } else if (part.trim() !== '') {
      // Deeper than four columns a level, which is how a stated level is counted: it goes on with its item.
      writer.line(' '.repeat(4 * level + 2) + part.trimStart());
    }
  });
}

function writeRow(writer: TextWriter, { cells }: Row): void {
  const texts = cells.map((cell) => cell.map((block) => (block.kind === 'row' ? '' : block.text)).join(' '));
  writer.row(texts.map((text) => text.replace(/[\t\n ]+/g, ' ').trim()));
}
