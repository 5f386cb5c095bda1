import type { PageLine, PageWord } from './pdf-page.ts';

/** Of the font's height: from here on a bullet stands apart from the words behind it. */
const SPACE = 0.13;
/** What stands alone at the start of a line as a bullet; programs take it from symbol fonts too, whose letters have private codes. */
const BULLET = /^[•·∙▪▫◦‣⁃●○■□◼◻▸►➢➤✓✔❖→§*o\u{F000}-\u{F0FF}\u{FFFD}–—-]$/u;
const DASH = /^[–—-]$/;
const KNOWN_BULLET = /^[•·∙▪▫◦‣⁃●○■□►➢➤✓✔❖→*o]$/u;
export const NUMBER = /^\(?(?:\d{1,3}|[a-zæøå]|i{1,3}|iv|vi{0,3})[.)]$/i;

/** The bullet or list number that the words begin with. */
export function markerOf([first, second]: readonly PageWord[]): PageLine['marker'] {
  if (!first || !second) return null;
  const gap = second.x - first.right;
  if (NUMBER.test(first.text)) return gap > SPACE * first.size ? { text: first.text, x: first.x } : null;
  if (!BULLET.test(first.text) || gap <= SPACE * first.size) return null;
  // A paragraph sign before a number is the law's.
  if (first.text === '§' && /^\d/.test(second.text)) return null;
  if (DASH.test(first.text)) return { text: '-', x: first.x };
  return { text: KNOWN_BULLET.test(first.text) ? first.text : '•', x: first.x };
}
