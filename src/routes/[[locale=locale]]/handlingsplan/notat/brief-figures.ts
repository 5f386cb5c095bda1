import type { Explored } from '#lib/analyse/explored.ts';
import { shortRegionName } from '#lib/model/region-name.ts';
import type { BriefPriority } from '#lib/plan/brief.ts';
import type { CitableUpdate } from '#lib/plan/citable-update.ts';
import type { BriefFigures, BriefNews } from '#lib/plan/compose-brief.ts';
import type { PlanWords } from '#lib/plan/plan-words.ts';
import { tellingUpdate } from '#lib/plan/telling-update.ts';
import { chosenRegions, chosenRuns, cubeOf } from '#lib/state/chosen-cube.ts';
import { countCube, groupPeriods, readPriorities, readSinceLast, readTrends, type Cube, type Runs } from '#lib/state/cube.ts';
import { encodeFilters, type Filters } from '#lib/state/filters.ts';
import { holdsText } from '#lib/state/holds-text.ts';
import type { Library } from '#lib/state/library.svelte.ts';
import { captionOf, overTimeChart, sharedChart, type BriefChart } from './brief-charts.ts';
import { describeScope } from './describe-scope.ts';

/** A brief has room for no more. */
const mostPriorities = 6;
const mostNews = 3;
/** What a single region raises is not shared. */
const leastRaising = 2;

type Asked = {
  explored: Explored;
  library: Pick<Library, 'documents'>;
  filters: Filters;
  /** Every update of the open documents. */
  updates: readonly CitableUpdate[];
  topicNames: ReadonlyMap<string, string>;
  words: PlanWords;
};

/** What a brief tells under some filters, and what its charts are drawn from. */
export type BriefReading = { figures: BriefFigures; charts: BriefChart[]; cube: Cube; runs: Runs };

export function readBrief(asked: Asked): BriefReading {
  const { explored, filters, words } = asked;
  const cube = cubeOf(explored, filters.text, asked.library);
  const runs = chosenRuns(cube, filters);
  const chosen = chosenRegions(cube, filters) ?? cube.regions.map((_, region) => region);
  const counts = countCube(cube, runs);
  const reporting = chosen.filter((region) => (counts.reports[region] ?? 0) > 0);
  const nameOf = (region: number) => shortRegionName(cube.regions[region]?.name ?? '');
  const sum = (counter: Uint32Array) => reporting.reduce((total, region) => total + (counter[region] ?? 0), 0);
  const priorities = prioritiesOf(asked, { cube, runs, chosen });
  const trends = readTrends(cube, groupPeriods(cube, runs, 'meeting'), chosen);
  const lines = priorities.flatMap(({ topicId, label }) => {
    const trend = trends.find((one) => one.topicId === topicId);
    return trend ? [{ ...trend, label }] : [];
  });
  const meetings = runs.reduce((total, [from, to]) => total + to - from, 0);
  const shareOf = (place: number, topicId: string) => {
    const region = reporting[place] ?? 0;
    return (counts.raised[region * cube.topicIds.length + cube.topicIds.indexOf(topicId)] ?? 0) / Math.max(1, counts.reports[region] ?? 0);
  };
  const charts = [sharedChart(priorities, { names: reporting.map(nameOf), shareOf }, meetings, words), overTimeChart(lines, words)].filter(
    (chart) => chart !== null
  );
  return {
    cube,
    runs,
    charts,
    figures: {
      scope: describeScope({ cube, runs, filters, topicNames: asked.topicNames }, words),
      filters: encodeFilters(filters).toString(),
      regionsReporting: reporting.length,
      regionsSilent: chosen.length - reporting.length,
      updates: sum(counts.updates),
      untaggedUpdates: sum(counts.updates) - sum(counts.tagged),
      priorities: quote(priorities, asked, { cube, runs, chosen }),
      news: newsOf(asked, { cube, runs, chosen }),
      charts: charts.map(({ id }) => ({ id, caption: captionOf(id, meetings) }))
    }
  };
}

type Chosen = { cube: Cube; runs: Runs; chosen: readonly number[] };

function prioritiesOf({ explored, filters, topicNames }: Asked, { cube, runs, chosen }: Chosen): BriefPriority[] {
  const procedural = new Set(explored.topics.filter((topic) => topic.procedural).map(({ topicId }) => topicId));
  return readPriorities(cube, runs, { procedural, regions: chosen })
    .filter(({ topicId, raising }) => !procedural.has(topicId) && raising >= leastRaising)
    .filter(({ topicId }) => filters.topicIds.length === 0 || filters.topicIds.includes(topicId))
    .slice(0, mostPriorities)
    .map(({ topicId, raising, reporting, breadth, raisedBy }) => ({
      topicId,
      label: topicNames.get(topicId) ?? topicId,
      regionsRaising: raising,
      regionsReporting: reporting,
      low: breadth?.interval.low ?? 0,
      high: breadth?.interval.high ?? 1,
      regions: raisedBy.map((region) => shortRegionName(cube.regions[region]?.name ?? ''))
    }));
}

/** Each priority with an update that tells of it, no update twice. */
function quote(
  priorities: readonly BriefPriority[],
  { updates, filters }: Asked,
  { cube, runs, chosen }: Chosen
): BriefFigures['priorities'] {
  const meetings = new Set(runs.flatMap(([from, to]) => cube.meetings.slice(from, to).map(({ documentId }) => documentId)));
  const regions = new Set(chosen.map((region) => cube.regions[region]?.id));
  const holds = holdsText(filters.text);
  const inScope = updates.filter(
    (update) =>
      meetings.has(update.documentId) &&
      regions.has(update.regionId) &&
      (holds === null || holds({ ...update, leadIn: [...update.leadIn] }))
  );
  const quoted: CitableUpdate[] = [];
  return priorities.map((priority) => {
    const telling = tellingUpdate(inScope, priority.topicId, quoted);
    if (telling) quoted.push(telling);
    return { ...priority, quote: telling };
  });
}

/** What came and what went at the last of the meetings, by how many regions say so; procedural topics are no news. */
function newsOf({ explored, topicNames }: Asked, { cube, runs, chosen }: Chosen): BriefNews[] {
  const last = runs.at(-1);
  const meeting = last ? last[1] - 1 : -1;
  if (meeting < 0) return [];
  const { cells } = readSinceLast(cube, meeting);
  const procedural = new Set(explored.topics.filter((topic) => topic.procedural).map(({ topicId }) => topicId));
  const kinds = [
    ['new', 'new'],
    ['gone-quiet', 'quiet']
  ] as const;
  return kinds.flatMap(([kind, change]) =>
    cube.topicIds
      .map((topicId, topic) => {
        const regions = cells.filter((cell) => cell.kind === kind && cell.topic === topic && chosen.includes(cell.region));
        return { topicId, regions: regions.map(({ region }) => shortRegionName(cube.regions[region]?.name ?? '')) };
      })
      .filter(({ topicId, regions }) => regions.length > 0 && !procedural.has(topicId))
      .sort((one, other) => other.regions.length - one.regions.length)
      .slice(0, mostNews)
      .map(({ topicId, regions }): BriefNews => ({ label: topicNames.get(topicId) ?? topicId, change, regions }))
  );
}
