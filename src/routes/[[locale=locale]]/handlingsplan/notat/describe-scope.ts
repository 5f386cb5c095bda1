import { m } from '#lib/paraglide/messages.js';
import type { PlanWords } from '#lib/plan/plan-words.ts';
import type { Cube, Runs } from '#lib/state/cube.ts';
import type { Filters } from '#lib/state/filters.ts';

type Scope = { cube: Cube; runs: Runs; filters: Filters; topicNames: ReadonlyMap<string, string> };

/** What is counted, in words: meetings, period, regions, topics, and words that were looked for. */
export function describeScope({ cube, runs, filters, topicNames }: Scope, words: PlanWords): string {
  const dates = runs.flatMap(([from, to]) => cube.meetings.slice(from, to).flatMap(({ date }) => date ?? []));
  const [first, last] = [dates[0], dates.at(-1)];
  const count = runs.reduce((total, [from, to]) => total + to - from, 0);
  const meetings = m.explore_meetings({ n: count });
  const known = cube.regions.filter(({ id }) => filters.regionIds.includes(id)).map(({ id }) => id);
  // What is not known leaves nothing, and stands there as it was asked for.
  const regions = [...known, ...filters.regionIds.filter((id) => !known.includes(id))].map(words.region);
  const topics = filters.topicIds.map((id) => topicNames.get(id) ?? id);
  return [
    count === 0 ? meetings : `${meetings}, ${period(first, last, words)}`,
    regions.length === 0 ? m.brief_all_regions() : words.list(regions),
    topics.length === 0 ? '' : words.list(topics),
    filters.text === '' ? '' : m.stamp_text({ text: filters.text })
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function period(first: string | undefined, last: string | undefined, words: PlanWords): string {
  if (first === undefined || last === undefined) return m.plan_undated();
  return first === last ? words.date(first) : `${words.date(first)} – ${words.date(last)}`;
}
