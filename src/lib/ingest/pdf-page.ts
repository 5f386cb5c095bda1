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

/** A level line that is drawn, or the upper or lower edge of a shape: what tables part their rows with. */
export type PageRule = { x: number; right: number; y: number };

export type PdfPage = {
  /** 1-based. */
  number: number;
  width: number;
  height: number;
  words: readonly PageWord[];
  marks: readonly PageMark[];
  rules: readonly PageRule[];
  /** Words that run up, down or upside down on the page, a list each direction; measured as if the page were turned to read them. */
  turned: readonly (readonly PageWord[])[];
};

/** One of several text columns beside each other; each has an identity of its own. */
export type TextColumn = {
  /** Where its full lines end, measured as its lines are. */
  right: number;
  /** How much further to the right than the first column it stands. */
  shift: number;
};

/** One row of a table; the lines of its wrapped cells share it. */
export type TableRow = {
  /** Left and right edges of the text in the table's columns. */
  edges: readonly number[];
  rights: readonly number[];
};

export type LineCell = {
  text: string;
  x: number;
  right: number;
  /** In a table with wrapped cells: the column, 0 the first, and the bullet that the cell's line begins with. */
  column?: number;
  marker?: PageLine['marker'];
};

/** What stands on one baseline. In a text column it is measured as if that stood where the first one does. */
export type PageLine = {
  page: number;
  /** Null where the text goes over the whole width. */
  column: TextColumn | null;
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
  /** The row of a table with three columns or more that it is a line of. */
  row: TableRow | null;
};
