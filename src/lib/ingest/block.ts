/** A paragraph as its format states it; "\n" in its text is a line break inside it, an empty text a blank line. */
export type Paragraph = {
  kind: 'paragraph';
  text: string;
  /** 1 to 6, 0 where a style for the title of the whole marks it, null where it is no heading. */
  headingLevel: number | null;
  /** Null outside lists. */
  list: ListPlace | null;
  /** Stands visibly apart from what is above it. */
  apart: boolean;
};

export type ListPlace = {
  /** 0 outermost. */
  level: number;
  /** "-", "1.", "a)"; null for a paragraph that goes on with the item above it. */
  marker: string | null;
};

/** A row of a table, each cell with its own blocks. */
export type Row = { kind: 'row'; cells: Block[][] };

/** What every format with structure is read into before it becomes text. */
export type Block = Paragraph | Row;

export function paragraph(text: string, marks: Partial<Omit<Paragraph, 'kind' | 'text'>> = {}): Paragraph {
  return { kind: 'paragraph', text, headingLevel: null, list: null, apart: false, ...marks };
}
