import { composeOverview, type ComposedOverview } from '#lib/analyse/chosen/compose-overview.ts';
import type { Overview } from '#lib/analyse/overview.ts';
import type { Cube, Runs } from './cube.ts';
import { chosenRuns } from './chosen-cube.ts';
import { choosesMeetings, type Filters } from './filters.ts';
import { holdsText } from './holds-text.ts';
import type { Library } from './library.svelte.ts';

export type { ComposedOverview, UpdatePlace } from '#lib/analyse/chosen/compose-overview.ts';

/**
 * Ids of the meetings that an overview is about, newest first: all that a period or a list of meetings leaves; one meeting alone where it is named,
 * if they leave it, or where they say nothing of meetings. `shown`: the meeting of the overview without filters.
 */
export function chosenMeetings(cube: Cube, filters: Filters, { named, shown }: { named: string | null; shown: string }): string[] {
  const alone = choosesMeetings(filters) ? named : shown;
  const left = meetingsIn(cube, chosenRuns(cube, filters)).reverse();
  // The cube has the meetings without a date last; here, too, nobody knows when they were.
  return [...left.filter(({ date }) => date !== null), ...left.filter(({ date }) => date === null)]
    .map(({ documentId }) => documentId)
    .filter((documentId) => alone === null || documentId === alone);
}

export function meetingsIn(cube: Cube, runs: Runs): Cube['meetings'][number][] {
  return runs.flatMap(([from, to]) => cube.meetings.slice(from, to));
}

/** The overview of some meetings under the filters; null where none of them is open. `base`: any overview of the same topic book. */
export function overviewOf(
  meetingIds: readonly string[],
  base: Overview,
  { filters, cube, library }: { filters: Filters; cube: Cube; library: Pick<Library, 'findMeeting'> }
): ComposedOverview | null {
  const meetings = meetingIds.flatMap((meetingId) => library.findMeeting(meetingId)?.tagged ?? []);
  if (meetings.length === 0) return null;
  const names = new Map(cube.regions.map(({ id, name }) => [id, name]));
  return composeOverview(meetings, base.topics, (regionId) => names.get(regionId) ?? regionId, {
    regionIds: asSet(filters.regionIds),
    topicIds: asSet(filters.topicIds),
    holds: holdsText(filters.text)
  });
}

function asSet(ids: readonly string[]): ReadonlySet<string> | null {
  return ids.length === 0 ? null : new Set(ids);
}
