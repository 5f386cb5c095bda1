import { dsvFormat } from 'd3-dsv';
import { guardCell } from '#lib/model/spreadsheet-cell.ts';
import { leaveNamesOut, type Names } from './leave-names-out.ts';
import { measureColumns, type MeasureColumn, type Separator } from './measure-table.ts';
import { statusOf, type Goal, type Measure, type Plan } from './plan.ts';
import { stampData, type Stamp, type StampFacts } from './stamp.ts';

/** `hasMark`: a byte order mark, by which Excel knows the letters. */
export type CsvShape = { separator: Separator; hasMark: boolean };

/**
 * The measures of a plan as a table (RFC 4180), one a row in the order of the plan. What has parts of its own (history, citations, follow-ups,
 * links) is JSON in its cell, so that nothing is lost; `quotes` has the words alone, for people. A cell that a spreadsheet would take for a
 * formula gets an apostrophe before it. Each row is stamped.
 */
export function writeMeasuresCsv(source: Plan, facts: StampFacts, names: Names, { separator, hasMark }: CsvShape): string {
  const plan = leaveNamesOut(source, names);
  const format = dsvFormat(separator);
  const stamp = stampData(plan, leaveNamesOut(facts, names));
  const rows = plan.goals.flatMap((goal) => goal.measures.map((measure) => rowOf(goal, measure, stamp)));
  const cells = [[...measureColumns], ...rows.map((row) => measureColumns.map((column) => row[column]))];
  return `${hasMark ? '\uFEFF' : ''}${cells.map((row) => `${format.formatRow(row.map(guardCell))}\r\n`).join('')}`;
}

function rowOf(goal: Goal, measure: Measure, stamp: Stamp): Record<MeasureColumn, string> {
  const { status, progress } = statusOf(measure);
  const { cost } = measure;
  return {
    goal_id: goal.id,
    goal: goal.title,
    id: measure.id,
    title: measure.title,
    what: measure.what,
    why: measure.why,
    topic_ids: measure.topicIds.join(' '),
    region_ids: measure.regionIds.join(' '),
    responsible: measure.responsible,
    deadline: measure.deadline ?? '',
    status,
    progress: String(progress),
    weight: String(measure.weight),
    cost_low: cost ? String(cost.low) : '',
    cost_high: cost ? String(cost.high) : '',
    cost_currency: cost?.currency ?? '',
    cost_note: cost?.note ?? '',
    links: JSON.stringify(measure.links),
    quotes: measure.citations.map(({ region, quote }) => `${region}: ${quote}`).join('\n'),
    history: JSON.stringify(measure.history),
    citations: JSON.stringify(measure.citations),
    follow_ups: JSON.stringify(measure.followUps),
    exported_at: stamp.exportedAt,
    filters: stamp.filters,
    topic_book: `${stamp.topicBook.version} ${stamp.topicBook.hash}`.trim(),
    coverage: JSON.stringify(stamp.coverage),
    data_hash: stamp.dataHash
  };
}
