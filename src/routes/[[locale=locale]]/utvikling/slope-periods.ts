import type { Locale } from '#lib/model/topic.ts';
import { m } from '#lib/paraglide/messages.js';
import { groupPeriods, type Cube, type Period, type Runs } from '#lib/state/cube.ts';
import type { SlopeEnd } from '#lib/state/explore-view.ts';
import { describePeriod } from '../explore/describe-period.ts';

/** A period that can be set against another one. end: null where it is half of all periods. */
export type SlopePeriod = { end: SlopeEnd | null; name: string; runs: Runs; first: string; last: string };

export type SlopeChoices = {
  halves: [SlopePeriod, SlopePeriod] | null;
  years: SlopePeriod[];
  quarters: SlopePeriod[];
  meetings: SlopePeriod[];
};

/** More meetings than these are chosen by their quarters. */
const mostMeetings = 200;

/** What there is to choose from of some runs of meetings; periods that are all there is are left out. */
export function listSlopePeriods(cube: Cube, runs: Runs, locale: Locale): SlopeChoices {
  const [meetings, quarters, years] = (['meeting', 'quarter', 'year'] as const).map((grain) => groupPeriods(cube, runs, grain));
  const choose = (kind: SlopeEnd['kind'], periods: readonly Period[] = []): SlopePeriod[] =>
    periods.map((period) => ({
      end: { kind, id: kind === 'meeting' ? (documentOf(cube, period) ?? period.key) : period.key },
      name: describePeriod(period, locale),
      runs: period.runs,
      first: period.first,
      last: period.last
    }));
  const several = <Kind>(periods: Kind[]) => (periods.length > 1 ? periods : []);
  return {
    halves: splitHalves(meetings ?? []),
    years: several(choose('year', years)),
    quarters: (quarters?.length ?? 0) < (meetings?.length ?? 0) ? several(choose('quarter', quarters)) : [],
    meetings: (meetings?.length ?? 0) <= mostMeetings ? several(choose('meeting', meetings)) : []
  };
}

/** The two periods that are meant; a period that is not there is its half. Null where there is but one meeting. */
export function findSlopePeriods(choices: SlopeChoices, from: SlopeEnd | null, to: SlopeEnd | null): [SlopePeriod, SlopePeriod] | null {
  if (!choices.halves) return null;
  const all = [...choices.years, ...choices.quarters, ...choices.meetings];
  const find = (wanted: SlopeEnd | null) => wanted && all.find(({ end }) => end?.kind === wanted.kind && end.id === wanted.id);
  return [find(from) ?? choices.halves[0], find(to) ?? choices.halves[1]];
}

function documentOf(cube: Cube, { runs }: Period): string | undefined {
  return cube.meetings[runs[0]?.[0] ?? -1]?.documentId;
}

/** The older of an odd number have one meeting more, as in the words below each line. */
function splitHalves(meetings: readonly Period[]): SlopeChoices['halves'] {
  const middle = Math.ceil(meetings.length / 2);
  const [one, other] = [meetings.slice(0, middle), meetings.slice(middle)];
  const [first, second] = [joinPeriods(one, m.slope_first_half()), joinPeriods(other, m.slope_second_half())];
  return first && second && [first, second];
}

function joinPeriods(periods: readonly Period[], name: string): SlopePeriod | null {
  const [first, last] = [periods[0], periods.at(-1)];
  return first && last ? { end: null, name, runs: periods.flatMap(({ runs }) => runs), first: first.first, last: last.last } : null;
}
