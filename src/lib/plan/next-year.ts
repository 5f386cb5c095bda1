import { newId } from '#lib/model/new-id.ts';
import { isOpen, type Plan } from './plan.ts';

/**
 * The plan of the year after, with what is neither done nor stopped: measures keep their ids, quotes, deadlines and history. The brief stays
 * behind, since it tells of another time. `at`: ISO date and time.
 */
export function nextYear(plan: Plan, { title, at }: { title: string; at: string }): Plan {
  const goals = plan.goals.map((goal) => ({ ...goal, measures: goal.measures.filter(isOpen) }));
  return { id: newId(), title, year: plan.year + 1, createdAt: at, changedAt: at, continues: plan.id, goals, brief: null };
}
