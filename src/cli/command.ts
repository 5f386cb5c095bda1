/** What a command ends with: 0 all files read; 1 some file could not be read; 2 wrong usage. */
export type ExitStatus = 0 | 1 | 2;

/** Where a command writes; the only data on standard output, everything else on standard error. */
export type Output = {
  /** One line or one block of data. */
  data: (text: string) => void;
  /** One line for whoever called. */
  note: (text: string) => void;
};

export type Command = {
  /** First line: how it is called; then what it does and takes. */
  usage: string;
  /** Throws UsageError where the arguments make no sense. */
  run: (args: string[], output: Output) => Promise<ExitStatus>;
};

/** A call that makes no sense; the message says what is missing or too much. */
export class UsageError extends Error {}
