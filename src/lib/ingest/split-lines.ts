import type { TextLine } from '#lib/model/document-text.ts';

const HEADING_MARK = /^ {0,3}(#{1,6})[ \t]/;

/** Every line of a text whose lines end in "\n", blank ones too; a Markdown `#` states its heading level where `markdown` is set. */
export function splitLines(text: string, markdown: boolean): TextLine[] {
  const lines: TextLine[] = [];
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    const mark = markdown ? HEADING_MARK.exec(text.slice(start, Math.min(end, start + 12))) : null;
    lines.push({ start, end, page: null, headingLevel: mark?.[1]?.length ?? null, listLevel: null, cells: [], boxes: [] });
    start = end + 1;
  }
  return lines;
}
