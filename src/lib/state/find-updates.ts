import type { TopicHit } from '#lib/model/topic.ts';
import type { Update } from '#lib/model/minutes.ts';
import type { OpenUpdates } from './explore-view.ts';
import type { Filters } from './filters.ts';
import { holdsText } from './holds-text.ts';
import type { Library } from './library.svelte.ts';

/** An update of any meeting, with what was found in it. */
export type FoundUpdate = {
  meetingId: string;
  /** ISO date; null where the minutes do not tell it. */
  date: string | null;
  origin: 'site' | 'own';
  update: Update;
  hits: readonly TopicHit[];
};

/** The updates that are meant, newest meeting first, each meeting's in its own order. */
export function findUpdates(library: Library, { topicId, regionId, from, to }: OpenUpdates, filters?: Filters): FoundUpdate[] {
  const regions = new Set(filters?.regionIds);
  const meetings = new Set(filters?.meetingIds);
  const holds = holdsText(filters?.text ?? '');
  const start = latest(from, filters?.from ?? null);
  const end = earliest(to, filters?.to ?? null);
  const found: FoundUpdate[] = [];
  for (const { origin, understanding } of library.documents) {
    for (const { documentId, minutes, hits } of understanding.meetings) {
      const { date } = minutes.meeting;
      if ((start !== null && (date ?? '') < start) || (end !== null && (date === null || date > end))) continue;
      if (meetings.size > 0 && !meetings.has(documentId)) continue;
      minutes.updates.forEach((update, place) => {
        const ofUpdate = hits[place] ?? [];
        if (regionId !== null && update.regionId !== regionId) return;
        if (regions.size > 0 && !regions.has(update.regionId)) return;
        if (holds && !holds(update)) return;
        if (topicId !== null && !ofUpdate.some(({ id }) => id === topicId)) return;
        found.push({ meetingId: documentId, date, origin, update, hits: ofUpdate });
      });
    }
  }
  return found.sort((one, other) => (other.date ?? '').localeCompare(one.date ?? ''));
}

function latest(one: string | null, other: string | null): string | null {
  return one === null || (other !== null && other > one) ? other : one;
}

function earliest(one: string | null, other: string | null): string | null {
  return one === null || (other !== null && other < one) ? other : one;
}
