import type { RegionState } from '#lib/store/schema.ts';
import type { Cube, CubeMeeting } from './cube.ts';
import type { CubeRows, CubeUpdateRow, ReportRow } from './cube-rows.ts';

/** The rows of one document. */
export type DocumentRows = { meeting: CubeRows['meetings'][number]; reports: readonly ReportRow[]; updates: readonly CubeUpdateRow[] };

/** What one document gives a cube, whatever other documents there are: its regions have places of their own. r: place in regions; T topics. */
export type CubePart = {
  meeting: CubeMeeting;
  regions: readonly { id: string; name: string; state: RegionState }[];
  /** [r * T + t] */
  mentions: Uint32Array;
  /** [r] */
  updates: Uint32Array;
  tagged: Uint32Array;
  /** Every update, as in the cube, but for its region's place. topicsFrom begins at 0. */
  each: Omit<Cube['each'], 'meeting'>;
};

/** The rows by document, in the order of the meetings. Throws on a row of a document that is not among them. */
export function groupRows({ meetings, reports, updates }: CubeRows): DocumentRows[] {
  const grouped = new Map(
    meetings.map((meeting) => [meeting.documentId, { meeting, reports: [] as ReportRow[], updates: [] as CubeUpdateRow[] }])
  );
  const groupOf = (documentId: string) => {
    const group = grouped.get(documentId);
    if (!group) throw new Error(`unknown id: ${documentId}`);
    return group;
  };
  for (const row of reports) groupOf(row.documentId).reports.push(row);
  for (const row of updates) groupOf(row.documentId).updates.push(row);
  return [...grouped.values()];
}

/** Counts the updates of one document. A topic that topicIds does not list is not counted; throws on an update of a region without a report. */
export function cutPart({ meeting, reports, updates }: DocumentRows, topicIds: readonly string[]): CubePart {
  const [R, T] = [reports.length, topicIds.length];
  const regionAt = new Map(reports.map(({ regionId }, place) => [regionId, place]));
  const topicAt = new Map(topicIds.map((id, place) => [id, place]));
  const part = { mentions: new Uint32Array(R * T), updates: new Uint32Array(R), tagged: new Uint32Array(R) };
  const region = new Uint16Array(updates.length);
  const topicsFrom = new Uint32Array(updates.length + 1);
  const topics: number[] = [];
  const known = new Map<string, number[]>([['', []]]);
  updates.forEach(({ regionId, topicIds: joined }, u) => {
    const place = regionAt.get(regionId);
    if (place === undefined) throw new Error(`unknown id: ${regionId}`);
    let indices = known.get(joined);
    if (!indices) known.set(joined, (indices = joined.split('\n').flatMap((id) => topicAt.get(id) ?? [])));
    region[u] = place;
    add(part.updates, place);
    if (indices.length > 0) add(part.tagged, place);
    for (const topic of indices) {
      add(part.mentions, place * T + topic);
      topics.push(topic);
    }
    topicsFrom[u + 1] = topics.length;
  });
  return {
    meeting,
    regions: reports.map(({ regionId, name, state }) => ({ id: regionId, name, state })),
    ...part,
    each: { region, updateIds: updates.map(({ updateId }) => updateId), topicsFrom, topics: Uint16Array.from(topics) }
  };
}

/** The cube of some documents, in the order in which they are given. */
export function joinParts(parts: readonly CubePart[], topicIds: readonly string[]): Cube {
  const regions = listRegions(parts);
  const [R, T, M] = [regions.length, topicIds.length, parts.length];
  const regionAt = new Map(regions.map(({ id }, place) => [id, place]));
  const states: Cube['states'][number][] = new Array<null>(M * R).fill(null);
  const cube = {
    mentions: new Uint32Array((M + 1) * R * T),
    raised: new Uint32Array((M + 1) * R * T),
    updates: new Uint32Array((M + 1) * R),
    tagged: new Uint32Array((M + 1) * R),
    reports: new Uint32Array((M + 1) * R)
  };
  const places = parts.map((part) => part.regions.map(({ id }) => regionAt.get(id) ?? 0));
  parts.forEach((part, meeting) => {
    part.regions.forEach(({ state }, r) => {
      const place = meeting * R + (places[meeting]?.[r] ?? 0);
      states[place] = state;
      // A row of counts stands behind its meeting: it says what there is before the next one.
      const row = place + R;
      if (state === 'reported') cube.reports[row] = 1;
      cube.updates[row] = part.updates[r] ?? 0;
      cube.tagged[row] = part.tagged[r] ?? 0;
      for (let topic = 0; topic < T; topic += 1) {
        const count = part.mentions[r * T + topic] ?? 0;
        cube.mentions[row * T + topic] = count;
        cube.raised[row * T + topic] = count > 0 ? 1 : 0;
      }
    });
  });
  accumulate(cube.mentions, R * T);
  accumulate(cube.raised, R * T);
  for (const counter of [cube.updates, cube.tagged, cube.reports]) accumulate(counter, R);
  return { meetings: parts.map(({ meeting }) => meeting), regions, topicIds, ...cube, states, each: joinEach(parts, places) };
}

/** By name. */
function listRegions(parts: readonly CubePart[]): { id: string; name: string }[] {
  const names = new Map<string, string>();
  for (const { regions } of parts) for (const { id, name } of regions) names.set(id, name);
  return [...names]
    .map(([id, name]) => ({ id, name }))
    .sort((one, other) => one.name.localeCompare(other.name, 'nb') || one.id.localeCompare(other.id));
}

function joinEach(parts: readonly CubePart[], places: readonly (readonly number[])[]): Cube['each'] {
  const total = parts.reduce((sum, { each }) => sum + each.region.length, 0);
  const topicTotal = parts.reduce((sum, { each }) => sum + each.topics.length, 0);
  const joined = {
    meeting: new Uint32Array(total),
    region: new Uint16Array(total),
    // Flattening element by element takes five times as long.
    updateIds: ([] as string[]).concat(...parts.map(({ each }) => each.updateIds)),
    topicsFrom: new Uint32Array(total + 1),
    topics: new Uint16Array(topicTotal)
  };
  let [at, topicsAt] = [0, 0];
  parts.forEach(({ each: { region, topics, topicsFrom }, regions }, meeting) => {
    const count = region.length;
    joined.meeting.fill(meeting, at, at + count);
    joined.topics.set(topics, topicsAt);
    const placeOf = Uint16Array.from(regions, (_, r) => places[meeting]?.[r] ?? 0);
    for (let u = 0; u < count; u += 1) {
      joined.region[at + u] = placeOf[region[u] ?? 0] ?? 0;
      joined.topicsFrom[at + u + 1] = topicsAt + (topicsFrom[u + 1] ?? 0);
    }
    at += count;
    topicsAt += topics.length;
  });
  return joined;
}

function add(counter: Uint32Array, place: number): void {
  counter[place] = (counter[place] ?? 0) + 1;
}

/** Each row of `width` becomes the sum of itself and all before it. */
function accumulate(counter: Uint32Array, width: number): void {
  for (let place = width; place < counter.length; place += 1) {
    counter[place] = (counter[place] ?? 0) + (counter[place - width] ?? 0);
  }
}
