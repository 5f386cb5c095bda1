/** Widths in ems, measured on the text face: of an average letter, and of those that are far from it. */
const averageWidth = 0.53;
const letterWidths: readonly [letters: RegExp, width: number][] = [
  [/[ijlIft1.,:;'’ ()/-]/u, 0.31],
  [/r/u, 0.4],
  [/[mwMWæÆ%…]/u, 0.87],
  [/\p{Lu}/u, 0.69]
];
const otherWidth = 0.57;
const boldness = 1.04;

/** How wide a text of so many letters is about, in the unit of the font's size. */
export function widthOfLetters(letters: number, fontSize: number): number {
  return letters * fontSize * averageWidth;
}

/** Cut at a word where one ends in time, with an ellipsis. `longest`: letters, the ellipsis among them. */
export function cutLabel(label: string, longest: number): string {
  if (label.length <= longest) return label;
  const cut = label.slice(0, Math.max(0, longest - 1));
  const atWord = cut.slice(0, Math.max(0, cut.lastIndexOf(' ')));
  return `${(atWord.length > longest / 2 ? atWord.replace(/ (?:og|and|i)$/u, '') : cut).trimEnd()}…`;
}

/** The label as far as it finds room: `width` and `fontSize` in the drawing's units. */
export function fitLabel(label: string, width: number, fontSize: number, weight: 'normal' | 'bold' = 'normal'): string {
  const room = width / (fontSize * (weight === 'bold' ? boldness : 1));
  let [used, fitting] = [0, 0];
  for (const letter of label) {
    used += widthOf(letter);
    if (used + widthOf('…') <= room) fitting += letter.length;
  }
  return used <= room ? label : cutLabel(label, fitting + 1);
}

function widthOf(letter: string): number {
  return letterWidths.find(([letters]) => letters.test(letter))?.[1] ?? otherWidth;
}
