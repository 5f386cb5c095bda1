import type { Locale } from '#lib/model/topic.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Priority } from '#lib/state/cube.ts';
import { formatList, formatShare, uncapitalise } from '#lib/state/format.ts';

type Breaker = NonNullable<Priority['breakers']>[number];

/** How what was left out is called: a region by its id, a document by its id. */
export type BreakerNames = { region: (id: string) => string; document: (id: string) => string };

const mostNamed = 2;

/** The topic that leads, by breadth, then by how much of the updates; procedural topics never lead. */
export function composePriorityHeadline(
  priorities: readonly (Priority & { label: string; procedural: boolean })[],
  updates: number,
  locale: Locale
): string {
  const [first] = priorities.filter(({ procedural }) => !procedural);
  if (!first || first.reporting === 0) return m.headline_no_reports();
  if (first.raising < Math.min(2, first.reporting)) return m.headline_none_shared({ total: m.number_word({ n: first.reporting }) });
  return m.priorities_headline({
    topic: first.label,
    x: m.number_word({ n: first.raising }),
    n: m.number_word({ n: first.reporting }),
    all: first.raising === first.reporting ? 1 : 0,
    share: formatShare(updates === 0 ? 0 : first.mentions / updates, locale)
  });
}

/** How sure the rank is, in a sentence: the range that chance leaves it, and what alone would change it. */
export function describeRobustness({ rankRange: { low, high }, breakers }: Priority, names: BreakerNames, locale: Locale): string {
  const range = low === high ? m.priorities_sure({ rank: low }) : m.priorities_unsure({ low, high });
  if (breakers === null) return m.priorities_rank_only({ range });
  if (breakers.length === 0) return low === high ? m.priorities_sure_robust({ range }) : m.priorities_unsure_robust({ range });
  const named = breakers.slice(0, mostNamed).map((breaker) => describeBreaker(breaker, names));
  const more = breakers.length - named.length;
  const list = more > 0 ? [...named, m.priorities_breakers_more({ n: more })] : named;
  const words = { range, list: formatList(list, locale) };
  return low === high ? m.priorities_sure_breakers(words) : m.priorities_breakers(words);
}

function describeBreaker({ removal, name, rank }: Breaker, names: BreakerNames): string {
  if (removal === 'region') return m.priorities_without_region({ rank, region: names.region(name) });
  if (removal === 'document') return m.priorities_without_meeting({ rank, meeting: names.document(name) });
  return name === '' ? m.priorities_without_hand({ rank }) : m.priorities_without_rule({ rank, rule: name });
}

/** Who raises the topic, and who reported and did not. */
export function describeBreadth({ raising, reporting }: Priority, label: string, raisedBy: readonly string[], locale: Locale): string {
  const who = raising === 0 ? m.ranking_raised_by_none() : m.ranking_raised_by({ regions: formatList(raisedBy, locale) });
  return `${m.priorities_breadth({ topic: uncapitalise(label), x: raising, n: reporting })} ${who}.`;
}
