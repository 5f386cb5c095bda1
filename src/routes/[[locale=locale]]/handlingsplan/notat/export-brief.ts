import type { Brief } from '#lib/plan/brief.ts';
import { emptyBasket } from '#lib/plan/basket.ts';
import { composeBriefReport } from '#lib/plan/compose-brief-report.ts';
import type { ReportInput } from '#lib/plan/compose-plan-report.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { writePlanFile } from '#lib/plan/plan-file.ts';
import { saveReport, type ReportFormat } from '../save-report.ts';

/** Hands the brief to the browser to be saved; within an HTML file goes the brief's data alone, not the whole plan. */
export async function exportBrief(
  format: ReportFormat,
  brief: Brief,
  { plan, ...input }: ReportInput & { plan: Plan | null }
): Promise<void> {
  const hidden = { names: input.names, leftOut: input.words.nameLeftOut };
  const alone = plan === null ? [] : [{ ...plan, goals: [], brief }];
  const data = writePlanFile({ plans: alone, basket: emptyBasket }, input.stamp, hidden);
  await saveReport(format, composeBriefReport(brief, input), data);
}
