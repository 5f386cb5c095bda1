import type { KeptCorrection } from './correction.ts';

/** Which column of a table holds what, by the columns' names. */
export type TableColumns = {
  date: string;
  region: string;
  text: string;
  /** 1-based row with the names of the columns; null: none has them, and they are called A, B, C; left out: the row that looks like it. */
  headerRow?: number | null;
};

/** How a file is to be read, where its reader chose otherwise than what was found in it. */
export type ReadOptions = {
  /** A label of the Encoding Standard, e.g. "windows-1252"; null: as detected. */
  encoding: string | null;
  /** Null: as their names tell. */
  columns: TableColumns | null;
};

export const plainOptions: ReadOptions = { encoding: null, columns: null };

/** A document as it is kept between visits: the file itself, and what was done to it by hand. What was understood is made anew from it. */
export type SavedDocument = {
  /** Lower-case hexadecimal SHA-256 of the file; the key. */
  sha256: string;
  /** What links name it by; no two documents share one. */
  id: string;
  /** The file's name. */
  name: string;
  /** What it is called on screen instead of what its minutes say; null where nobody renamed it. */
  title: string | null;
  /** ISO date and time of the moment it was added. */
  addedAt: string;
  /** Null where the file is one of the site's own, which need no keeping. */
  bytes: Uint8Array | null;
  options: ReadOptions;
  corrections: readonly KeptCorrection[];
  /** Null where it is not removed. Removed documents are kept until somebody deletes them for good; those of the site can't be. */
  removed: Removal | null;
  /** SHA-256 of other documents of the same meeting that are to stay beside it. */
  keptBeside: readonly string[];
};

/** What a document was called when it was removed, and the ISO date and time of that. */
export type Removal = { title: string; at: string };

/** Another spelling of a region, confirmed by hand, that holds for every document. */
export type Alias = {
  /** As the heading writes it. */
  name: string;
  regionId: string;
  /** The region's name. */
  region: string;
};
