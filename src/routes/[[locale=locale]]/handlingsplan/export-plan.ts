import type { ReportInput } from '#lib/plan/compose-plan-report.ts';
import { composePlanReport } from '#lib/plan/compose-plan-report.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { writePlanFile, type PlanFile } from '#lib/plan/plan-file.ts';
import { writeMeasuresCsv } from '#lib/plan/write-measures-csv.ts';
import { downloadFile } from '#lib/state/download-file.ts';
import { fileNameOf, reportFormats, saveReport } from './save-report.ts';

export const planFormats = [...reportFormats, 'csv', 'json'] as const;
export type PlanFormat = (typeof planFormats)[number];

export type PlanExport = ReportInput & {
  plan: Plan;
  /** All plans and the basket, for JSON. */
  file: PlanFile;
};

/** Hands the plan to the browser to be saved. */
export async function exportPlan(format: PlanFormat, { plan, file, ...input }: PlanExport): Promise<void> {
  const hidden = { names: input.names, leftOut: input.words.nameLeftOut };
  const name = fileNameOf(plan.title);
  if (format === 'csv') {
    downloadFile(`${name}.csv`, writeMeasuresCsv(plan, input.stamp, hidden, { separator: ';', hasMark: true }), 'text/csv');
    return;
  }
  const data = writePlanFile(file, input.stamp, hidden);
  if (format === 'json') downloadFile(`${name}.json`, data, 'application/json');
  else await saveReport(format, composePlanReport(plan, input), data);
}
