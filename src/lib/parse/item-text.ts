import { openBullet, type BulletLevel } from './bullet-levels.ts';
import { collapse } from './collapse.ts';
import type { Line } from './line.ts';
import { isContinuation, type WrapWidth } from './wrapped-lines.ts';

type Paragraph = { start: number; words: string; isBullet: boolean; level: number; last: Line };

/** The paragraphs of a case, one a line: bullets stay, two spaces a level before a nested one; wrapped lines are joined, white space is collapsed. */
export function itemText(text: string, lines: readonly Line[], width: WrapWidth): string {
  const paragraphs: Paragraph[] = [];
  const levels: BulletLevel<number>[] = [];
  for (const line of lines) {
    const above = paragraphs.at(-1);
    if (above && isContinuation({ piece: above, line: above.last }, line, width)) {
      above.words += ` ${text.slice(line.bodyStart, line.bodyEnd)}`;
      above.last = line;
      continue;
    }
    if (!line.bullet) levels.length = 0;
    const level = line.bullet ? openBullet(levels, line, (outer) => (outer ?? -1) + 1) : 0;
    const start = line.bodyStart - (line.bullet?.length ?? 0);
    paragraphs.push({ start, words: text.slice(start, line.bodyEnd), isBullet: line.bullet !== null, level, last: line });
  }
  return paragraphs.map(({ words, level }) => '  '.repeat(level) + collapse(words)).join('\n');
}
