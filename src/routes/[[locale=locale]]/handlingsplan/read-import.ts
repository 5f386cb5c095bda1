import type { Problem } from '#lib/model/problem.ts';
import { m } from '#lib/paraglide/messages.js';
import { mergeMeasures } from '#lib/plan/merge-measures.ts';
import { newPlan } from '#lib/plan/new-plan.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { readPlanFile, type PlanFile } from '#lib/plan/plan-file.ts';
import { readMeasuresCsv, type MeasureRow } from '#lib/plan/read-measures-csv.ts';

/** A file that was read, and what it would change, before it does. */
export type Import = {
  name: string;
  /** Each plan as it would be; `before`: as it is, null for a new one. */
  plans: readonly { before: Plan | null; after: Plan }[];
  /** Picks that the basket would get. */
  picks: number;
  /** What is to be said of the file, as sentences. */
  doubts: readonly string[];
  /** Rows that cannot be read. */
  problems: readonly string[];
  content: { kind: 'plans'; file: PlanFile } | { kind: 'measures'; rows: readonly MeasureRow[] };
};

type Here = { plans: readonly Plan[]; current: Plan | null; /** ISO date and time. */ at: string };

/** Reads a file of plans (JSON), or a table of measures (CSV) for the plan that is worked on; a string is why it can't be read. */
export function readImport(name: string, text: string, here: Here): Import | string {
  return /^\uFEFF?\s*[{[]/u.test(text) || /\.json$/iu.test(name) ? readPlans(name, text, here) : readMeasures(name, text, here);
}

function readPlans(name: string, text: string, { plans }: Here): Import | string {
  const read = readPlanFile(text);
  if (!read.ok) return describe(read.problem);
  const { value } = read;
  return {
    name,
    plans: value.plans.map((after) => ({ before: plans.find(({ id }) => id === after.id) ?? null, after })),
    picks: value.basket.picks.length,
    doubts: value.isAsStamped ? [] : [m.import_not_stamped()],
    problems: [],
    content: { kind: 'plans', file: value }
  };
}

function readMeasures(name: string, text: string, { current, at }: Here): Import | string {
  const { rows, problems } = readMeasuresCsv(text, at);
  const [first] = problems;
  if (rows.length === 0 && first) return describe(first);
  return {
    name,
    plans: [{ before: current, after: mergeMeasures(current ?? emptyPlan(name, at), rows) }],
    picks: 0,
    doubts: [],
    problems: problems.map(({ line, message }) => m.import_problem_line({ line: line ?? 1, detail: message })),
    content: { kind: 'measures', rows }
  };
}

/** For a table of measures where there is no plan yet. */
function emptyPlan(name: string, at: string): Plan {
  const title = name.replace(/\.\w+$/u, '');
  return { ...newPlan({ title, year: Number(at.slice(0, 4)) + 1, at, template: 'blank', chapters: [] }), goals: [] };
}

function describe({ code, message, line }: Problem): string {
  switch (code) {
    case 'plan-file-not-json':
      return m.import_not_json({ detail: message });
    case 'plan-file-unknown':
      return m.import_unknown();
    case 'plan-file-newer':
      return m.import_newer();
    case 'plan-file-invalid':
      return m.import_invalid({ detail: message });
    case 'measures-without-columns':
      return m.import_no_columns();
    default:
      return m.import_problem_line({ line: line ?? 1, detail: message });
  }
}
