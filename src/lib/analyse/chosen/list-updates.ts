import type { TaggedMinutes } from '#lib/model/corpus.ts';
import type { Update } from '#lib/model/minutes.ts';
import type { TopicHit } from '#lib/model/topic.ts';
import type { EvidenceRow } from '../evidence-rows.ts';
import type { UpdateRow } from '../update-rows.ts';
import type { UpdatePlace } from './compose-overview.ts';

/** An update with its topics and what causes them, under an id that no other meeting has. */
export type ChosenUpdate = { row: UpdateRow; evidence: EvidenceRow[]; place: UpdatePlace };

/** Updates do not change, and a filter that moves asks for the same ones again and again. */
const known = new WeakMap<TaggedMinutes, ChosenUpdate[]>();

/** The updates of some regions, meeting by meeting, each in its own order. */
export function listUpdates(
  meetings: readonly TaggedMinutes[],
  regionIds: ReadonlySet<string>,
  holds: ((update: Update) => boolean) | null
): ChosenUpdate[] {
  return meetings.flatMap((meeting) => {
    const all = known.get(meeting) ?? meeting.minutes.updates.map((update, ordinal) => describe(meeting, update, ordinal));
    known.set(meeting, all);
    return all.filter(({ row }, place) => {
      const update = meeting.minutes.updates[place];
      return regionIds.has(row.regionId) && (!holds || (update !== undefined && holds(update)));
    });
  });
}

function describe({ documentId, minutes, hits, handSet }: TaggedMinutes, update: Update, ordinal: number): ChosenUpdate {
  const ofUpdate = hits[ordinal] ?? [];
  const updateId = `${documentId} ${update.id}`;
  return {
    row: {
      updateId,
      regionId: update.regionId,
      heading: update.region,
      ordinal,
      depth: update.depth,
      leadIn: update.leadIn,
      text: update.text,
      sourceStart: update.source.start,
      sourceEnd: update.source.end,
      page: update.source.page,
      topicIds: ofUpdate.map(({ id }) => id),
      byHandIds: ofUpdate.filter(({ byHand }) => byHand).map(({ id }) => id),
      takenOffIds: (handSet?.[update.id] ?? []).filter(({ present }) => !present).map(({ topicId }) => topicId)
    },
    evidence: ofUpdate.flatMap((hit) => listEvidence(updateId, hit)),
    place: { meetingId: documentId, updateId: update.id, date: minutes.meeting.date }
  };
}

function listEvidence(updateId: string, { id, evidence }: TopicHit): EvidenceRow[] {
  return evidence.map(({ rule, start, end, text, index }) => ({ updateId, topicId: id, rule, start, end, text, leadInIndex: index ?? -1 }));
}
