import type { Locale } from '#lib/model/topic.ts';
import { m } from '#lib/paraglide/messages.js';
import { leastPeriods, type TrendPoint } from '#lib/state/cube.ts';
import type { Measure } from '#lib/state/explore-view.ts';
import { capitalise, formatList, formatShare, uncapitalise } from '#lib/state/format.ts';
import { describePeriod } from '../explore/describe-period.ts';
import type { DrawnCounts } from './trends-page.svelte.ts';
import type { TrendFinding, TrendKind } from './find-trend.ts';

type Named = { finding: TrendFinding; label: string };

/** A panel's title: the topic and what it does. */
export function titleOf({ finding, label }: Named, points: readonly TrendPoint[], locale: Locale): string {
  const { burst } = finding;
  const [start, end] = [points[burst?.start ?? 0]?.period, points[(burst?.end ?? 1) - 1]?.period];
  switch (finding.kind) {
    case 'new':
      return m.trends_title_new({ topic: label });
    case 'gone-quiet':
      return m.trends_title_quiet({ topic: label });
    case 'rising':
      return m.trends_title_rising({ topic: label });
    case 'falling':
      return m.trends_title_falling({ topic: label });
    case 'burst': {
      if (!start || !end) return label;
      const [from, to] = [describePeriod(start, locale), describePeriod(end, locale)];
      return from === to ? m.trends_title_burst_one({ topic: label, from }) : m.trends_title_burst({ topic: label, from, to });
    }
    case 'never':
      return m.trends_title_never({ topic: label });
    case 'steady':
      return m.trends_title_steady({ topic: label });
    case 'too-little':
      return m.trends_title_little({ topic: label });
  }
}

/** "12 av 540 i første halvdel (2 %), 40 av 610 i andre (7 %)". */
export function halvesOf({ halves: [first, second] }: TrendFinding, locale: Locale): string {
  const share = ({ x, n }: { x: number; n: number }) => (n === 0 ? '–' : formatShare(x / n, locale));
  return m.trends_halves({ x1: first.x, n1: first.n, share1: share(first), x2: second.x, n2: second.n, share2: share(second) });
}

/** What the stretch that is being drawn holds of a topic. */
export function describeDrawn({ meetings, updates, about }: DrawnCounts, topicId: string, locale: Locale): string {
  const x = about.get(topicId) ?? 0;
  const share = updates === 0 ? '–' : formatShare(x / updates, locale);
  return m.trends_drawn({ meetings: m.explore_meetings({ n: meetings }), x, n: updates, share });
}

/** What a point is worth, with what it is of. */
export function describePoint(point: TrendPoint, measure: Measure, locale: Locale): string {
  const when = describePeriod(point.period, locale);
  if (point.period.regionsReporting === 0) return m.trends_point_none({ when });
  const { regionsRaising: x, regionsReporting: n } = point;
  if (measure === 'regions') return m.trends_point_regions({ when, x, n, share: formatShare(n === 0 ? 0 : x / n, locale) });
  const ofUpdates = {
    when,
    x: point.mentions,
    n: point.updates,
    share: formatShare(point.updates === 0 ? 0 : point.mentions / point.updates, locale)
  };
  return point.period.incomplete ? m.trends_point_incomplete(ofUpdates) : m.trends_point_updates(ofUpdates);
}

const told: readonly [TrendKind, (words: { n: number; topics: string }) => string][] = [
  ['rising', m.trends_headline_rising],
  ['falling', m.trends_headline_falling],
  ['burst', m.trends_headline_burst],
  ['new', m.trends_headline_new],
  ['gone-quiet', m.trends_headline_quiet]
];

const mostNamed = 3;

/** The finding of the whole page in a sentence or two. */
export function composeTrendHeadline(named: readonly Named[], periods: number, locale: Locale): string {
  if (periods === 0) return m.trends_headline_none();
  const sentences = told.flatMap(([kind, sentence]) => {
    const labels = named.filter(({ finding }) => finding.kind === kind).map(({ label }) => uncapitalise(label));
    return labels.length === 0 ? [] : [capitalise(sentence({ n: labels.length, topics: formatList(shorten(labels), locale) }))];
  });
  if (sentences.length > 0) return sentences.slice(0, 3).join(' ');
  if (periods < leastPeriods) return m.trends_headline_few({ n: periods });
  return m.trends_headline_steady({ n: periods });
}

function shorten(labels: readonly string[]): string[] {
  if (labels.length <= mostNamed) return [...labels];
  return [...labels.slice(0, mostNamed - 1), m.list_and_more({ n: m.number_word({ n: labels.length - mostNamed + 1 }) })];
}
