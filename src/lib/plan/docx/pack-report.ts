import { AlignmentType, Document, Footer, Header, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { Report } from '../report.ts';
import { writeBlock } from './report-block.ts';
import { reportStyles } from './report-styles.ts';
import { factsTable } from './report-table.ts';
import { runsOf } from './text-runs.ts';
import { validText } from './valid-text.ts';

const languages = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' } as const;
/** Twentieths of a point. */
const page = { size: { width: 11906, height: 16838 }, margin: { top: 1304, right: 1134, bottom: 1361, left: 1134 } };

export async function packReport(report: Report): Promise<Uint8Array> {
  const { locale, title, subtitle, blocks, notes, about } = report;
  const footnotes = notes.map(({ number, text }) => [
    number,
    { children: [new Paragraph({ style: 'FootnoteText', children: runsOf(text) })] }
  ]);
  const { default: defaults, ...styles } = reportStyles(report);
  const document = new Document({
    title: validText(title),
    creator: 'Regionpuls',
    lastModifiedBy: 'Regionpuls',
    styles: {
      ...styles,
      default: {
        ...defaults,
        document: { ...defaults?.document, run: { ...defaults?.document?.run, language: { value: languages[locale] } } }
      }
    },
    footnotes: Object.fromEntries(footnotes) as Record<string, { children: Paragraph[] }>,
    sections: [
      {
        // The first page has the title itself.
        properties: { page, titlePage: true },
        headers: {
          first: new Header({ children: [] }),
          default: new Header({ children: [new Paragraph({ style: 'Caption', children: runsOf(title) })] })
        },
        footers: { first: new Footer({ children: [pageNumber(report)] }), default: new Footer({ children: [pageNumber(report)] }) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: runsOf(title) }),
          ...(subtitle === '' ? [] : [new Paragraph({ style: 'Subtitle', children: runsOf(subtitle) })]),
          ...blocks.flatMap(writeBlock),
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: runsOf(about.title) }),
          factsTable(about.rows)
        ]
      }
    ]
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** "Side 2 av 7". */
function pageNumber({ paging }: Report): Paragraph {
  const numbers = new TextRun({ children: [`${paging.page} `, PageNumber.CURRENT, ` ${paging.of} `, PageNumber.TOTAL_PAGES] });
  return new Paragraph({ style: 'Caption', alignment: AlignmentType.RIGHT, children: [numbers] });
}
