/** Width of an average letter in ems, measured on the text face; of the bold ones, a little more. */
const letterWidth = { normal: 0.53, bold: 0.57 };

/** How wide a text of so many letters is about, in the unit of the font's size. */
export function widthOfLetters(letters: number, fontSize: number): number {
  return letters * fontSize * letterWidth.normal;
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
  return cutLabel(label, Math.max(1, Math.floor(width / (fontSize * letterWidth[weight]))));
}
