import type { Brief, BriefBlock, BriefContent, BriefPriority } from './brief.ts';
import { citeUpdate } from './citation.ts';
import type { CitableUpdate } from './citable-update.ts';
import { hashData } from './hash-text.ts';
import type { PlanWords } from './plan-words.ts';

/** What the brief tells, as it is counted under the present filters. */
export type BriefFigures = {
  /** The filters, in words and as an address's query. */
  scope: string;
  filters: string;
  regionsReporting: number;
  regionsSilent: number;
  updates: number;
  untaggedUpdates: number;
  /** The first first; each with a telling update, where it has one. */
  priorities: readonly (BriefPriority & { quote: CitableUpdate | null })[];
  news: readonly BriefNews[];
  charts: readonly { id: string; caption: string }[];
};

/** A topic that came, comes again or is raised no more since the meeting before; `regions`: the names of those that it is about. */
export type BriefNews = { label: string; change: 'new' | 'recurring' | 'quiet'; regions: readonly string[] };

/** Quotes and news are left out where there are none. `at`: ISO date and time. */
export function composeBrief(figures: BriefFigures, words: PlanWords, at: string): Brief {
  const { brief } = words;
  const priorities = figures.priorities.map(({ quote: _, ...priority }) => priority);
  const citations = figures.priorities.flatMap(({ quote }) => (quote ? [citeUpdate(quote, { at })] : []));
  const lines = figures.news.map((one) => brief.newsLine(one));
  const blocks = [
    composed('headline', { kind: 'headline', text: brief.headline(figures) }),
    composed('priorities', { kind: 'priorities', text: brief.priorities, priorities }),
    ...(citations.length === 0 ? [] : [composed('quotes', { kind: 'quotes', text: brief.quotes, citations })]),
    ...(lines.length === 0 ? [] : [composed('news', { kind: 'news', text: brief.news, lines })]),
    ...figures.charts.map(({ id, caption }) => composed(`chart-${id}`, { kind: 'chart', text: caption, chartId: id })),
    composed('method', { kind: 'method', text: brief.method(figures) })
  ];
  return { title: brief.title, scope: figures.scope, filters: figures.filters, composedAt: at, blocks };
}

/** Composes it anew from other figures: blocks that somebody wrote in, added or moved stay as they are, and what was removed stays away. */
export function recomposeBrief(brief: Brief, anew: Brief): Brief {
  const known = new Set(brief.blocks.map(({ id }) => id));
  const renewed = brief.blocks.flatMap((one) => {
    if (one.isEdited) return [one];
    return anew.blocks.find(({ id }) => id === one.id) ?? [];
  });
  const newCharts = anew.blocks.filter(({ kind, id }) => kind === 'chart' && !known.has(id));
  return { ...anew, title: brief.title, blocks: [...renewed, ...newCharts] };
}

function composed(id: string, content: BriefContent): BriefBlock {
  return { ...content, id, isEdited: false, composedAs: hashContent(content) };
}

/** Of what it says: ids and moments differ each time that something is quoted. */
function hashContent(content: BriefContent): string {
  if (content.kind !== 'quotes') return hashData(content);
  return hashData({ ...content, citations: content.citations.map(({ id: _, citedAt: __, ...citation }) => citation) });
}
