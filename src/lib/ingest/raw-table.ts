import type { Problem } from '#lib/model/problem.ts';

/** A row as it stands in the file. */
export type GridRow = {
  /** 1-based line of the file, or row of the sheet, on which it begins. */
  line: number;
  cells: readonly string[];
};

/** A row whose columns have names: each of them by its name. */
export type RawRow = {
  /** As in GridRow. */
  line: number;
  cells: readonly (readonly [header: string, value: unknown])[];
};

/** A table before anybody has said which of its columns holds what. */
export type RawTable = {
  /** No two columns have one name, and none has an empty one. */
  header: string[];
  /** Line of the row that the names are from; null where the table has none, or where each row names its cells itself. */
  headerRow: number | null;
  /** Each row below it, or why it could not be read. */
  rows: (RawRow | Problem)[];
};

/** What a file of a table has in it: rows of cells, or rows that name their cells themselves. */
export type TableSource = {
  format: 'csv' | 'jsonl' | 'xlsx';
  /** Name of the character encoding that the bytes were read with, null where the format fixes it. */
  encoding: string | null;
  problems: readonly Problem[];
  content:
    | { kind: 'grid'; rows: GridRow[]; /** Whether a row with more cells than columns is damaged. */ isStrict: boolean }
    | ({ kind: 'named' } & RawTable);
};
