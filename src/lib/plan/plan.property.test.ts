import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { arbitraryBasket, arbitraryPlan } from '../../../tests/support/plan-arbitrary.ts';
import { planStamp, planTime } from '../../../tests/support/real-plan.ts';
import { comparePlans, isSamePlan } from './compare-plans.ts';
import { moveGoalBy, moveMeasure, moveMeasureBy, removeMeasure } from './edit-plan.ts';
import { mergeMeasures } from './merge-measures.ts';
import { measuresOf, type Plan } from './plan.ts';
import { readPlanFile, writePlanFile } from './plan-file.ts';
import { readMeasuresCsv } from './read-measures-csv.ts';
import { beginSteps, redo, takeStep, undo } from './steps.ts';
import { writeMeasuresCsv } from './write-measures-csv.ts';

vi.setConfig({ testTimeout: 60_000 });

const nobody = { names: [], leftOut: '' };
const idsOf = (plan: Plan) => measuresOf(plan).map(({ id }) => id);
const sortedIds = (plan: Plan) => idsOf(plan).toSorted();
const by = fc.constantFrom(-1 as const, 1 as const);

it('plans and basket come back from their file as they went into it', () => {
  fc.assert(
    fc.property(fc.array(arbitraryPlan, { maxLength: 2 }), arbitraryBasket, (plans, basket) => {
      const reading = readPlanFile(writePlanFile({ plans, basket }, planStamp, nobody));
      expect(reading.ok ? reading.value : reading.problem).toMatchObject({ plans, basket, isAsStamped: true });
    })
  );
});

it('measures come back from their table as they went into it, each under its goal', () => {
  fc.assert(
    fc.property(arbitraryPlan, fc.constantFrom(',' as const, ';' as const), fc.boolean(), (plan, separator, hasMark) => {
      const { rows, problems } = readMeasuresCsv(writeMeasuresCsv(plan, planStamp, nobody, { separator, hasMark }), planTime);
      expect(problems).toEqual([]);
      expect(rows).toEqual(
        plan.goals.flatMap(({ id, title, measures }) => measures.map((measure) => ({ goalId: id, goal: title, measure })))
      );
      const emptied = { ...plan, goals: plan.goals.map((goal) => ({ ...goal, measures: [] })) };
      for (const before of [plan, emptied]) expect(mergeMeasures(before, rows)).toEqual(plan);
    })
  );
});

it('a plan is no other than itself', () => {
  fc.assert(
    fc.property(arbitraryPlan, (plan) => {
      expect(isSamePlan(comparePlans(plan, structuredClone(plan)))).toBe(true);
    })
  );
});

it('what one state of a plan added, the other way round is dropped', () => {
  fc.assert(
    fc.property(arbitraryPlan, arbitraryPlan, (one, other) => {
      const [there, back] = [comparePlans(one, other), comparePlans(other, one)];
      expect(there.measures.added).toEqual(back.measures.dropped);
      expect(there.goals.added).toEqual(back.goals.dropped);
      expect(there.measures.changed.length).toBe(back.measures.changed.length);
    })
  );
});

it('moving loses no measure, and puts it where it was to be', () => {
  fc.assert(
    fc.property(arbitraryPlan, fc.nat(), fc.nat(), fc.integer({ min: -2, max: 6 }), by, (plan, which, where, index, step) => {
      const measures = measuresOf(plan);
      const measure = measures[which % Math.max(1, measures.length)];
      const goal = plan.goals[where % Math.max(1, plan.goals.length)];
      if (!measure || !goal) return;
      const moved = moveMeasure(plan, measure.id, { goalId: goal.id, index });
      expect(sortedIds(moved)).toEqual(sortedIds(plan));
      const others = goal.measures.filter(({ id }) => id !== measure.id).length;
      const there = moved.goals.find(({ id }) => id === goal.id)?.measures ?? [];
      expect(there[Math.max(0, Math.min(index, others))]).toBe(measure);
      expect(sortedIds(moveMeasureBy(plan, measure.id, step))).toEqual(sortedIds(plan));
      expect(sortedIds(moveGoalBy(plan, goal.id, step))).toEqual(sortedIds(plan));
    })
  );
});

it('a measure that goes one place down and one place up by the keyboard stands where it stood', () => {
  fc.assert(
    fc.property(arbitraryPlan, fc.nat(), (plan, which) => {
      const id = idsOf(plan)[which % Math.max(1, idsOf(plan).length)] ?? '';
      const down = moveMeasureBy(plan, id, 1);
      if (down !== plan) expect(moveMeasureBy(down, id, -1)).toEqual(plan);
    })
  );
});

it('what is taken back and made again is as it was, however often', () => {
  fc.assert(
    fc.property(arbitraryPlan, fc.array(fc.nat(), { maxLength: 8 }), fc.nat(8), (plan, removals, back) => {
      const steps = removals.reduce((before, which) => {
        const ids = idsOf(before.now);
        return takeStep(before, removeMeasure(before.now, ids[which % Math.max(1, ids.length)] ?? ''), 'measure-removed');
      }, beginSteps<Plan, string>(plan));
      let travelled = steps;
      const times = Math.min(back, steps.past.length);
      for (let done = 0; done < times; done += 1) travelled = undo(travelled);
      expect(travelled.now).toBe(steps.past[steps.past.length - times]?.state ?? steps.now);
      for (let done = 0; done < times; done += 1) travelled = redo(travelled);
      expect(travelled).toEqual(steps);
    })
  );
});

it('a broken file is told, never thrown', () => {
  fc.assert(
    fc.property(arbitraryPlan, fc.nat(), fc.string({ maxLength: 3 }), (plan, place, noise) => {
      const files = [
        writePlanFile({ plans: [plan], basket: { picks: [] } }, planStamp, nobody),
        writeMeasuresCsv(plan, planStamp, nobody, { separator: ',', hasMark: false })
      ].map((file) => {
        const at = place % file.length;
        return file.slice(0, at) + noise + file.slice(at + 1);
      });
      readPlanFile(files[0] ?? '');
      readMeasuresCsv(files[1] ?? '', planTime);
    })
  );
});
