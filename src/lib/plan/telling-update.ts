import type { CitableUpdate } from './citable-update.ts';

/** Fewer words than this say no more than the topic's name does. */
const leastWords = 4;
/** Letters; a brief has room for no more of one update. */
const mostLetters = 280;

/**
 * The update that says most of a topic in few words: of the newest meeting, the shortest one that is more than a catchword, of a region that is
 * not quoted yet where there is one. Null where no update of the topic fits.
 */
export function tellingUpdate(updates: readonly CitableUpdate[], topicId: string, quoted: readonly CitableUpdate[]): CitableUpdate | null {
  const fit = updates.filter((update) => update.topicIds.includes(topicId) && !quoted.includes(update) && isTelling(update));
  const regions = new Set(quoted.map(({ regionId }) => regionId));
  const newest = fit.reduce<string | null>(
    (last, { meetingDate }) => (meetingDate !== null && meetingDate > (last ?? '') ? meetingDate : last),
    null
  );
  const ofNewest = fit.filter(({ meetingDate }) => meetingDate === newest);
  const fresh = ofNewest.filter(({ regionId }) => !regions.has(regionId));
  const shortestFirst = (fresh.length > 0 ? fresh : ofNewest).toSorted((one, other) => lengthOf(one) - lengthOf(other));
  return shortestFirst[0] ?? null;
}

function isTelling(update: CitableUpdate): boolean {
  const words = update.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return words >= leastWords && lengthOf(update) <= mostLetters;
}

function lengthOf({ text, leadIn }: CitableUpdate): number {
  return leadIn.reduce((sum, above) => sum + above.length, text.length);
}
