import { citeUpdate, isSameSource, type Citation } from './citation.ts';
import type { CitableUpdate } from './citable-update.ts';

/** What quotes stand in, such as a measure: what it is about, and what it quotes. */
export type QuotePlace = { topicIds: readonly string[]; citations: readonly Citation[] };

/**
 * What could stand in the place of a quote: what the same region says, and what the quote stands in does not quote yet. Updates of the same meeting
 * and of its topics come first.
 */
export function otherUpdates(citation: Citation, place: QuotePlace, updates: readonly CitableUpdate[]): CitableUpdate[] {
  const distance = ({ documentId, topicIds }: CitableUpdate) =>
    (documentId === citation.documentId ? 0 : 2) + (topicIds.some((id) => place.topicIds.includes(id)) ? 0 : 1);
  return updates
    .filter(({ regionId }) => regionId === citation.regionId)
    .filter((update) => !place.citations.some((one) => isSameSource(one, citeUpdate(update, { at: '' }))))
    .sort((one, other) => distance(one) - distance(other) || (other.meetingDate ?? '').localeCompare(one.meetingDate ?? ''));
}
