import { collapse } from './collapse.ts';
import type { Line } from './line.ts';
import { isContinuation, type WrapWidth } from './split-updates.ts';

/** The paragraphs of a case, one a line: bullets stay, wrapped lines are joined, white space is collapsed. */
export function itemText(text: string, lines: readonly Line[], width: WrapWidth): string {
  const paragraphs: { start: number; end: number; isBullet: boolean; last: Line }[] = [];
  for (const line of lines) {
    const above = paragraphs.at(-1);
    if (above && isContinuation({ piece: above, line: above.last }, line, width)) {
      above.end = line.bodyEnd;
      above.last = line;
    } else {
      const start = line.bodyStart - (line.bullet?.length ?? 0);
      paragraphs.push({ start, end: line.bodyEnd, isBullet: line.bullet !== null, last: line });
    }
  }
  return paragraphs.map(({ start, end }) => collapse(text.slice(start, end))).join('\n');
}
