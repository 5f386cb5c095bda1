import { moveItem } from './move-item.ts';
import type { Goal, Measure, Plan, StatusEntry } from './plan.ts';

/*
 * Each gives a new plan. Another tab may have removed what is to be changed, so a goal or measure that is not there leaves the plan as it is.
 */

export function addGoal(plan: Plan, goal: Goal, index = plan.goals.length): Plan {
  return { ...plan, goals: plan.goals.toSpliced(index, 0, goal) };
}

export function editGoal(plan: Plan, goalId: string, change: (goal: Goal) => Goal): Plan {
  return { ...plan, goals: plan.goals.map((goal) => (goal.id === goalId ? change(goal) : goal)) };
}

/** With its measures. */
export function removeGoal(plan: Plan, goalId: string): Plan {
  return { ...plan, goals: plan.goals.filter(({ id }) => id !== goalId) };
}

/** `index`: where it stands afterwards. */
export function moveGoal(plan: Plan, goalId: string, index: number): Plan {
  return { ...plan, goals: moveItem(plan.goals, indexOf(plan.goals, goalId), index) };
}

/** One place up (-1) or down (1), for the keyboard. */
export function moveGoalBy(plan: Plan, goalId: string, by: -1 | 1): Plan {
  return moveGoal(plan, goalId, indexOf(plan.goals, goalId) + by);
}

export function addMeasure(plan: Plan, goalId: string, measure: Measure, index?: number): Plan {
  return editGoal(plan, goalId, (goal) => ({
    ...goal,
    measures: goal.measures.toSpliced(index ?? goal.measures.length, 0, measure)
  }));
}

export function editMeasure(plan: Plan, measureId: string, change: (measure: Measure) => Measure): Plan {
  const edit = (measure: Measure) => (measure.id === measureId ? change(measure) : measure);
  return { ...plan, goals: plan.goals.map((goal) => ({ ...goal, measures: goal.measures.map(edit) })) };
}

export function removeMeasure(plan: Plan, measureId: string): Plan {
  const left = (goal: Goal) => ({ ...goal, measures: goal.measures.filter(({ id }) => id !== measureId) });
  return { ...plan, goals: plan.goals.map(left) };
}

/** Puts the measure at `index` among the measures of a goal, its own or another one. */
export function moveMeasure(plan: Plan, measureId: string, { goalId, index }: { goalId: string; index: number }): Plan {
  const measure = plan.goals.flatMap(({ measures }) => measures).find(({ id }) => id === measureId);
  const goal = plan.goals.find(({ id }) => id === goalId);
  if (!measure || !goal) return plan;
  const others = goal.measures.filter(({ id }) => id !== measureId);
  return addMeasure(removeMeasure(plan, measureId), goalId, measure, Math.max(0, Math.min(index, others.length)));
}

/** One place up (-1) or down (1), for the keyboard: past the edge of its goal it goes into the next one. */
export function moveMeasureBy(plan: Plan, measureId: string, by: -1 | 1): Plan {
  const at = plan.goals.findIndex(({ measures }) => measures.some(({ id }) => id === measureId));
  const goal = plan.goals[at];
  if (!goal) return plan;
  const index = indexOf(goal.measures, measureId) + by;
  if (index >= 0 && index < goal.measures.length) return moveMeasure(plan, measureId, { goalId: goal.id, index });
  const next = plan.goals[at + by];
  return next ? moveMeasure(plan, measureId, { goalId: next.id, index: by === 1 ? 0 : next.measures.length }) : plan;
}

/** Adds what is known now; what was told before stays. */
export function tellStatus(plan: Plan, measureId: string, entry: StatusEntry): Plan {
  return editMeasure(plan, measureId, (measure) => ({ ...measure, history: [...measure.history, entry] }));
}

function indexOf(list: readonly { id: string }[], wanted: string): number {
  return list.findIndex(({ id }) => id === wanted);
}
