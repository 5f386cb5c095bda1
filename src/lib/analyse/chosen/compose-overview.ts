import type { TaggedMinutes } from '#lib/model/corpus.ts';
import type { Update } from '#lib/model/minutes.ts';
import { isRemark } from '#lib/model/set-aside.ts';
import { orderBySharedTopics, type Overview } from '../overview.ts';
import type { RegionRow } from '../region-rows.ts';
import { findTellingQuotes } from '../telling-quote.ts';
import type { TopicCoverage } from '../topic-coverage.ts';
import { listUpdates, type ChosenUpdate } from './list-updates.ts';
import { rankTopics } from './rank-topics.ts';

/** Which updates of the meetings count; null leaves none out. */
export type OverviewScope = {
  regionIds: ReadonlySet<string> | null;
  /** Topics that are shown; ranks are among all of them. */
  topicIds: ReadonlySet<string> | null;
  holds: ((update: Update) => boolean) | null;
};

/** Where an update of a composed overview stands. date: ISO, or null. */
export type UpdatePlace = { meetingId: string; updateId: string; date: string | null };

export type ComposedOverview = {
  /** Its ids of updates are made up of the meeting's and the update's, for they are of many meetings. */
  overview: Overview;
  /** By those ids. */
  places: ReadonlyMap<string, UpdatePlace>;
};

/** Of more updates than these, only the newest are looked through for telling quotes. */
const mostQuotable = 600;

/**
 * What readOverview says of one meeting, of any meetings together and of some of their updates. A region that reported at any of them has reported. `meetings`: newest first, at least one; the facts
 * of the meeting that only one can have are the newest's, and null where there are several. `topics`: every topic of the book.
 */
export function composeOverview(
  meetings: readonly TaggedMinutes[],
  topics: readonly TopicCoverage[],
  nameOfRegion: (regionId: string) => string,
  scope: OverviewScope
): ComposedOverview {
  const [newest] = meetings;
  if (!newest) throw new Error('no meetings to compose an overview of');
  const reports = listReports(meetings, scope);
  const updates = listUpdates(meetings, new Set(reports.keys()), scope.holds);
  const regions = [...reports.values()].map((report) => countRegion(report, nameOfRegion, updates));
  const reporting = regions.filter(({ state }) => state === 'reported');
  const ranked = rankTopics(topics, updates, reporting.length).filter(({ topicId }) => scope.topicIds?.has(topicId) ?? true);
  const cells = countCells(reporting, topics, scope.topicIds, updates);
  const rows = updates.map(({ row }) => row);
  const evidence = updates.flatMap((update) => update.evidence);
  const topicIds = ranked.map(({ topicId }) => topicId);
  return {
    overview: {
      meeting: {
        ...factsOf(newest, meetings.length > 1),
        attendants: sum(meetings.map(({ minutes }) => minutes.meeting.attendance.length)),
        apologies: sum(meetings.map(({ minutes }) => minutes.meeting.apologies.length)),
        agendaItems: sum(meetings.map(({ minutes }) => minutes.items.length)),
        regionsReporting: reporting.length,
        regionsSilent: regions.length - reporting.length,
        updates: rows.length,
        untaggedUpdates: rows.filter((row) => row.topicIds.length === 0).length,
        problems: sum(meetings.map(({ minutes }) => minutes.problems.filter(isRemark).length))
      },
      topics: ranked,
      regions,
      cells,
      updates: rows,
      evidence,
      quotes: findTellingQuotes(topicIds, rows.slice(0, mostQuotable), evidence),
      similarityOrder: orderBySharedTopics(regions, topicIds, cells)
    },
    places: new Map(updates.map(({ row, place }) => [row.updateId, place]))
  };
}

function factsOf({ documentId, minutes }: TaggedMinutes, isSeveral: boolean) {
  const { title, body, date, start, end, place } = minutes.meeting;
  const own = isSeveral
    ? { title: null, body: null, startTime: null, endTime: null, place: null }
    : { title, body, startTime: start, endTime: end, place };
  return { documentId, sourceName: minutes.source.name, date, ...own };
}

type Report = Pick<RegionRow, 'regionId' | 'heading' | 'state' | 'note'>;

/** Each region as it reported last, in the order of the newest minutes that name it; a region that never reported as it was silent last. */
function listReports(meetings: readonly TaggedMinutes[], { regionIds }: OverviewScope): Map<string, Report> {
  const isChosen = (regionId: string) => regionIds?.has(regionId) ?? true;
  const reported = new Map<string, Report>();
  const silent = new Map<string, Report>();
  for (const { minutes } of meetings) {
    for (const { regionId, region } of minutes.updates) {
      if (isChosen(regionId) && !reported.has(regionId)) {
        reported.set(regionId, { regionId, heading: region, state: 'reported', note: null });
      }
    }
    for (const { regionId, why, note } of minutes.silent) {
      if (isChosen(regionId) && !silent.has(regionId)) silent.set(regionId, { regionId, heading: null, state: why, note });
    }
  }
  for (const [regionId, report] of silent) if (!reported.has(regionId)) reported.set(regionId, report);
  // Those that reported stand before the silent ones, which were put in last.
  return reported;
}

function countRegion(report: Report, nameOfRegion: (regionId: string) => string, updates: readonly ChosenUpdate[]): RegionRow {
  const said = updates.filter(({ row }) => row.regionId === report.regionId);
  return {
    ...report,
    name: nameOfRegion(report.regionId),
    updates: said.length,
    taggedUpdates: said.filter(({ row }) => row.topicIds.length > 0).length,
    topicsRaised: new Set(said.flatMap(({ row }) => row.topicIds)).size
  };
}

function countCells(
  regions: readonly RegionRow[],
  topics: readonly TopicCoverage[],
  shown: ReadonlySet<string> | null,
  updates: readonly ChosenUpdate[]
): Overview['cells'] {
  const counts = new Map<string, number>();
  for (const { row } of updates) {
    for (const topicId of row.topicIds) counts.set(`${row.regionId} ${topicId}`, (counts.get(`${row.regionId} ${topicId}`) ?? 0) + 1);
  }
  const ordered = topics.filter(({ topicId }) => shown?.has(topicId) ?? true).toSorted((one, other) => one.ordinal - other.ordinal);
  return regions.flatMap(({ regionId }) =>
    ordered.flatMap(({ topicId }) => {
      const count = counts.get(`${regionId} ${topicId}`);
      return count === undefined ? [] : [{ regionId, topicId, updates: count }];
    })
  );
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
