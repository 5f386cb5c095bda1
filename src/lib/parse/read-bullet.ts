export type Bullet = {
  /** symbol: "-", "•"; letter: "a)"; number: "1.", "3)". */
  kind: 'symbol' | 'letter' | 'number';
  /** What bullets of one list share: "-", "a)", "1." */
  marker: string;
  /** Of a number. */
  number: number | null;
  /** UTF-16 units of the bullet and the white space after it. */
  length: number;
};

// A dash is a bullet without a space after it too ("-tekst"), but not in "--" and "-5".
const SYMBOL = /^(?:([-–—])(?:\s+|(?=[\p{L}«"“[(]))|([•·∙▪▫◦‣⁃●○■□►➢➤✓✔❖→\u{F0A7}\u{F0B7}\u{F0D8}])\s*|([*+o])\s+)/u;
const NUMBER = /^\(?(\d{1,3})([.)])(?:\s+|(?=[\p{L}*«]))/u;
const LETTER = /^\(?([a-zæøå]|i{1,3}|iv|vi{0,3})(\))\s*/i;
const MONTH = /^(?:jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|des)[a-zæøå]*\b/i;

/** The bullet that a line's text begins with; null where it begins with none. */
export function readBullet(text: string): Bullet | null {
  const head = text.slice(0, 40);
  const symbol = SYMBOL.exec(head);
  if (symbol) return { kind: 'symbol', marker: symbol[1] ? '-' : (symbol[2] ?? symbol[3] ?? ''), number: null, length: symbol[0].length };
  const number = NUMBER.exec(head);
  if (number && !MONTH.test(head.slice(number[0].length))) {
    return { kind: 'number', marker: `1${number[2]}`, number: Number(number[1]), length: number[0].length };
  }
  const letter = LETTER.exec(head);
  return letter ? { kind: 'letter', marker: 'a)', number: null, length: letter[0].length } : null;
}
