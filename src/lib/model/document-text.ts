import type { Problem } from './problem.ts';
import type { Span } from './span.ts';

export type SourceFormat = 'txt' | 'md' | 'html' | 'docx' | 'pdf' | 'csv' | 'jsonl' | 'xlsx';

/** A rectangle on a page, in shares of the page's width and height from its upper left corner. */
export type PageBox = { /** 1-based. */ page: number; x: number; y: number; width: number; height: number };

/** One line of DocumentText.text, without its line break. */
export type TextLine = Span & {
  /** 1-based page, null in a format without pages. */
  page: number | null;
  /** 1 to 6 where the format itself marks a heading (a Word style, an HTML tag, a Markdown `#`), else null. */
  headingLevel: number | null;
  /** Nesting that the format itself states for a list paragraph, 0 outermost; null where only the text tells. */
  listLevel: number | null;
  /** Cells of a table row, left to right; empty where the format has no table here. */
  cells: readonly Span[];
  /** Where the line's words stand on the page, top to bottom; empty in a format without pages. */
  boxes: readonly PageBox[];
};

/** What ingest hands to parse: the same shape for every file format. */
export type DocumentText = {
  name: string;
  format: SourceFormat;
  /** Lower-case hexadecimal SHA-256 of the file's bytes. */
  sha256: string;
  /** Name of the character encoding that the bytes were read with, null where the format fixes it. */
  encoding: string | null;
  /** Number of pages, null in a format without pages. */
  pages: number | null;
  /** The whole text, lines separated by "\n". Every offset in the product is into this string. */
  text: string;
  /** Every line of text, in order, blank ones too. */
  lines: readonly TextLine[];
  problems: readonly Problem[];
};
