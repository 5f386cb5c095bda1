import type { TextLine } from '#lib/model/document-text.ts';

type LineMarks = { headingLevel?: number | null; listLevel?: number | null };

/** Writes a text line by line and keeps where each line, and each cell of a row, stands in it. */
export class TextWriter {
  readonly lines: TextLine[] = [];
  readonly #texts: string[] = [];
  #length = 0;

  get text(): string {
    return this.#texts.join('\n');
  }

  /** `text` holds no line break. */
  line(text: string, { headingLevel = null, listLevel = null }: LineMarks = {}): void {
    this.#add(text, { headingLevel, listLevel, cells: [] });
  }

  /** Cells hold neither tabs nor line breaks; tabs are set between them. */
  row(cells: readonly string[]): void {
    let start = this.#length;
    const spans = cells.map((cell) => {
      const span = { start, end: start + cell.length };
      start = span.end + 1;
      return span;
    });
    this.#add(cells.join('\t'), { headingLevel: null, listLevel: null, cells: spans });
  }

  /** One blank line, but none at the top and none below another. */
  blank(): void {
    const last = this.#texts.at(-1);
    if (last !== undefined && last.trim() !== '') this.line('');
  }

  #add(text: string, marks: Pick<TextLine, 'headingLevel' | 'listLevel' | 'cells'>): void {
    this.lines.push({ start: this.#length, end: this.#length + text.length, page: null, boxes: [], ...marks });
    this.#texts.push(text);
    this.#length += text.length + 1;
  }
}
