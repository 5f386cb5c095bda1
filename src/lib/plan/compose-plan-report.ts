import { NoteCounter, type CitationChecks } from './note-counter.ts';
import { statusOf, type Goal, type Measure, type Plan } from './plan.ts';
import type { PlanWords } from './plan-words.ts';
import { goalProgress, planProgress } from './progress.ts';
import type { Report, ReportBlock, ReportChart } from './report.ts';
import { leaveNamesOut } from './leave-names-out.ts';
import { safeAddress } from './safe-address.ts';
import { stampData, type StampFacts } from './stamp.ts';

export type ReportInput = {
  words: PlanWords;
  stamp: StampFacts;
  /** Of those who attended the meetings; they are left out of everything. */
  names: readonly string[];
  charts: readonly ReportChart[];
  /** What `checkPlan` found: a footnote tells where a quote is no longer what its source says. */
  checks: CitationChecks;
};

export function composePlanReport(source: Plan, { words, stamp, names, charts, checks }: ReportInput): Report {
  const hidden = { names, leftOut: words.nameLeftOut };
  const plan = leaveNamesOut(source, hidden);
  const counter = new NoteCounter(words, checks);
  const { plan: labels, report } = words;
  const blocks: ReportBlock[] = [
    { kind: 'heading', level: 1, text: labels.overview },
    overviewOf(plan, words),
    ...charts.map((chart): ReportBlock => ({ kind: 'chart', chart, caption: chart.caption ?? chart.alt })),
    ...plan.goals.flatMap((goal) => goalBlocks(goal, words, counter))
  ];
  return {
    locale: words.locale,
    title: plan.title,
    subtitle: plan.title === labels.subtitle(plan.year) ? '' : labels.subtitle(plan.year),
    blocks,
    notesTitle: report.sources,
    notes: leaveNamesOut(counter.notes, hidden),
    about: { title: report.about, rows: report.stamp(stampData(plan, leaveNamesOut(stamp, hidden))) },
    paging: { page: report.page, of: report.of }
  };
}

function overviewOf(plan: Plan, words: PlanWords): ReportBlock {
  const { plan: labels } = words;
  const rows = plan.goals.flatMap((goal) => goal.measures.map((measure) => overviewRow(goal, measure, words)));
  const whole = planProgress(plan);
  const sum = whole === null ? [] : [[plan.title, '', '', '', '', words.percent(whole)]];
  const header = [labels.goal, labels.measure, labels.responsible, labels.deadline, labels.status, labels.progress];
  return { kind: 'table', header, rows: [...rows, ...sum] };
}

function overviewRow(goal: Goal, measure: Measure, words: PlanWords): string[] {
  const { status, progress } = statusOf(measure);
  const { title, responsible, deadline } = measure;
  return [
    goal.title || words.plan.untitledGoal,
    title || words.plan.untitledMeasure,
    responsible,
    deadline === null ? '' : words.date(deadline),
    words.status[status],
    words.percent(progress)
  ];
}

function goalBlocks(goal: Goal, words: PlanWords, counter: NoteCounter): ReportBlock[] {
  const { plan: labels } = words;
  const progress = goalProgress(goal);
  const told = [goal.note, progress === null ? '' : `${labels.progress}: ${words.percent(progress)}`].filter((text) => text !== '');
  return [
    { kind: 'heading', level: 1, text: goal.title || labels.untitledGoal },
    ...told.map((text): ReportBlock => ({ kind: 'paragraph', text })),
    ...(goal.measures.length === 0 ? [{ kind: 'paragraph', text: labels.none } as const] : []),
    ...goal.measures.flatMap((measure) => measureBlocks(measure, words, counter))
  ];
}

function measureBlocks(measure: Measure, words: PlanWords, counter: NoteCounter): ReportBlock[] {
  const { plan: labels } = words;
  const history = measure.history.map(({ at, status, progress, note }) =>
    [words.date(at), words.status[status], words.percent(progress), note].filter((text) => text !== '').join(' · ')
  );
  const links = measure.links.map(({ label, address }) => ({ text: label || address, address: safeAddress(address) }));
  const followUps = measure.followUps.flatMap(({ citation, isProgress }): ReportBlock[] => [
    { kind: 'paragraph', text: labels.isProgress(isProgress) },
    counter.quote(citation)
  ]);
  const evidence = measure.citations.map((citation) => counter.quote(citation));
  return [
    { kind: 'heading', level: 2, text: measure.title || labels.untitledMeasure },
    ...paragraph(measure.what),
    ...section(labels.why, paragraph(measure.why)),
    { kind: 'facts', rows: factsOf(measure, words) },
    ...section(labels.evidence, evidence),
    ...section(labels.followUps, followUps),
    ...section(labels.links, links.length === 0 ? [] : [{ kind: 'list', items: links }]),
    ...section(labels.history, history.length < 2 ? [] : [{ kind: 'list', items: history.map((text) => ({ text, address: null })) }])
  ];
}

function factsOf(measure: Measure, words: PlanWords) {
  const { plan: labels } = words;
  const { status, progress } = statusOf(measure);
  const rows = [
    { label: labels.topics, value: words.list(measure.topicIds.map((id) => words.topic(id))) },
    { label: labels.regions, value: words.list(measure.regionIds.map((id) => words.region(id))) },
    { label: labels.responsible, value: measure.responsible },
    { label: labels.deadline, value: measure.deadline === null ? '' : words.date(measure.deadline) },
    { label: labels.status, value: words.status[status] },
    { label: labels.progress, value: words.percent(progress) },
    { label: labels.weight, value: measure.weight === 1 ? '' : words.number(measure.weight) },
    { label: labels.cost, value: measure.cost ? words.cost(measure.cost) : '' }
  ];
  return rows.filter(({ value }) => value !== '');
}

function paragraph(text: string): ReportBlock[] {
  return text.trim() === '' ? [] : [{ kind: 'paragraph', text }];
}

function section(title: string, blocks: readonly ReportBlock[]): ReportBlock[] {
  return blocks.length === 0 ? [] : [{ kind: 'heading', level: 3, text: title }, ...blocks];
}
