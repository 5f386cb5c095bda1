import type { LineCell, PageWord } from './pdf-page.ts';

/** Of the font's height: from here on a gap is a space, whether or not the page says so. */
const SPACE = 0.13;

export function cellOf(words: readonly PageWord[]): LineCell {
  let text = '';
  words.forEach((word, at) => {
    const before = words[at - 1];
    const isApart = before && (word.spaced || word.x - before.right > SPACE * Math.min(word.size, before.size));
    text += `${isApart ? ' ' : ''}${word.text}`;
  });
  return { text: text.replace(/[\t\n\r ]+/g, ' ').trim(), x: words[0]?.x ?? 0, right: words.at(-1)?.right ?? 0 };
}
