import type { ReadUpdate, UnseenDocument } from './read-unseen.ts';

/** How well documents were read; all but `documents` are counts of what a person found in them, and how much of it the program did. */
export type ReadingScore = {
  documents: number;
  updates: number;
  /** Updates whose region, depth, lead-ins and words are exactly so. */
  exact: number;
  /** Updates found that no person would call one, or whose words differ. */
  besides: number;
  /** Documents in which exactly the regions that report were found. */
  regions: number;
  dated: number;
  dates: number;
  silent: number;
  silentFound: number;
};

const plain = (text: string): string => text.replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim();
const wordsOf = ({ text }: ReadUpdate): string => plain(text);
const wholeOf = ({ regionId, depth, leadIn, text }: ReadUpdate): string =>
  JSON.stringify([regionId, depth, leadIn.map(plain), plain(text)]);

/** How many of the wanted are among the found, each taken once. */
const countCommon = (wanted: readonly string[], found: readonly string[]): number => {
  const rest = [...found];
  return wanted.filter((one) => {
    const at = rest.indexOf(one);
    if (at !== -1) rest.splice(at, 1);
    return at !== -1;
  }).length;
};

const regionsOf = (updates: readonly ReadUpdate[]): string => [...new Set(updates.map(({ regionId }) => regionId))].sort().join();

const measureDocument = ({ isTable, truth, found }: UnseenDocument): ReadingScore => {
  const silentOf = (regions: UnseenDocument['truth']['silent']) => regions.map(({ regionId, why }) => `${regionId} ${why}`);
  return {
    documents: 1,
    updates: truth.updates.length,
    exact: countCommon(truth.updates.map(wholeOf), found.updates.map(wholeOf)),
    besides: found.updates.length - countCommon(truth.updates.map(wordsOf), found.updates.map(wordsOf)),
    regions: Number(regionsOf(truth.updates) === regionsOf(found.updates)),
    dated: Number(!isTable),
    dates: Number(!isTable && truth.date === found.date),
    silent: truth.silent.length,
    silentFound: countCommon(silentOf(truth.silent), silentOf(found.silent))
  };
};

const addScores = (one: ReadingScore, other: ReadingScore): ReadingScore => ({
  documents: one.documents + other.documents,
  updates: one.updates + other.updates,
  exact: one.exact + other.exact,
  besides: one.besides + other.besides,
  regions: one.regions + other.regions,
  dated: one.dated + other.dated,
  dates: one.dates + other.dates,
  silent: one.silent + other.silent,
  silentFound: one.silentFound + other.silentFound
});

/** Compares what was read with what a person reads, over all documents together; there must be one at least. */
export const measureReading = (documents: readonly UnseenDocument[]): ReadingScore => documents.map(measureDocument).reduce(addScores);
