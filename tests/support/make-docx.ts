import {
  AlignmentType,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  type FileChild,
  type ILevelsOptions
} from 'docx';

/** One piece of typed minutes, as a writer who uses the styles of a word processor would mark it. */
export type Piece =
  | { kind: 'title' | 'heading' | 'region' | 'case' | 'paragraph'; text: string; number?: number }
  | { kind: 'bullet'; text: string; level: number }
  | { kind: 'table'; rows: string[][] };

/** The pieces of minutes typed as the real ones of 19 November 2024 are: "1. …" for cases, a region alone on its line in the round, "- " and " - ". */
export function outlineMinutes(text: string): Piece[] {
  const pieces: Piece[] = [];
  let inRound = false;
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const number = /^(?:- )?(\d+)\. (.*?)\**$/.exec(line);
    const bullet = /^( *)- (.*)$/.exec(line);
    const last = pieces.at(-1);
    if (number) {
      inRound = /runde rundt bordet/i.test(line);
      pieces.push({ kind: 'case', text: number[2] ?? '', number: Number(number[1]) });
    } else if (bullet) pieces.push({ kind: 'bullet', text: bullet[2] ?? '', level: bullet[1]?.length ?? 0 });
    else if (line.includes('\t')) {
      if (last?.kind === 'table') last.rows.push(line.split('\t'));
      else pieces.push({ kind: 'table', rows: [line.split('\t')] });
    } else pieces.push({ kind: kindOf(line, pieces.length === 0, inRound), text: line });
  }
  return pieces;
}

function kindOf(line: string, isFirst: boolean, inRound: boolean): 'title' | 'heading' | 'region' | 'paragraph' {
  if (isFirst) return 'title';
  if (/^(?:Deltakere|Sakskart)/.test(line)) return 'heading';
  return inRound ? 'region' : 'paragraph';
}

/** The pieces as a DOCX with real heading styles, lists and tables. */
export async function makeDocx(pieces: readonly Piece[]): Promise<Uint8Array> {
  const document = new Document({
    numbering: {
      config: [
        { reference: 'cases', levels: [level(0, LevelFormat.DECIMAL, '%1.')] },
        { reference: 'bullets', levels: [level(0, LevelFormat.BULLET, '\u2022'), level(1, LevelFormat.BULLET, 'o')] }
      ]
    },
    sections: [{ children: pieces.map(childOf) }]
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function childOf(piece: Piece): FileChild {
  switch (piece.kind) {
    case 'title':
      return new Paragraph({ text: piece.text, heading: HeadingLevel.TITLE });
    case 'heading':
      return new Paragraph({ text: piece.text, heading: HeadingLevel.HEADING_1 });
    case 'case':
      return new Paragraph({ text: piece.text, heading: HeadingLevel.HEADING_2, numbering: { reference: 'cases', level: 0 } });
    case 'region':
      return new Paragraph({ text: piece.text, heading: HeadingLevel.HEADING_3 });
    case 'bullet':
      return new Paragraph({ children: runsOf(piece.text), numbering: { reference: 'bullets', level: piece.level } });
    case 'table':
      return new Table({ rows: piece.rows.map(rowOf) });
    case 'paragraph':
      return new Paragraph({ children: runsOf(piece.text), spacing: { after: 160 } });
  }
}

/** In several runs, as Word breaks a paragraph wherever it was edited. */
function runsOf(text: string): TextRun[] {
  const middle = Math.floor(text.length / 2);
  return [text.slice(0, middle), text.slice(middle)].map((part) => new TextRun(part));
}

function rowOf(cells: readonly string[]): TableRow {
  return new TableRow({ children: cells.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) });
}

function level(at: number, format: ILevelsOptions['format'], text: string): ILevelsOptions {
  const indent = { left: 720 * (at + 1), hanging: 360 };
  return { level: at, format, text, alignment: AlignmentType.LEFT, style: { paragraph: { indent } } };
}
