import { describe, expect, it } from 'vitest';
import { planStamp } from '../../../tests/support/real-plan.ts';
import { measure, planOf } from '../../../tests/support/small-plan.ts';
import { emptyBasket } from './basket.ts';
import { readPlanFile, writePlanFile } from './plan-file.ts';

const text = writePlanFile({ plans: [planOf([measure('a')])], basket: emptyBasket }, planStamp, { names: [], leftOut: '' });
const codeOf = (file: string) => {
  const reading = readPlanFile(file);
  return reading.ok ? null : [reading.problem.code, reading.problem.message];
};

describe('a file of plans', () => {
  it('says what it was made from, and whether somebody changed it since', () => {
    const reading = readPlanFile(text);
    expect(reading).toMatchObject({ ok: true, value: { isAsStamped: true, stamp: planStamp } });
    expect(readPlanFile(text.replace('Tiltak a', 'Tiltak b'))).toMatchObject({ ok: true, value: { isAsStamped: false } });
  });

  it('that is something else is told apart from one of a later version and one that is broken', () => {
    expect(codeOf('{')?.[0]).toBe('plan-file-not-json');
    expect(codeOf('{"format":"other","version":1}')?.[0]).toBe('plan-file-unknown');
    expect(codeOf(text.replace('"version": 1,', '"version": 2,'))?.[0]).toBe('plan-file-newer');
    const broken = codeOf(text.replace('"status": "proposed"', '"status": "maybe"'));
    expect(broken?.[0]).toBe('plan-file-invalid');
    expect(broken?.[1]).toContain('plans.0.goals.0.measures.0.history.0.status');
  });

  it('in which two measures have one id is broken', () => {
    const twice = writePlanFile({ plans: [planOf([measure('a')], [measure('a')])], basket: emptyBasket }, planStamp, {
      names: [],
      leftOut: ''
    });
    expect(codeOf(twice)?.[1]).toBe('plans.0.goals: two goals or measures have the same id');
  });
});
