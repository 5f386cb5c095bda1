import type { ShownText } from './write-pdf.ts';

/** Points from one line to the next, and the letters of Helvetica, size 10, that a point holds on the average. */
const STEP = 13;
const LETTERS = 1 / 5;
/** Between the cells of a row. */
const ROOM = 12;

/** A text set from the height `top` down, broken at the width; "\n" begins a line, an empty one leaves a line's room. */
export function setText(x: number, top: number, width: number, text: string): ShownText[] {
  return linesOf(text, Math.floor(width * LETTERS)).flatMap((line, at) =>
    line === '' ? [] : [{ x: x + (line.startsWith(' ') ? 9 : 0), y: top - STEP * at, text: line.trim(), size: 10 }]
  );
}

type SetTable = { texts: ShownText[]; /** Heights right above each row, and below the last. */ rules: number[]; bottom: number };

/** A table set from `top` down: columns of the widths, `gap` points between the rows, cells at the top or in the middle of their row. */
export function setTable(
  top: number,
  widths: readonly number[],
  rows: readonly (readonly string[])[],
  { x = 60, gap = 0, middle = false } = {}
): SetTable {
  const heightOf = (text: string, at: number) => STEP * linesOf(text, lettersIn(widths[at])).length;
  const texts: ShownText[] = [];
  const rules = [top + STEP - 3 + gap / 2];
  let y = top;
  for (const row of rows) {
    const height = Math.max(...row.map(heightOf));
    row.forEach((text, at) => {
      const left = x + widths.slice(0, at).reduce((sum, width) => sum + width, 0);
      const down = middle ? (height - heightOf(text, at)) / 2 : 0;
      texts.push(...setText(left, y - down, (widths[at] ?? 0) - ROOM, text));
    });
    y -= height + gap;
    rules.push(y + STEP - 3 + gap / 2);
  }
  return { texts, rules, bottom: y };
}

function lettersIn(width = 0): number {
  return Math.floor((width - ROOM) * LETTERS);
}

function linesOf(text: string, letters: number): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [''];
    for (const word of paragraph.split(' ')) {
      const last = lines.at(-1) ?? '';
      if (last !== '' && last.length + 1 + word.length > letters) lines.push(`${/^[• ]/.test(paragraph) ? ' ' : ''}${word}`);
      else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
    }
    return lines;
  });
}
