import { IDENTITY, apply, multiply, seenFrom, turnOf, type Matrix, type Point, type Turn } from './pdf-matrix.ts';
import type { PageMark, PageRule, PageWord } from './pdf-page.ts';

/** The operators of pdf.js (`OPS`) by name; only those that place text and shapes are looked at. */
export type OperatorCodes = Readonly<Record<string, number>>;
export type OperatorList = { fnArray: readonly number[]; argsArray: readonly (readonly unknown[] | null)[] };
export type FontFacts = { bold: boolean; /** Glyph units to text units, 0.001 for all but Type 3. */ unit: number };

/** Words by quarter turns clockwise (0 upright), the small shapes that may be bullets, and the level lines that may be a table's. */
export type DrawnWords = { words: [PageWord[], PageWord[], PageWord[], PageWord[]]; marks: PageMark[]; rules: PageRule[] };

type Glyph = { unicode: string; width: number; isSpace: boolean };
type Graphics = {
  matrix: Matrix;
  font: FontFacts;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  stretch: number;
  leading: number;
  rise: number;
  text: Matrix;
  line: Matrix;
};

/** Share of the font's height from which a gap is a space: kerning stays below, the spaces of typeset text above. */
const SPACE = 0.13;
const MAX_MARK = 12;
/** A level line is at most this thick; more of them than this are a drawing's. */
const MAX_RULE = 3;
const MAX_RULES = 5000;

/**
 * Words of one page from the operators that draw it: one pass, with the place of every glyph, the shapes and the fonts, which pdf.js's own
 * text extraction does not give. `base` turns PDF space into the page as it is read.
 */
export function wordsFromOperators(
  { fnArray, argsArray }: OperatorList,
  codes: OperatorCodes,
  base: readonly number[],
  fontOf: (name: string) => FontFacts
): DrawnWords {
  const pen = new Pen(matrixOf(base), fontOf);
  const steps = new Map<number, (args: readonly unknown[]) => void>();
  for (const [name, step] of Object.entries(pen.steps)) {
    const code = codes[name];
    if (code !== undefined) steps.set(code, step);
  }
  fnArray.forEach((code, at) => steps.get(code)?.(argsArray[at] ?? []));
  pen.endWord();
  return pen.drawn;
}

/** Follows the page's graphics and text state as PDF 32000-1, 8.4 and 9.3 to 9.4 define it. */
class Pen {
  readonly drawn: DrawnWords = { words: [[], [], [], []], marks: [], rules: [] };
  readonly #base: Matrix;
  readonly #fontOf: (name: string) => FontFacts;
  #now: Graphics;
  #saved: Graphics[] = [];
  #word: { text: string; size: number; bold: boolean; spaced: boolean; start: Point; end: Point; turn: Turn } | null = null;
  #spaced = false;

  constructor(base: Matrix, fontOf: (name: string) => FontFacts) {
    this.#base = base;
    this.#fontOf = fontOf;
    this.#now = {
      matrix: base,
      font: { bold: false, unit: 0.001 },
      size: 0,
      charSpacing: 0,
      wordSpacing: 0,
      stretch: 1,
      leading: 0,
      rise: 0,
      text: IDENTITY,
      line: IDENTITY
    };
  }

  readonly steps: Record<string, (args: readonly unknown[]) => void> = {
    save: () => this.#save(),
    restore: () => this.#restore(),
    beginGroup: () => this.#save(),
    endGroup: () => this.#restore(),
    transform: (args) => this.#transform(args),
    paintFormXObjectBegin: ([matrix]) => {
      this.#save();
      this.#transform(matrix);
    },
    paintFormXObjectEnd: () => this.#restore(),
    beginAnnotation: ([, , transform, matrix]) => {
      this.#save();
      this.#now.matrix = this.#base;
      this.#transform(transform);
      this.#transform(matrix);
    },
    endAnnotation: () => this.#restore(),
    beginText: () => this.#place(IDENTITY),
    setFont: ([name, size]) => this.#setFont(name, size),
    setGState: ([entries]) => {
      for (const entry of listOf(entries)) {
        const [key, value] = listOf(entry);
        if (key === 'Font') this.#setFont(...(listOf(value) as [unknown, unknown]));
      }
    },
    setCharSpacing: ([value]) => (this.#now.charSpacing = numberOf(value)),
    setWordSpacing: ([value]) => (this.#now.wordSpacing = numberOf(value)),
    setHScale: ([value]) => (this.#now.stretch = numberOf(value) / 100),
    setLeading: ([value]) => (this.#now.leading = -numberOf(value)),
    setTextRise: ([value]) => (this.#now.rise = numberOf(value)),
    setTextMatrix: ([matrix]) => this.#place(matrixOf(listOf(matrix))),
    moveText: ([x, y]) => this.#move(numberOf(x), numberOf(y)),
    setLeadingMoveText: ([x, y]) => {
      this.#now.leading = numberOf(y);
      this.#move(numberOf(x), numberOf(y));
    },
    nextLine: () => this.#move(0, this.#now.leading),
    showText: ([glyphs]) => this.#show(listOf(glyphs)),
    constructPath: ([, , bounds]) => this.#mark(listOf(bounds))
  };

  #save(): void {
    this.#saved.push({ ...this.#now });
  }

  #restore(): void {
    this.#now = this.#saved.pop() ?? this.#now;
  }

  #transform(matrix: unknown): void {
    const list = listOf(matrix);
    if (list.length === 6) this.#now.matrix = multiply(this.#now.matrix, matrixOf(list));
  }

  #setFont(name: unknown, size: unknown): void {
    this.#now.font = this.#fontOf(String(name));
    this.#now.size = numberOf(size);
  }

  #place(matrix: Matrix): void {
    this.#now.text = this.#now.line = matrix;
  }

  #move(x: number, y: number): void {
    this.#place(multiply(this.#now.line, [1, 0, 0, 1, x, y]));
  }

  #show(glyphs: readonly unknown[]): void {
    const { size, stretch, charSpacing, wordSpacing, font, rise, matrix, text } = this.#now;
    const whole = multiply(matrix, text);
    const run = {
      whole,
      rise,
      height: Math.abs(size) * Math.hypot(whole[2], whole[3]),
      turn: turnOf(Math.sign(size) * whole[0], Math.sign(size) * whole[1])
    };
    const along = Math.sign(size) * (Math.hypot(whole[0], whole[1]) || 1);
    const letterGap = Math.max(0, charSpacing * stretch * along);
    const near = (gap: number) => gap > -0.5 * run.height && gap < SPACE * run.height;
    let x = 0;
    let end: number | null = null;
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') x -= (glyph / 1000) * size * stretch;
      if (!isGlyph(glyph)) continue;
      const width = glyph.width * font.unit * size * stretch;
      if (glyph.unicode.trim() === '') {
        this.#closeRun(run, end);
        end = null;
        this.endWord();
        this.#spaced = true;
      } else {
        if (end === null || !this.#word || !near((x - end) * along - letterGap)) {
          this.#closeRun(run, end);
          this.#beginRun(run, x, near, letterGap);
        }
        if (this.#word) this.#word.text += glyph.unicode;
        end = x + width;
      }
      x += width + (charSpacing + (glyph.isSpace ? wordSpacing : 0)) * stretch;
    }
    this.#closeRun(run, end);
    this.#now.text = multiply(text, [1, 0, 0, 1, x, 0]);
  }

  #closeRun(run: Run, end: number | null): void {
    if (this.#word && end !== null) this.#word.end = pointOn(run, end);
  }

  /** Goes on with the word that the operators before have left open where it stands right before x, else begins another. */
  #beginRun(run: Run, x: number, near: (gap: number) => boolean, letterGap: number): void {
    const start = pointOn(run, x);
    const word = this.#word;
    const { height, turn } = run;
    const isLevel = word?.turn === turn && Math.abs(start.y - word.end.y) < 0.1 * height && Math.abs(height - word.size) < 0.2 * height;
    if (word && isLevel && word.bold === this.#now.font.bold && near(start.x - word.end.x - letterGap)) return;
    this.endWord();
    this.#word = { text: '', size: height, bold: this.#now.font.bold, spaced: this.#spaced, start, end: start, turn };
    this.#spaced = false;
  }

  endWord(): void {
    const word = this.#word;
    this.#word = null;
    if (!word || ![word.start.x, word.end.x, word.start.y, word.size].every(Number.isFinite)) return;
    const { size, bold, spaced, start, end } = word;
    this.drawn.words[word.turn].push({
      text: plainLetters(word.text),
      x: start.x,
      right: Math.max(start.x, end.x),
      y: start.y,
      size,
      bold,
      spaced
    });
  }

  #mark(bounds: readonly unknown[]): void {
    if (bounds.length !== 4) return;
    const [left, top, right, bottom] = bounds.map(numberOf) as [number, number, number, number];
    const one = apply(this.#now.matrix, left, top);
    const other = apply(this.#now.matrix, right, bottom);
    const mark = {
      x: Math.min(one.x, other.x),
      right: Math.max(one.x, other.x),
      top: Math.min(one.y, other.y),
      bottom: Math.max(one.y, other.y)
    };
    const [width, height] = [mark.right - mark.x, mark.bottom - mark.top];
    if (width > 1 && height > 1 && width < MAX_MARK && height < MAX_MARK && width < 1.6 * height && height < 1.6 * width)
      this.drawn.marks.push(mark);
    else if (width >= MAX_MARK && this.drawn.rules.length < MAX_RULES) this.#rule(mark, height);
  }

  #rule({ x, right, top, bottom }: PageMark, height: number): void {
    if (height < MAX_RULE) this.drawn.rules.push({ x, right, y: (top + bottom) / 2 });
    else this.drawn.rules.push({ x, right, y: top }, { x, right, y: bottom });
  }
}

/** Glyphs that one operator shows. */
type Run = { whole: Matrix; rise: number; height: number; turn: Turn };
/** `x` is along the baseline, in text units from where the operator begins. */
function pointOn({ whole, rise, turn }: Run, x: number): Point {
  const { x: across, y: down } = apply(whole, x, rise);
  return seenFrom(turn, across, down);
}

/** Joined letters (fi) come apart and letters with their accents together. */
function plainLetters(text: string): string {
  if (!/[\u0300-\u036F\uFB00-\uFB06\u1E00-\u2BFF]/.test(text)) return text;
  return text.replace(/[\uFB00-\uFB06]/g, (letter) => letter.normalize('NFKC')).normalize('NFC');
}

function isGlyph(value: unknown): value is Glyph {
  return typeof value === 'object' && value !== null && 'unicode' in value && typeof value.unicode === 'string';
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value as unknown[];
  return value instanceof Float32Array ? Array.from(value) : [];
}

function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

function matrixOf(list: readonly unknown[]): Matrix {
  return list.length === 6 ? (list.map(numberOf) as unknown as Matrix) : IDENTITY;
}
