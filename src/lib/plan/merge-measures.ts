import { addGoal, addMeasure, editMeasure, moveMeasure } from './edit-plan.ts';
import { newGoal } from './new-plan.ts';
import { measuresOf, type Plan } from './plan.ts';
import type { MeasureRow } from './read-measures-csv.ts';

/**
 * The plan with the measures of a table: those that it has are replaced, the others added, under the goal with the id, else with the title, else
 * a new one. What the table does not have stays.
 */
export function mergeMeasures(plan: Plan, rows: readonly MeasureRow[]): Plan {
  return rows.reduce(mergeMeasure, plan);
}

function mergeMeasure(plan: Plan, { goalId, goal: title, measure }: MeasureRow): Plan {
  const known = plan.goals.find(({ id }) => id === goalId) ?? plan.goals.find((one) => goalId === '' && one.title === title);
  const isIdFree = goalId !== '' && /^\S+$/u.test(goalId) && !measuresOf(plan).some(({ id }) => id === goalId);
  const goal = known ?? { ...newGoal(title), ...(isIdFree ? { id: goalId } : {}) };
  const whole = known ? plan : addGoal(plan, goal);
  const before = whole.goals.find(({ measures }) => measures.some(({ id }) => id === measure.id));
  if (!before) return addMeasure(whole, goal.id, measure);
  const replaced = editMeasure(whole, measure.id, () => measure);
  return before.id === goal.id ? replaced : moveMeasure(replaced, measure.id, { goalId: goal.id, index: goal.measures.length });
}
