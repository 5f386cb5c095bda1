import type { TaggedMinutes } from '#lib/model/corpus.ts';

/** Names of everybody who attended one of the meetings, or sent apologies, each once. */
export function attendantNames(meetings: readonly Pick<TaggedMinutes, 'minutes'>[]): string[] {
  const people = meetings.flatMap(({ minutes: { meeting } }) => [...meeting.attendance, ...meeting.apologies]);
  return [...new Set(people.map(({ name }) => name))];
}
