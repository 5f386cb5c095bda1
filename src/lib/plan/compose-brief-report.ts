import type { Brief, BriefBlock, BriefPriority } from './brief.ts';
import type { ReportInput } from './compose-plan-report.ts';
import { leaveNamesOut } from './leave-names-out.ts';
import { NoteCounter } from './note-counter.ts';
import type { PlanWords } from './plan-words.ts';
import type { Report, ReportBlock, ReportChart } from './report.ts';
import { stampData } from './stamp.ts';

/** A chart of the brief is in the report where its picture is among `charts`. */
export function composeBriefReport(source: Brief, { words, stamp, names, charts, checks }: ReportInput): Report {
  const hidden = { names, leftOut: words.nameLeftOut };
  const brief = leaveNamesOut(source, hidden);
  const counter = new NoteCounter(words, checks);
  const { report } = words;
  return {
    locale: words.locale,
    title: brief.title,
    subtitle: brief.scope,
    isShort: true,
    blocks: brief.blocks.flatMap((block) => blocksOf(block, words, counter, charts)),
    notesTitle: report.sources,
    notes: leaveNamesOut(counter.notes, hidden),
    about: { title: report.about, rows: report.stamp(stampData(brief, leaveNamesOut(stamp, hidden))) },
    paging: { page: report.page, of: report.of }
  };
}

function blocksOf(block: BriefBlock, words: PlanWords, counter: NoteCounter, charts: readonly ReportChart[]): ReportBlock[] {
  const heading: ReportBlock = { kind: 'heading', level: 1, text: block.text };
  switch (block.kind) {
    case 'headline':
      return [{ kind: 'paragraph', text: block.text, isLead: true }];
    case 'heading':
      return [heading];
    case 'paragraph':
    case 'method':
      return [{ kind: 'paragraph', text: block.text }];
    case 'priorities':
      return [heading, tableOf(block.priorities, words)];
    case 'quotes':
      return block.citations.length === 0 ? [] : [heading, ...block.citations.map((citation) => counter.quote(citation))];
    case 'news':
      return block.lines.length === 0 ? [] : [heading, { kind: 'list', items: block.lines.map((text) => ({ text, address: null })) }];
    case 'chart':
      return charts.filter(({ id }) => id === block.chartId).map((chart) => ({ kind: 'chart', chart, caption: block.text }));
  }
}

function tableOf(priorities: readonly BriefPriority[], { brief }: PlanWords): ReportBlock {
  const header = [brief.topic, brief.raising, brief.interval, brief.regions];
  return { kind: 'table', header, rows: priorities.map((one) => [one.label, brief.share(one), brief.range(one), brief.who(one)]) };
}
