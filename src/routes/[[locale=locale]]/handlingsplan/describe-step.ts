import { m } from '#lib/paraglide/messages.js';
import type { Plan } from '#lib/plan/plan.ts';
import type { PlanWords } from '#lib/plan/plan-words.ts';
import type { PlanChange } from '#lib/state/plans.svelte.ts';

const sentences: Record<PlanChange['kind'], (named: { title: string }) => string> = {
  'plan-changed': () => m.step_plan_changed(),
  'goal-added': () => m.step_goal_added(),
  'goal-changed': m.step_goal_changed,
  'goal-removed': m.step_goal_removed,
  moved: m.step_moved,
  'measure-added': (named) => (named.title === '' ? m.step_measure_added() : m.step_measure_added_named(named)),
  'measure-changed': m.step_measure_changed,
  'measure-removed': m.step_measure_removed,
  'status-told': m.step_status_told,
  'quote-added': m.step_quote_added,
  'quote-accepted': m.step_quote_accepted,
  'quote-replaced': m.step_quote_replaced,
  'quote-removed': m.step_quote_removed,
  'news-judged': m.step_news_judged,
  'brief-changed': () => m.step_brief_changed(),
  imported: m.step_imported,
  elsewhere: () => m.step_elsewhere()
};

/** What a step did, in words, without a full stop. */
export function describeStep({ kind, title }: PlanChange): string {
  return sentences[kind]({ title });
}

/** Where a goal or measure stands, in words; empty where the plan has none with this id. */
export function describePlace({ goals }: Plan, id: string, words: PlanWords): string {
  const nameOf = (goal: Plan['goals'][number] | undefined) => goal?.title || words.plan.untitledGoal;
  const at = goals.findIndex((goal) => goal.id === id);
  if (at >= 0) return m.plan_place_of_goal({ name: nameOf(goals[at]), place: at + 1, n: goals.length });
  const goal = goals.find(({ measures }) => measures.some((measure) => measure.id === id));
  if (!goal) return '';
  const place = goal.measures.findIndex((measure) => measure.id === id);
  const name = goal.measures[place]?.title || words.plan.untitledMeasure;
  return m.plan_place({ name, place: place + 1, n: goal.measures.length, goal: nameOf(goal) });
}
