import { comparePlans, isSamePlan, type PlanComparison } from './compare-plans.ts';
import type { ReportInput } from './compose-plan-report.ts';
import { leaveNamesOut } from './leave-names-out.ts';
import type { Goal, Measure, Plan } from './plan.ts';
import type { PlanWords } from './plan-words.ts';
import { planProgress } from './progress.ts';
import type { Report, ReportBlock } from './report.ts';
import { stampData } from './stamp.ts';
import { tellChanges } from './tell-changes.ts';

export type ComparedPlans = { before: Plan; after: Plan };

/** What became of a plan between two states, for the board: added, changed, dropped. */
export function composeComparisonReport(compared: ComparedPlans, { words, stamp, names }: Omit<ReportInput, 'charts' | 'checks'>): Report {
  const hidden = { names, leftOut: words.nameLeftOut };
  const { before, after } = leaveNamesOut(compared, hidden);
  const { comparison, report } = words;
  const found = comparePlans(before, after);
  const blocks = isSamePlan(found)
    ? [paragraph(comparison.none)]
    : [...progressOf(before, after, words), ...blocksOf(found, { before, after }, words)];
  return {
    locale: words.locale,
    title: comparison.title(after.title || words.plan.subtitle(after.year)),
    subtitle: comparison.since(before.title || words.plan.subtitle(before.year), words.date(before.changedAt)),
    blocks,
    notesTitle: report.sources,
    notes: [],
    about: { title: report.about, rows: report.stamp(stampData({ before, after }, leaveNamesOut(stamp, hidden))) },
    paging: { page: report.page, of: report.of }
  };
}

function progressOf(before: Plan, after: Plan, words: PlanWords): ReportBlock[] {
  const [then, now] = [planProgress(before), planProgress(after)];
  if (then === null || now === null || then === now) return [];
  const text = words.comparison.became(words.plan.progress, words.percent(then), words.percent(now));
  return [{ kind: 'paragraph', text, isLead: true }];
}

function blocksOf({ goals, measures }: PlanComparison, plans: ComparedPlans, words: PlanWords): ReportBlock[] {
  const { comparison } = words;
  const goalLines = (list: readonly Goal[]) => list.map(({ title }) => `${words.plan.goal}: ${title || words.plan.untitledGoal}`);
  const nameOf = ({ title }: Measure) => title || words.plan.untitledMeasure;
  const changedGoals = goals.changed.map(({ before, after }) =>
    before.title === after.title
      ? comparison.rewritten(`${words.plan.goal}: ${after.title}`)
      : comparison.became(words.plan.goal, before.title || words.plan.untitledGoal, after.title || words.plan.untitledGoal)
  );
  return [
    ...section(comparison.added, [...goalLines(goals.added), ...measures.added.map(nameOf)]),
    ...(measures.changed.length + changedGoals.length === 0 && !goals.isReordered ? [] : [heading(1, comparison.changed)]),
    ...list([...changedGoals, ...(goals.isReordered ? [comparison.goalsReordered] : [])]),
    ...measures.changed.flatMap((one) => [heading(2, nameOf(one.after)), ...list(tellChanges(one, plans, words))]),
    ...section(comparison.dropped, [...goalLines(goals.dropped), ...measures.dropped.map(nameOf)])
  ];
}

function section(title: string, lines: readonly string[]): ReportBlock[] {
  return lines.length === 0 ? [] : [heading(1, title), ...list(lines)];
}

function list(lines: readonly string[]): ReportBlock[] {
  return lines.length === 0 ? [] : [{ kind: 'list', items: lines.map((text) => ({ text, address: null })) }];
}

function heading(level: 1 | 2, text: string): ReportBlock {
  return { kind: 'heading', level, text };
}

function paragraph(text: string): ReportBlock {
  return { kind: 'paragraph', text };
}
