import type { Locale } from '#lib/model/topic.ts';
import { m } from '#lib/paraglide/messages.js';
import { countCube, type Cube } from '#lib/state/cube.ts';
import { formatDate } from '#lib/state/format.ts';

/** The meetings to choose from, newest first, those without a date last, each with the number of its updates. */
export function listMeetings(cube: Cube, locale: Locale): { id: string; name: string; count: number }[] {
  const listed = cube.meetings.map(({ documentId, date, title, sourceName }, index) => ({
    id: documentId,
    date,
    name: `${date === null ? m.reader_unknown_date() : formatDate(date, locale)} · ${title ?? sourceName}`,
    count: countCube(cube, [[index, index + 1]]).updates.reduce((sum, count) => sum + count, 0)
  }));
  return [...listed.filter(({ date }) => date !== null).reverse(), ...listed.filter(({ date }) => date === null)].map(
    ({ id, name, count }) => ({ id, name, count })
  );
}
