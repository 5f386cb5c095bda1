import type { EvidenceRow } from '#lib/analyse/evidence-rows.ts';
import type { Overview } from '#lib/analyse/overview.ts';
import type { UpdateRow } from '#lib/analyse/update-rows.ts';
import type { EvidenceView } from '#lib/state/view.ts';

/** What a reader is shown of an update: its words, its topics, and the evidence that is to be marked in it. */
export type QuotableUpdate = {
  update: Pick<UpdateRow, 'text' | 'leadIn' | 'topicIds' | 'byHandIds'>;
  evidence: Omit<EvidenceRow, 'updateId'>[];
  /** Whether the one topic that is shown was set by hand. */
  byHand: boolean;
};

/** An update of one meeting, to be read. */
export type EvidencedUpdate = QuotableUpdate & { update: UpdateRow };

/**
 * The updates that a view of the evidence is about, in the order of the minutes. Where a topic is chosen only its evidence comes along;
 * of a whole region all of it does.
 */
export function findEvidence(overview: Overview, view: EvidenceView): EvidencedUpdate[] {
  if (view === 'silent') return [];
  if (view === 'untagged')
    return overview.updates.filter((update) => update.topicIds.length === 0).map((update) => ({ update, evidence: [], byHand: false }));
  const { regionId, topicId } = view;
  return overview.updates
    .filter((update) => (regionId === null || update.regionId === regionId) && (topicId === null || update.topicIds.includes(topicId)))
    .map((update) => ({
      update,
      evidence: overview.evidence.filter((row) => row.updateId === update.updateId && (topicId === null || row.topicId === topicId)),
      byHand: topicId !== null && update.byHandIds.includes(topicId)
    }));
}
