import type { SharedRow } from '#lib/charts/shared-grid/layout.ts';
import { m } from '#lib/paraglide/messages.js';
import { measuresOf, type Plan } from '#lib/plan/plan.ts';
import type { PlanWords } from '#lib/plan/plan-words.ts';

/** Whose words the measures of a plan stand on. */
export type PlanGrid = { title: string; label: string; rows: SharedRow[]; regions: string[] };

/** More rows than this do not fit on a page. */
const mostRows = 24;
/** Letters that have room beside the cells. */
const mostLetters = 28;

/** `regionIds`: of those who reported, in their order. Null where no measure has a quote. */
export function layoutPlanGrid(plan: Pick<Plan, 'goals'>, regionIds: readonly string[], words: PlanWords): PlanGrid | null {
  const measures = measuresOf(plan)
    .filter(({ citations }) => citations.length > 0)
    .slice(0, mostRows);
  if (measures.length === 0) return null;
  const rows = measures.map(({ id, title, citations }) => ({
    id,
    name: title || words.plan.untitledMeasure,
    raised: regionIds.map((regionId) => (citations.some((citation) => citation.regionId === regionId) ? 1 : 0))
  }));
  const told = rows.map(({ name, raised }) => `${name}: ${words.list(regionIds.filter((_, place) => raised[place]).map(words.region))}`);
  return {
    title: m.plan_chart(),
    label: `${m.plan_chart()}. ${told.join('. ')}.`,
    rows: rows.map(({ id, name, raised }) => ({ id, label: shorten(name), raised })),
    regions: regionIds.map(words.region)
  };
}

function shorten(name: string): string {
  return name.length <= mostLetters ? name : `${name.slice(0, mostLetters - 1).trimEnd()}…`;
}
