import { LineRuleType, type IStylesOptions } from 'docx';

const ink = '1D2426';
const fjord = '14564F';
const grey = '566063';

/** Twentieths of a point. */
export const quoteIndent = 360;

/** How large letters are, and how much room is around them, beside those of a plan. */
const plan = { letters: 1, room: 1, line: 264 };
const short = { letters: 0.9, room: 0.6, line: 247 };

/** Georgia and Calibri stand for the screen's faces, since a document reaches machines that have neither. */
export function reportStyles({ isShort = false }: { isShort?: boolean }): IStylesOptions {
  const { letters, room, line } = isShort ? short : plan;
  /** Half points, as Word counts. */
  const points = (size: number) => Math.round(size * 2 * letters);
  /** 240ths of what a line needs; a fixed height would cut pictures and large letters. */
  const lines = { line, lineRule: LineRuleType.AUTO };
  /** Twentieths of a point. */
  const spacing = (before: number, after: number) => ({
    before: Math.round(before * 20 * room),
    after: Math.round(after * 20 * room),
    ...lines
  });
  const heading = (size: number, before: number) => ({
    run: { font: 'Georgia', size: points(size), color: ink },
    paragraph: { spacing: spacing(before, 6), keepNext: true }
  });
  return {
    default: {
      document: { run: { font: 'Calibri', size: points(11), color: ink }, paragraph: { spacing: spacing(0, 6) } },
      title: { run: { font: 'Georgia', size: points(26), color: ink }, paragraph: { spacing: spacing(0, 6) } },
      heading1: heading(18, 22),
      heading2: heading(14, 16),
      heading3: heading(11.5, 10),
      footnoteText: { run: { size: points(8.5) }, paragraph: { spacing: spacing(0, 1) } },
      hyperlink: { run: { color: fjord, underline: { type: 'single' } } }
    },
    paragraphStyles: [
      {
        id: 'Subtitle',
        name: 'Subtitle',
        basedOn: 'Normal',
        next: 'Normal',
        run: { color: grey, size: points(12) },
        paragraph: { spacing: spacing(0, 10) }
      },
      {
        id: 'Lead',
        name: 'Lead',
        basedOn: 'Normal',
        next: 'Normal',
        run: { font: 'Georgia', size: points(15) },
        paragraph: { spacing: spacing(0, 8) }
      },
      {
        id: 'Quote',
        name: 'Quote',
        basedOn: 'Normal',
        next: 'Normal',
        run: { font: 'Georgia' },
        paragraph: {
          spacing: spacing(4, 6),
          indent: { left: quoteIndent },
          border: { left: { style: 'single', size: 18, space: 8, color: fjord } }
        }
      },
      {
        id: 'LeadIn',
        name: 'Lead-in',
        basedOn: 'Quote',
        next: 'Quote',
        run: { italics: true, color: grey },
        paragraph: { keepNext: true }
      },
      { id: 'Caption', name: 'caption', basedOn: 'Normal', next: 'Normal', run: { color: grey, size: points(9.5) } },
      { id: 'Cell', name: 'Table text', basedOn: 'Normal', run: { size: points(9.5) }, paragraph: { spacing: spacing(2, 2) } },
      { id: 'HeaderCell', name: 'Table heading', basedOn: 'Cell', run: { bold: true, color: grey } }
    ]
  };
}
