import type { Correction } from './correction.ts';

/** Which column of a table holds what, by the header's words; null where the columns' own names tell. */
export type TableColumns = { date: string; region: string; text: string };

/** How a file is to be read, where its reader chose otherwise than what was found in it. */
export type ReadOptions = {
  /** A label of the Encoding Standard, e.g. "windows-1252"; null: as detected. */
  encoding: string | null;
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
  corrections: readonly Correction[];
  /** Removed documents are kept until nobody can undo it; those of the site stay so. */
  removed: boolean;
  /** SHA-256 of other documents of the same meeting that are to stay beside it. */
  keptBeside: readonly string[];
};

/** Another spelling of a region, confirmed by hand, that holds for every document. */
export type Alias = {
  /** As the heading writes it. */
  name: string;
  regionId: string;
  /** The region's name. */
  region: string;
};
