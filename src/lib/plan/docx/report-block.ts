import { ExternalHyperlink, FootnoteReferenceRun, HeadingLevel, ImageRun, Paragraph, TextRun, type Table } from 'docx';
import type { ReportBlock, ReportChart } from '../report.ts';
import { factsTable, headedTable } from './report-table.ts';
import { quoteIndent } from './report-styles.ts';
import { runsOf } from './text-runs.ts';
import { validText } from './valid-text.ts';

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
/** Pixels: how wide a picture is on an A4 page at most. */
const widest = 640;

/** The parts of the body that a block becomes. */
export function writeBlock(block: ReportBlock): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: levels[block.level], children: runsOf(block.text) })];
    case 'paragraph':
      return [new Paragraph({ ...(block.isLead ? { style: 'Lead' } : {}), children: runsOf(block.text) })];
    case 'facts':
      return [factsTable(block.rows), new Paragraph({})];
    case 'table':
      return [headedTable(block.header, block.rows), new Paragraph({})];
    case 'list':
      return block.items.map(writeItem);
    case 'quote':
      return quoteParagraphs(block);
    case 'chart':
      return [
        new Paragraph({ keepNext: true, children: [pictureOf(block.chart)] }),
        new Paragraph({ style: 'Caption', children: runsOf(block.caption) })
      ];
  }
}

/** Paragraphs with the same indent and line at their side become one: every other quote is moved by less than anybody sees, so that they stay apart. */
function quoteParagraphs({ leadIn, text, note }: Extract<ReportBlock, { kind: 'quote' }>): Paragraph[] {
  const indent = { left: quoteIndent + (note % 2) };
  return [
    ...leadIn.map((above) => new Paragraph({ style: 'LeadIn', indent, children: runsOf(above) })),
    new Paragraph({ style: 'Quote', indent, keepLines: true, children: [...runsOf(text), new FootnoteReferenceRun(note)] })
  ];
}

function writeItem({ text, address }: { text: string; address: string | null }): Paragraph {
  const runs = runsOf(text);
  if (address === null) return new Paragraph({ bullet: { level: 0 }, spacing: { after: 40 }, children: runs });
  const link = new ExternalHyperlink({ link: validText(address), children: [new TextRun({ text: validText(text), style: 'Hyperlink' })] });
  return new Paragraph({ bullet: { level: 0 }, spacing: { after: 40 }, children: [link] });
}

function pictureOf({ id, png, width, height, alt }: ReportChart): ImageRun {
  const scale = Math.min(1, widest / width);
  return new ImageRun({
    type: 'png',
    data: png,
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { name: validText(id), title: validText(alt), description: validText(alt) }
  });
}
