import type { Overview } from '#lib/analyse/overview.ts';
import { hashData } from '#lib/plan/hash-text.ts';
import type { Locale } from '#lib/model/topic.ts';
import { m } from '#lib/paraglide/messages.js';
import { countCube } from '#lib/state/cube.ts';
import { formatDate, formatList } from '#lib/state/format.ts';
import type { ExplorePage } from './explore-page.svelte.ts';

type Made = { bookVersion: string; isDemo: boolean };

/** What an export of a chart says of itself: what is chosen, of how much, by which topic book, when, and a hash of the counts. */
export function stampWords(explore: ExplorePage, { bookVersion, isDemo }: Made, locale: Locale): string[] {
  const { cube, runs, view } = explore;
  const counts = countCube(cube, runs);
  const sum = (counter: Uint32Array) => counter.reduce((total, count) => total + count, 0);
  const dates = runs.flatMap(([from, to]) => cube.meetings.slice(from, to).flatMap(({ date }) => date ?? []));
  const [first, last] = [dates[0], dates.at(-1)];
  const names = cube.regions.filter(({ id }) => view.filters.regionIds.includes(id)).map(({ name }) => name);
  const hash = hashData({ meetings: dates, mentions: [...counts.mentions], updates: [...counts.updates], filters: view.filters });
  return [
    ...(isDemo ? [m.stamp_synthetic()] : []),
    m.stamp_chosen({
      meetings: m.explore_meetings({ n: runs.reduce((total, [from, to]) => total + to - from, 0) }),
      from: first ? formatDate(first, locale) : '–',
      to: last ? formatDate(last, locale) : '–',
      regions: names.length === 0 ? m.stamp_all_regions() : formatList(names, locale)
    }),
    ...(view.filters.text === '' ? [] : [m.stamp_text({ text: view.filters.text })]),
    ...stampEnd({ tagged: sum(counts.tagged), updates: sum(counts.updates) }, bookVersion, hash, locale)
  ];
}

/** The same of one meeting. `chosen`: names of the regions it was narrowed to, none for all, and the word that its updates hold, empty for any. */
export function stampMeeting(
  { meeting, cells }: Pick<Overview, 'meeting' | 'cells'>,
  chosen: { regions: readonly string[]; text: string },
  { bookVersion, isDemo }: Made,
  locale: Locale
): string[] {
  const date = meeting.date ? formatDate(meeting.date, locale) : '–';
  const counted = { tagged: meeting.updates - meeting.untaggedUpdates, updates: meeting.updates };
  const regions = chosen.regions.length === 0 ? m.stamp_all_regions() : formatList(chosen.regions, locale);
  return [
    ...(isDemo ? [m.stamp_synthetic()] : []),
    m.stamp_chosen({ meetings: m.explore_meetings({ n: 1 }), from: date, to: date, regions }),
    ...(chosen.text === '' ? [] : [m.stamp_text({ text: chosen.text })]),
    ...stampEnd(counted, bookVersion, hashData({ document: meeting.documentId, cells, updates: meeting.updates, chosen }), locale)
  ];
}

function stampEnd(counted: { tagged: number; updates: number }, book: string, hash: string, locale: Locale): string[] {
  return [
    m.stamp_method({ coverage: m.sources_coverage(counted), book }),
    m.stamp_made({ date: formatDate(new Date().toISOString().slice(0, 10), locale), hash: hash.slice(0, 16) })
  ];
}
