import { medianOf } from '../statistics/median.ts';
import type { Cube } from './cube.ts';
import { countCube, type Runs } from './count-cube.ts';

export type Grain = 'meeting' | 'quarter' | 'year';

export type Period = {
  /** "2024-11-19/referat" for a meeting, "2024-4" for a quarter, "2024" for a year. */
  key: string;
  /** ISO dates of its first and last meeting. */
  first: string;
  last: string;
  /** Its meetings in the cube. */
  runs: Runs;
  /** Regions that reported at one of its meetings. */
  regionsReporting: number;
  /** Whether fewer than half as many regions as usual reported: a low count then means little. */
  incomplete: boolean;
};

const mostMeetings = 40;
const mostQuarters = 40;

/** The finest grain that still can be read as one line. */
export function grainFor(cube: Cube, runs: Runs): Grain {
  const dates = indicesOf(runs).flatMap((index) => cube.meetings[index]?.date ?? []);
  if (dates.length <= mostMeetings) return 'meeting';
  return new Set(dates.map((date) => keyOf(date, 'quarter'))).size <= mostQuarters ? 'quarter' : 'year';
}

/** The dated meetings of some runs put together by grain, oldest first. Periods without a meeting are not among them. */
export function groupPeriods(cube: Cube, runs: Runs, grain: Grain): Period[] {
  const grouped = new Map<string, { key: string; first: string; last: string; indices: number[] }>();
  for (const index of indicesOf(runs)) {
    const { date, documentId } = cube.meetings[index] ?? {};
    if (!date) continue;
    const key = grain === 'meeting' ? `${date}/${documentId}` : keyOf(date, grain);
    const period = grouped.get(key) ?? { key, first: date, last: date, indices: [] };
    period.indices.push(index);
    grouped.set(key, { ...period, last: date });
  }
  const periods = [...grouped.values()].map(({ indices, ...period }) => ({ ...period, runs: asRuns(indices) }));
  const reporting = periods.map((period) => countReporting(cube, period.runs));
  const usual = medianOf(reporting) ?? 0;
  return periods.map((period, place) => {
    const regionsReporting = reporting[place] ?? 0;
    return { ...period, regionsReporting, incomplete: regionsReporting < usual / 2 };
  });
}

function indicesOf(runs: Runs): number[] {
  return runs.flatMap(([from, to]) => Array.from({ length: to - from }, (_, place) => from + place));
}

/** Of rising indices. */
function asRuns(indices: readonly number[]): Runs {
  const runs: [number, number][] = [];
  for (const index of indices) {
    const last = runs.at(-1);
    if (last?.[1] === index) last[1] = index + 1;
    else runs.push([index, index + 1]);
  }
  return runs;
}

function keyOf(date: string, grain: Exclude<Grain, 'meeting'>): string {
  const year = date.slice(0, 4);
  return grain === 'year' ? year : `${year}-${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
}

function countReporting(cube: Cube, runs: Runs): number {
  return countCube(cube, runs).reports.reduce((sum, count) => sum + Number(count > 0), 0);
}
