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
};
