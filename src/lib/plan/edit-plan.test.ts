import { describe, expect, it } from 'vitest';
import { measure, planOf, smallPlanTime, told } from '../../../tests/support/small-plan.ts';
import { planWords } from '../../../tests/support/plan-words.ts';
import { addGoal, editMeasure, moveGoalBy, moveMeasure, moveMeasureBy, removeGoal, removeMeasure, tellStatus } from './edit-plan.ts';
import { newGoal, newPlan } from './new-plan.ts';
import { nextYear } from './next-year.ts';
import { measuresOf, statusOf, type Plan } from './plan.ts';
import { goalProgress, planProgress } from './progress.ts';

const plan = planOf([measure('a'), measure('b')], [measure('c')], []);
const orderOf = ({ goals }: Plan) => goals.map(({ id, measures }) => `${id}: ${measures.map((one) => one.id).join(' ')}`.trim());

describe('a plan', () => {
  it('begins with the chapters of the alliance, or blank', () => {
    const start = { title: 'Handlingsplan', year: 2025, at: smallPlanTime, chapters: planWords.chapters };
    expect(newPlan({ ...start, template: 'chapters' }).goals.map(({ title }) => title)).toEqual(planWords.chapters);
    expect(newPlan({ ...start, template: 'blank' }).goals.map(({ title }) => title)).toEqual(['']);
  });

  it('has its measures moved within a goal and between goals', () => {
    expect(orderOf(moveMeasure(plan, 'b', { goalId: 'g0', index: 0 }))).toEqual(['g0: b a', 'g1: c', 'g2:']);
    expect(orderOf(moveMeasure(plan, 'a', { goalId: 'g1', index: 1 }))).toEqual(['g0: b', 'g1: c a', 'g2:']);
  });

  it('has a measure moved by the keyboard into the next goal and the one before, and no further than the ends', () => {
    expect(orderOf(moveMeasureBy(plan, 'b', 1))).toEqual(['g0: a', 'g1: b c', 'g2:']);
    expect(orderOf(moveMeasureBy(plan, 'c', -1))).toEqual(['g0: a b c', 'g1:', 'g2:']);
    expect(moveMeasureBy(plan, 'a', -1)).toBe(plan);
  });

  it('has goals added, moved and removed with their measures', () => {
    expect(orderOf(moveGoalBy(plan, 'g1', -1))).toEqual(['g1: c', 'g0: a b', 'g2:']);
    expect(orderOf(removeGoal(plan, 'g0'))).toEqual(['g1: c', 'g2:']);
    expect(addGoal(plan, newGoal('Ny'), 0).goals[0]?.title).toBe('Ny');
  });

  it('stays as it is where a measure is not there any more', () => {
    expect(editMeasure(plan, 'x', () => measure('y'))).toEqual(plan);
    expect(removeMeasure(plan, 'x')).toEqual(plan);
    expect(moveMeasure(plan, 'x', { goalId: 'g0', index: 0 })).toBe(plan);
  });

  it('keeps what was told of a measure before', () => {
    const started = tellStatus(plan, 'a', { at: '2025-04-01T10:00:00.000Z', status: 'started', progress: 40, note: 'Vedtatt i styret' });
    const [first = measure('x')] = measuresOf(started);
    expect(first.history.map(({ status }) => status)).toEqual(['proposed', 'started']);
    expect(statusOf(first).progress).toBe(40);
  });
});

describe('progress', () => {
  it('is rolled up by weight, what is done as whole, what is stopped left out', () => {
    const measures = [
      measure('a', { weight: 3, history: told('started', 50) }),
      measure('b', { weight: 1, history: told('done', 0) }),
      measure('c', { weight: 9, history: told('stopped', 10) })
    ];
    expect(goalProgress({ measures })).toBe((3 * 50 + 1 * 100) / 4);
    const two = planOf(measures, [measure('d', { history: told('started', 10) })], []);
    const weighed = { goals: two.goals.map((goal, at) => ({ ...goal, weight: at === 0 ? 2 : 1 })) };
    expect(planProgress(weighed)).toBeCloseTo((2 * 62.5 + 1 * 10) / 3);
  });

  it('is unknown, not nought, where nothing counts', () => {
    expect([goalProgress({ measures: [] }), planProgress(planOf([measure('a', { history: told('stopped', 0) })]))]).toEqual([null, null]);
  });
});

it('next year goes on with what is unfinished, under the same ids, and knows what it continues', () => {
  const year = planOf(
    [measure('a', { history: told('done', 100) }), measure('b', { history: told('started', 20) })],
    [measure('c', { history: told('stopped', 0) })]
  );
  const next = nextYear(year, { title: 'Handlingsplan 2026', at: '2025-12-01T10:00:00.000Z' });
  expect(orderOf(next)).toEqual(['g0: b', 'g1:']);
  expect(next).toMatchObject({ year: 2026, continues: 'plan', title: 'Handlingsplan 2026', brief: null });
  expect(next.goals[0]?.measures[0]).toBe(year.goals[0]?.measures[1]);
});
