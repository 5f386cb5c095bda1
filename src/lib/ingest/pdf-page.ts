/** A word as a page shows it. Lengths are PDF points from the upper left corner of the page as it is read. */
export type PageWord = {
  text: string;
  x: number;
  right: number;
  /** Of the baseline, downwards. */
  y: number;
  /** Height of the font. */
  size: number;
  bold: boolean;
  /** White space stands before it in the page's own order. */
  spaced: boolean;
};

/** A small shape that is drawn and not written: what some programs make bullets of. */
export type PageMark = { x: number; right: number; top: number; bottom: number };

export type PdfPage = {
  /** 1-based. */
  number: number;
  width: number;
  height: number;
  words: readonly PageWord[];
  marks: readonly PageMark[];
  /** Words that run up, down or upside down on the page, a list each direction; measured as if the page were turned to read them. */
  turned: readonly (readonly PageWord[])[];
};

export type LineCell = { text: string; x: number; right: number };

/** What stands on one baseline. */
export type PageLine = {
  page: number;
  /** Runs up, down or upside down on the page: its lengths are not those of the page as it looks. */
  turned: boolean;
  pageWidth: number;
  pageHeight: number;
  x: number;
  right: number;
  y: number;
  /** Height of the font that most of its letters have. */
  size: number;
  bold: boolean;
  /** The bullet or list number that it begins with; x is then where the text after it begins. */
  marker: { text: string; x: number } | null;
  /** At least one; several in a row of a table. */
  cells: readonly LineCell[];
};
