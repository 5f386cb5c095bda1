import { expect, it } from 'vitest';
import { measure, planOf, told } from '../../../tests/support/small-plan.ts';
import { comparePlans } from './compare-plans.ts';
import { moveMeasure, removeMeasure } from './edit-plan.ts';

const plan = planOf([measure('a'), measure('b'), measure('c')], [measure('d')]);
const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);

it('tells what was added, changed and dropped', () => {
  const after = planOf([measure('a', { title: 'Nytt navn', history: told('started', 10) }), measure('c')], [measure('d'), measure('e')]);
  const { measures } = comparePlans(plan, after);
  expect([idsOf(measures.added), idsOf(measures.dropped)]).toEqual([['e'], ['b']]);
  expect(measures.changed.map(({ after: { id }, fields }) => [id, fields])).toEqual([['a', ['title', 'history']]]);
});

it('tells that a measure went to another goal, and that others stand in another order', () => {
  expect(comparePlans(plan, moveMeasure(plan, 'a', { goalId: 'g1', index: 0 })).measures.changed.map(({ fields }) => fields)).toEqual([
    ['goal']
  ]);
  const reordered = comparePlans(plan, moveMeasure(plan, 'c', { goalId: 'g0', index: 0 })).measures.changed;
  expect(reordered.every(({ fields }) => fields.join() === 'order')).toBe(true);
});

it('does not take a measure for moved that only lost the one before it', () => {
  expect(comparePlans(plan, removeMeasure(plan, 'a')).measures.changed).toEqual([]);
});

it('tells of goals that were renamed or put in another order', () => {
  const renamed = { goals: plan.goals.map((goal) => (goal.id === 'g0' ? { ...goal, title: 'Kraft' } : goal)) };
  expect(comparePlans(plan, renamed).goals.changed.map(({ after }) => after.title)).toEqual(['Kraft']);
  expect(comparePlans(plan, { goals: plan.goals.toReversed() }).goals.isReordered).toBe(true);
  expect(comparePlans(plan, { goals: plan.goals.slice(1) }).goals.isReordered).toBe(false);
});
