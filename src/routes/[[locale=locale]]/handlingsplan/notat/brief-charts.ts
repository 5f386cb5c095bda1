import type { NamedLine } from '#lib/charts/compare-lines/layout.ts';
import type { SharedRow } from '#lib/charts/shared-grid/layout.ts';
import { m } from '#lib/paraglide/messages.js';
import type { PlanWords } from '#lib/plan/plan-words.ts';
import type { BriefPriority } from '#lib/plan/brief.ts';
import type { TrendSeries } from '#lib/state/cube.ts';
import { highestOf, valueOf, valuesOf } from '../../utvikling/panel-input.ts';

/** What a chart of the brief is drawn from; `label` says what it shows. */
export type BriefChart =
  | { id: 'shared'; label: string; rows: SharedRow[]; regions: readonly string[] }
  | { id: 'over-time'; label: string; lines: NamedLine[]; most: number };

/** Fewer meetings than this make no line. */
const leastMeetings = 3;
/** More lines than this can't be told apart. */
const mostLines = 5;

/** How many meetings a chart is of; its caption says so. */
export function captionOf(id: BriefChart['id'], meetings: number): string {
  if (id === 'over-time') return m.brief_chart_time();
  return meetings > 1 ? m.brief_chart_often() : m.brief_chart_shared();
}

/** Names of the regions that reported, and at what share of their meetings each raises a topic, 0 to 1. */
export type Reporting = { names: readonly string[]; shareOf: (place: number, topicId: string) => number };

/** Who shares which priorities; null without any. */
export function sharedChart(
  priorities: readonly BriefPriority[],
  { names, shareOf }: Reporting,
  meetings: number,
  words: PlanWords
): BriefChart | null {
  if (priorities.length === 0) return null;
  const rows = priorities.map(({ topicId, label }) => ({ id: topicId, label, raised: names.map((_, place) => shareOf(place, topicId)) }));
  const told = priorities.map((one) => `${one.label}: ${words.brief.share(one)} (${words.brief.who(one)})`);
  return { id: 'shared', label: `${captionOf('shared', meetings)}. ${told.join('. ')}.`, rows, regions: names };
}

/** Shares of the reporting regions over the meetings; null where there are too few. */
export function overTimeChart(trends: readonly (TrendSeries & { label: string })[], words: PlanWords): BriefChart | null {
  const shown = trends.slice(0, mostLines);
  if (shown.length === 0 || (shown[0]?.points.length ?? 0) < leastMeetings) return null;
  const lines = shown.map(({ topicId, label, points }) => ({ id: topicId, name: label, values: valuesOf(points, 'regions') }));
  const ends = shown.flatMap(({ label, points }) => {
    const values = points.map((point) => valueOf(point, 'regions')).filter((value) => value !== null);
    const [first, last] = [values[0], values.at(-1)];
    return first === undefined || last === undefined
      ? []
      : [m.brief_chart_line({ topic: label, first: words.percent(first * 100), last: words.percent(last * 100) })];
  });
  const most = highestOf(
    shown.map(({ points }) => points),
    'regions'
  );
  return { id: 'over-time', label: `${m.brief_chart_time()}. ${ends.join('; ')}.`, lines, most };
}
