import type { TextLine } from '#lib/model/document-text.ts';
import type { PageMetrics } from './page-metrics.ts';
import type { PageParagraph } from './paragraphs-from-lines.ts';

/** A heading's font is at least this much larger than the text's. */
const LARGER = 1.12;
const MAX_HEADING = 200;
/** Points between the left edges of two levels of a list. */
const LEVEL_STEP = 4;

export type PageText = { text: string; lines: TextLine[] };

/** The paragraphs as lines of text, blank lines where they stand apart, two spaces a level before a nested bullet, tabs between cells. */
export function textFromParagraphs(paragraphs: readonly PageParagraph[], { size }: PageMetrics): PageText {
  const headingLevelOf = headingLevels(paragraphs, size);
  const levels = listLevels(paragraphs.filter((one) => headingLevelOf(one) === null));
  const lines: TextLine[] = [];
  const texts: string[] = [];
  let length = 0;
  const write = (text: string, marks: Omit<TextLine, 'start' | 'end' | 'listLevel'>) => {
    lines.push({ start: length, end: length + text.length, listLevel: null, ...marks });
    texts.push(text);
    length += text.length + 1;
  };
  for (const paragraph of paragraphs) {
    const { page, marker, cells, apart } = paragraph;
    if (apart) write('', { page, headingLevel: null, cells: [], boxes: [] });
    const lead = marker ? `${'  '.repeat(levels.get(paragraph) ?? 0)}${marker.text} ` : '';
    let start = length + lead.length;
    const spans = cells.map((cell) => {
      const span = { start, end: start + cell.length };
      start = span.end + 1;
      return span;
    });
    write(lead + cells.join('\t'), {
      page,
      headingLevel: headingLevelOf(paragraph),
      cells: cells.length > 1 ? spans : [],
      boxes: paragraph.boxes
    });
  }
  return { text: texts.join('\n'), lines };
}

/** Sizes of headings from the largest; one that several headings have is not the title's, so the levels then begin at 2. */
function headingLevels(paragraphs: readonly PageParagraph[], size: number): (paragraph: PageParagraph) => number | null {
  const isHeading = ({ size: own, cells }: PageParagraph) =>
    own >= LARGER * size && cells.length === 1 && (cells[0]?.length ?? 0) < MAX_HEADING && /\p{L}{2}/u.test(cells[0] ?? '');
  const counts = new Map<number, number>();
  for (const one of paragraphs.filter(isHeading)) counts.set(Math.round(one.size), (counts.get(Math.round(one.size)) ?? 0) + 1);
  const sizes = [...counts.keys()].sort((left, right) => right - left);
  const first = (counts.get(sizes[0] ?? 0) ?? 0) > 1 ? 2 : 1;
  return (one) => (isHeading(one) ? Math.min(6, first + sizes.indexOf(Math.round(one.size))) : null);
}

/** Nesting of list items by where their text begins; numbers of one list stay together though "10." is wider than "9.". */
function listLevels(paragraphs: readonly PageParagraph[]): Map<PageParagraph, number> {
  const items = paragraphs.filter(({ marker }) => marker !== null);
  const edges: number[] = [];
  for (const { x } of [...items].sort((left, right) => left.x - right.x)) if (x - (edges.at(-1) ?? -Infinity) > LEVEL_STEP) edges.push(x);
  const levels = new Map<PageParagraph, number>();
  const numbered = new Map<string, PageParagraph>();
  for (const item of items) {
    const number = /\d+/.exec(item.marker?.text ?? '')?.[0];
    const before = number === undefined ? undefined : numbered.get(item.marker?.text.replace(number, String(Number(number) - 1)) ?? '');
    const isSameList =
      before && (Math.abs(before.x - item.x) < LEVEL_STEP || Math.abs((before.marker?.x ?? 0) - (item.marker?.x ?? 0)) < LEVEL_STEP);
    levels.set(item, isSameList ? (levels.get(before) ?? 0) : edges.findLastIndex((edge) => edge <= item.x + 0.01));
    if (item.marker && number !== undefined) numbered.set(item.marker.text, item);
  }
  return levels;
}
