/** Something in a user's file that could not be understood. It is data, shown on screen, never thrown. */
export type Problem = {
  /** Kebab-case name of the kind of problem; the screen's message is looked up by it. */
  code: string;
  /** One English sentence for the command line: what, where, and what to do. */
  message: string;
  /** Where in DocumentText.text; an empty range at 0 when the whole document is meant. */
  start: number;
  end: number;
  /** 1-based line of the file, where it is a table and has no document text. */
  line?: number;
  /** What was set aside from the text where it stood at the edge of pages, and so has no place in it; code "page-furniture". */
  setAside?: SetAside;
};

export type SetAside = {
  /** Its words; on the first and on the last page where they differ, as numbers do. */
  words: readonly string[];
  /** 1-based pages that it stands on, in order; empty where the format does not say. */
  pages: readonly number[];
};
