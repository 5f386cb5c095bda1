import { dsvFormat } from 'd3-dsv';
import * as v from 'valibot';
import { newId } from '#lib/model/new-id.ts';
import type { Problem } from '#lib/model/problem.ts';
import { unguardCell } from '#lib/model/spreadsheet-cell.ts';
import { measureColumns, type MeasureColumn } from './measure-table.ts';
import type { Measure, Status, StatusEntry } from './plan.ts';
import { measureSchema } from './plan-schema.ts';

/** A measure of a table, and the goal that it stands under there. */
export type MeasureRow = { goalId: string; goal: string; measure: Measure };

export type ReadMeasures = { rows: MeasureRow[]; problems: Problem[] };

type Cells = (column: MeasureColumn) => string;

/**
 * Reads what `writeMeasuresCsv` wrote, with commas or semicolons, also where a spreadsheet has changed it: a status or progress that differs from
 * the last of the history is told as a new entry at `at`; a row without an id is a new measure. Cells of columns that are not there count as
 * empty. Problems, by line: `measures-without-columns` (no title), `measure-invalid` (the row is left out; names the place). Never throws.
 */
export function readMeasuresCsv(text: string, at: string): ReadMeasures {
  const bare = text.replace(/^\uFEFF/, '');
  const [first = ''] = bare.split(/[\r\n]/, 1);
  const parsed = dsvFormat(first.split(';').length > first.split(',').length ? ';' : ',').parseRows(bare);
  const places = new Map(measureColumns.map((column) => [column, parsed[0]?.findIndex((name) => name.trim() === column) ?? -1]));
  if (places.get('title') === -1) return { rows: [], problems: [problem('measures-without-columns', 'there is no column "title".', 1)] };
  const read: ReadMeasures = { rows: [], problems: [] };
  const seen = new Set<string>();
  let line = 1;
  for (const [index, row] of parsed.entries()) {
    const start = line;
    line += row.reduce((sum, cell) => sum + cell.split(/\r\n?|\n/u).length - 1, 1);
    if (index === 0 || row.every((cell) => cell === '')) continue;
    const cells: Cells = (column) => unguardCell(row[places.get(column) ?? -1] ?? '');
    const measure = readMeasure(cells, at);
    if (typeof measure === 'string') read.problems.push(problem('measure-invalid', measure, start));
    else if (seen.has(measure.id)) read.problems.push(problem('measure-invalid', `id: two rows have "${measure.id}"`, start));
    else read.rows.push({ goalId: cells('goal_id'), goal: cells('goal'), measure });
    if (typeof measure !== 'string') seen.add(measure.id);
  }
  return read;
}

/** The measure, or what is wrong with its row. */
function readMeasure(cells: Cells, at: string): Measure | string {
  let parts: { history: unknown; citations: unknown; followUps: unknown; links: unknown };
  try {
    parts = {
      history: listIn(cells('history')),
      citations: listIn(cells('citations')),
      followUps: listIn(cells('follow_ups')),
      links: listIn(cells('links'))
    };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const told = toldNow(cells, at);
  const draft = {
    id: cells('id') || newId(),
    title: cells('title'),
    what: cells('what'),
    why: cells('why'),
    topicIds: cells('topic_ids').split(/\s+/u).filter(Boolean),
    regionIds: cells('region_ids').split(/\s+/u).filter(Boolean),
    responsible: cells('responsible'),
    deadline: cells('deadline') || null,
    weight: Number(cells('weight') || 1),
    cost: costIn(cells),
    ...parts,
    history: Array.isArray(parts.history) && parts.history.length > 0 ? parts.history : [told]
  };
  const checked = v.safeParse(measureSchema, draft);
  if (!checked.success) return `${v.getDotPath(checked.issues[0]) ?? 'row'}: ${checked.issues[0].message}`;
  const last = checked.output.history.at(-1);
  const isTold = cells('status') === '' || (last?.status === told.status && last.progress === told.progress);
  return isTold ? checked.output : recheck({ ...checked.output, history: [...checked.output.history, told] });
}

function recheck(measure: Measure): Measure | string {
  const checked = v.safeParse(measureSchema, measure);
  return checked.success ? checked.output : `${v.getDotPath(checked.issues[0]) ?? 'row'}: ${checked.issues[0].message}`;
}

function toldNow(cells: Cells, at: string): StatusEntry {
  return { at, status: (cells('status') || 'proposed') as Status, progress: Number(cells('progress')), note: '' };
}

function costIn(cells: Cells): unknown {
  const [low, high, currency, note] = [cells('cost_low'), cells('cost_high'), cells('cost_currency'), cells('cost_note')];
  if ([low, high].every((cell) => cell === '')) return null;
  return { low: Number(low || high), high: Number(high || low), currency, note };
}

function listIn(cell: string): unknown {
  return cell === '' ? [] : (JSON.parse(cell) as unknown);
}

function problem(code: string, message: string, line: number): Problem {
  return { code, message, start: 0, end: 0, line };
}
