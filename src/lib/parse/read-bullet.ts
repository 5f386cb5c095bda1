export type Bullet = {
  /** symbol: "-", "•"; letter: "a)"; number: "1.", "3)", "2.1". */
  kind: 'symbol' | 'letter' | 'number';
  /** What bullets of one list share: "-", "a)", "1.", "1.1" */
  marker: string;
  /** Of a number without parts; of one letter its place in the alphabet. */
  number: number | null;
  /** UTF-16 units of the bullet and the white space after it. */
  length: number;
};

// A dash is a bullet without a space after it too ("-tekst", "-14 gründere"), but not in "--", "-5" and "-5 grader".
const SYMBOL =
  /^(?:([-–—])(?:\s+|(?=[\p{L}«"“[(]|\d{1,4}\s+(?!grader|prosent|til\s)\p{Ll}))|([•·∙▪▫◦‣⁃●○■□►➢➤➔⇒✓✔❖→\u{F0A7}\u{F0B7}\u{F0D8}])\s*|([*+o]|>{1,3}|»)\s+)/u;
/** "– Gol –": a heading between dashes. */
const MAX_FRAMED = 60;
const FRAMED = /^([-–—])\s*[^:]{2,50}\s\1$/u;
const NUMBER = /^\(?(\d{1,3})([.)])(?:\s+|(?=[\p{L}*«]))/u;
const LETTER = /^\(?([a-zæøå]|i{1,3}|iv|vi{0,3})(\))\s*/i;
/** "a. Ny veg", but not "f. eks." and the like. */
const DOTTED_LETTER =
  /^(?!(?:f\. ?eks|f\. ?o|m\. ?[flmv]|o\. ?[ls]|d\. ?[vsdyå]|p\. ?g|t\. ?o|b\. ?l|n\. ?å|i\. ?e)(?:\.|\s|l))([a-zæøå])\.\s+(?=\p{L})/u;
const MONTH = /^(?:(?:og|til|[-–/])\s*\d{1,2}\.?\s*)?(?:jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|des)[a-zæøå]*\b/i;

// "2.1 Ny veg", but not the hour of "12.30 Lunsj", nor the dates of "10.12. Møte" and "19.11.24 Møte".
const DECIMAL = /^([1-9]\d?\.[1-9]\d?(?:(?:\.[1-9]){1,2}\.?)?)\s+(?=[\p{Lu}*«"“])/u;
const HOUR = /^(?:[7-9]|1\d|2[0-3])\.[0-5][05]$/;

/** The bullet that a line's text begins with; null where it begins with none. */
export function readBullet(text: string): Bullet | null {
  const head = text.slice(0, 40);
  const symbol = FRAMED.test(text.slice(0, MAX_FRAMED + 1)) ? null : SYMBOL.exec(head);
  if (symbol) return { kind: 'symbol', marker: symbol[1] ? '-' : (symbol[2] ?? symbol[3] ?? ''), number: null, length: symbol[0].length };
  const number = NUMBER.exec(head);
  if (number && !MONTH.test(head.slice(number[0].length)) && !isFirstOfTwoDays(Number(number[1]), head.slice(number[0].length))) {
    return { kind: 'number', marker: `1${number[2]}`, number: Number(number[1]), length: number[0].length };
  }
  const decimal = DECIMAL.exec(head);
  if (decimal?.[1] && !HOUR.test(decimal[1]) && !MONTH.test(head.slice(decimal[0].length))) {
    return { kind: 'number', marker: decimal[1].replace(/\d+/g, '1').replace(/\.$/, ''), number: null, length: decimal[0].length };
  }
  const letter = LETTER.exec(head) ?? DOTTED_LETTER.exec(head);
  return letter ? { kind: 'letter', marker: 'a)', number: placeInAlphabet(letter[1] ?? ''), length: letter[0].length } : null;
}

/** "18. 19. september 2014", but not "1. 17. mai-komiteen". */
function isFirstOfTwoDays(day: number, rest: string): boolean {
  const next = /^(\d{1,2})\.?\s*\p{L}{3,9}\.?\s*(?:19|20)\d\d/u.exec(rest)?.[1];
  return next !== undefined && Number(next) === day + 1;
}

function placeInAlphabet(letter: string): number | null {
  const place = 'abcdefghijklmnopqrstuvwxyzæøå'.indexOf(letter.toLowerCase());
  return letter.length === 1 && place !== -1 ? place + 1 : null;
}
