import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesFromWords } from './lines-from-words.ts';
import { paragraphsFromLines } from './paragraphs-from-lines.ts';
import type { PageWord, PdfPage } from './pdf-page.ts';
import { textFromParagraphs } from './text-from-paragraphs.ts';

const LETTER = 5;
/** Left edges that columns have, so that tables and text columns come up among the pages. */
const EDGES = [60, 180, 315, 420];

const line = fc.record({
  edge: fc.constantFrom(...EDGES),
  at: fc.nat({ max: 20 }),
  lift: fc.constantFrom(0, 0, 0, 4),
  lengths: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 7 }),
  lead: fc.constantFrom('', '', 'A', '•', '1.')
});

/** Lines of words that are all different, at the edges of columns, some of them raised, over a few drawn lines. */
function pageOf(lines: readonly { edge: number; at: number; lift: number; lengths: readonly number[]; lead: string }[]): PdfPage {
  let count = 0;
  const used = new Set<string>();
  const words = lines.flatMap(({ edge, at, lift, lengths, lead }): PageWord[] => {
    if (used.has(`${edge} ${at}`)) return [];
    used.add(`${edge} ${at}`);
    let x = edge;
    const texts = [...(lead === '' ? [] : [lead]), ...lengths.map((length) => `${'x'.repeat(length)}${count++}y`)];
    return texts.map((text, index) => {
      const word = { text, x, right: x + LETTER * text.length, y: 100 + 13 * at - lift, size: 10, bold: false, spaced: index > 0 };
      x = word.right + LETTER;
      return word;
    });
  });
  const rules = [95, 160, 225].map((y) => ({ x: 55, right: 540, y }));
  return { number: 1, width: 595, height: 842, words, marks: [], rules, turned: [] };
}

test('a page of any layout keeps every word once, and every line of it has its place in the text', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 40 }), (lines) => {
      const page = pageOf(lines);
      const { paragraphs, metrics } = paragraphsFromLines([linesFromWords(page)]);
      const { text, lines: told } = textFromParagraphs(paragraphs, metrics);
      const wordsIn = (words: readonly string[]) => words.flatMap((word) => word.match(/x+\d+y/g) ?? []).sort();
      expect(wordsIn([text])).toEqual(wordsIn(page.words.map((word) => word.text)));
      const marksIn = (found: string) => ['•', '1.'].map((mark) => found.split(mark).length);
      expect(marksIn(text)).toEqual(marksIn(page.words.map((word) => word.text).join(' ')));
      expect(told.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(text);
    }),
    { numRuns: 400, seed: 20240314 }
  );
});
