import type { Cube } from './cube.ts';

/** How a region's talk of a topic stands against the last time that it reported. */
export type ChangeKind = 'new' | 'recurring' | 'gone-quiet';

export type SinceLastCell = {
  region: number;
  topic: number;
  kind: ChangeKind;
  /** Index of the meeting that it is compared with: the last one before at which the region reported. */
  before: number;
};

export type SinceLast = {
  meeting: number;
  cells: SinceLastCell[];
  /** Regions that reported now, and never before: nothing of theirs can be called new. */
  firstReports: number[];
  /** Regions that reported at the meeting before this one, and not now: nothing of theirs has gone quiet. */
  silentNow: number[];
  /** Index of the meeting before this one; null where this is the first. */
  previous: number | null;
};

/** What is new, what comes again and what has gone quiet at one meeting, region by region. Meetings without a date are no "before". */
export function readSinceLast(cube: Cube, meeting: number): SinceLast {
  const [R, T] = [cube.regions.length, cube.topicIds.length];
  const result: SinceLast = { meeting, cells: [], firstReports: [], silentNow: [], previous: findBefore(cube, meeting, () => true) };
  for (let region = 0; region < R; region += 1) {
    const reportedAt = (m: number) => cube.states[m * R + region] === 'reported';
    if (!reportedAt(meeting)) {
      if (result.previous !== null && reportedAt(result.previous)) result.silentNow.push(region);
      continue;
    }
    const before = findBefore(cube, meeting, reportedAt);
    if (before === null) {
      result.firstReports.push(region);
      continue;
    }
    for (let topic = 0; topic < T; topic += 1) {
      const [now, then] = [raises(cube, meeting, region, topic), raises(cube, before, region, topic)];
      const kind = now ? (then ? 'recurring' : 'new') : then ? 'gone-quiet' : null;
      if (kind) result.cells.push({ region, topic, kind, before });
    }
  }
  return result;
}

function findBefore({ meetings }: Cube, meeting: number, isWanted: (meeting: number) => boolean): number | null {
  const date = meetings[meeting]?.date ?? null;
  if (date === null) return null;
  for (let m = meeting - 1; m >= 0; m -= 1) if ((meetings[m]?.date ?? date) < date && isWanted(m)) return m;
  return null;
}

function raises({ regions, topicIds, raised }: Cube, meeting: number, region: number, topic: number): boolean {
  const width = regions.length * topicIds.length;
  const place = region * topicIds.length + topic;
  return (raised[(meeting + 1) * width + place] ?? 0) > (raised[meeting * width + place] ?? 0);
}
