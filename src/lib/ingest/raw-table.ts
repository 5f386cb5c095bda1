import type { Problem } from '#lib/model/problem.ts';

/** A row as it stands in the file: each filled column by its header. */
export type RawRow = {
  /** 1-based line of the file, or row of the sheet, on which it begins. */
  line: number;
  cells: readonly (readonly [header: string, value: unknown])[];
};

/** A table before anybody has said which of its columns holds what. */
export type RawTable = {
  format: 'csv' | 'jsonl' | 'xlsx';
  /** Name of the character encoding that the bytes were read with, null where the format fixes it. */
  encoding: string | null;
  header: string[];
  /** Each row, or why it could not be read. */
  rows: (RawRow | Problem)[];
  problems: readonly Problem[];
};
