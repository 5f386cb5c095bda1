import { hashData } from './hash-text.ts';
import type { Goal, Measure, Plan } from './plan.ts';

export type ChangedField = Exclude<keyof Measure, 'id'> | 'goal' | 'order';

export type PlanComparison = {
  goals: { added: readonly Goal[]; changed: readonly { before: Goal; after: Goal }[]; dropped: readonly Goal[]; isReordered: boolean };
  measures: {
    added: readonly Measure[];
    /** `order`: it stands elsewhere among the measures of its goal that both states have. */
    changed: readonly { before: Measure; after: Measure; fields: readonly ChangedField[] }[];
    dropped: readonly Measure[];
  };
};

type Placed = { measure: Measure; goalId: string; /** Among those that both states have. */ rank: number };

/** Two states of a plan, or a plan and that of the year after; goals and measures are known by their ids. */
export function comparePlans(before: Pick<Plan, 'goals'>, after: Pick<Plan, 'goals'>): PlanComparison {
  const goals = matchById(before.goals, after.goals);
  const [left, right] = [placesOf(before, after), placesOf(after, before)];
  const changed = [...left.values()].flatMap((one) => {
    const other = right.get(one.measure.id);
    const fields = other ? changedFields(one, other) : [];
    return other && fields.length > 0 ? [{ before: one.measure, after: other.measure, fields }] : [];
  });
  const isChanged = ({ before: one, after: other }: { before: Goal; after: Goal }) =>
    one.title !== other.title || one.note !== other.note || one.weight !== other.weight;
  return {
    goals: {
      added: goals.added,
      changed: goals.both.filter(isChanged),
      dropped: goals.dropped,
      isReordered: goals.both.some(({ after: goal }, index) => goal !== inBoth(after.goals, before.goals)[index])
    },
    measures: {
      added: [...right.values()].filter(({ measure }) => !left.has(measure.id)).map(({ measure }) => measure),
      changed,
      dropped: [...left.values()].filter(({ measure }) => !right.has(measure.id)).map(({ measure }) => measure)
    }
  };
}

export function isSamePlan({ goals, measures }: PlanComparison): boolean {
  const lists = [goals.added, goals.changed, goals.dropped, measures.added, measures.changed, measures.dropped];
  return !goals.isReordered && lists.every((list) => list.length === 0);
}

function placesOf(plan: Pick<Plan, 'goals'>, other: Pick<Plan, 'goals'>): Map<string, Placed> {
  const goalOf = new Map(other.goals.flatMap((goal) => goal.measures.map(({ id }) => [id, goal.id] as const)));
  const places = new Map<string, Placed>();
  for (const goal of plan.goals) {
    let rank = 0;
    for (const measure of goal.measures) {
      places.set(measure.id, { measure, goalId: goal.id, rank });
      if (goalOf.get(measure.id) === goal.id) rank += 1;
    }
  }
  return places;
}

function changedFields(before: Placed, after: Placed): ChangedField[] {
  const keys = Object.keys(before.measure) as (keyof Measure)[];
  const fields: ChangedField[] = keys
    .filter((key) => key !== 'id')
    .filter((key) => hashData(before.measure[key]) !== hashData(after.measure[key]));
  if (before.goalId !== after.goalId) return [...fields, 'goal'];
  return before.rank === after.rank ? fields : [...fields, 'order'];
}

function inBoth<T extends { id: string }>(list: readonly T[], other: readonly T[]): T[] {
  return list.filter(({ id }) => other.some((one) => one.id === id));
}

function matchById<T extends { id: string }>(before: readonly T[], after: readonly T[]) {
  const both = before.flatMap((one) => {
    const other = after.find(({ id }) => id === one.id);
    return other ? [{ before: one, after: other }] : [];
  });
  const added = after.filter(({ id }) => !before.some((one) => one.id === id));
  const dropped = before.filter(({ id }) => !after.some((one) => one.id === id));
  return { both, added, dropped };
}
