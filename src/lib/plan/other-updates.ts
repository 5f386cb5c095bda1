import { citeUpdate, isSameSource, type Citation } from './citation.ts';
import type { CitableUpdate } from './citable-update.ts';
import type { Measure } from './plan.ts';

/**
 * What could stand in the place of a quote: what the same region says, and the measure does not quote yet. Updates of the same meeting and of the
 * measure's topics come first.
 */
export function otherUpdates(citation: Citation, measure: Measure, updates: readonly CitableUpdate[]): CitableUpdate[] {
  const distance = ({ documentId, topicIds }: CitableUpdate) =>
    (documentId === citation.documentId ? 0 : 2) + (topicIds.some((id) => measure.topicIds.includes(id)) ? 0 : 1);
  return updates
    .filter(({ regionId }) => regionId === citation.regionId)
    .filter((update) => !measure.citations.some((one) => isSameSource(one, citeUpdate(update, { at: '' }))))
    .sort((one, other) => distance(one) - distance(other) || (other.meetingDate ?? '').localeCompare(one.meetingDate ?? ''));
}
