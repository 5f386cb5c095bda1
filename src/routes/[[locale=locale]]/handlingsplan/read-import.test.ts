import { describe, expect, test } from 'vitest';
import { measure, planOf, smallPlanTime } from '../../../../tests/support/small-plan.ts';
import { planStamp } from '../../../../tests/support/real-plan.ts';
import { isSamePlan, comparePlans } from '#lib/plan/compare-plans.ts';
import { emptyBasket } from '#lib/plan/basket.ts';
import { writePlanFile } from '#lib/plan/plan-file.ts';
import { writeMeasuresCsv } from '#lib/plan/write-measures-csv.ts';
import { readImport, type Import } from './read-import.ts';

const plan = planOf([measure('power'), measure('health')]);
const names = { names: [], leftOut: '' };
const json = writePlanFile({ plans: [plan], basket: emptyBasket }, planStamp, names);
const csv = writeMeasuresCsv(plan, planStamp, names, { separator: ';', hasMark: true });
const here = { plans: [plan], current: plan, at: smallPlanTime };

function read(name: string, text: string, at = here): Import {
  const imported = readImport(name, text, at);
  if (typeof imported === 'string') throw new Error(imported);
  return imported;
}

describe('a file that is about to be opened', () => {
  test('changes nothing where it is what is here, whether a file of plans or a table of measures', () => {
    for (const imported of [read('plan.json', json), read('tiltak.csv', csv)]) {
      const [{ before, after } = { before: null, after: plan }] = imported.plans;
      expect(before && isSamePlan(comparePlans(before, after))).toBe(true);
      expect([imported.doubts, imported.problems]).toEqual([[], []]);
    }
  });

  test('is a new plan where nothing is here', () => {
    const nothing = { plans: [], current: null, at: smallPlanTime };
    expect(readPlans(readImport('plan.json', json, nothing))).toEqual([[null, 'Handlingsplan 2025']]);
    expect(readPlans(readImport('Tiltak 2026.csv', csv, nothing))).toEqual([[null, 'Tiltak 2026']]);
  });

  test('tells by line which rows cannot be read, and takes the others', () => {
    const [head = '', first = '', second = ''] = csv.split('\r\n');
    const imported = read('tiltak.csv', [head, first.replace(';proposed;', ';kanskje;'), second].join('\r\n'));
    expect(imported.problems.length).toBe(1);
    expect(imported.problems[0]).toContain('2');
    expect(imported.content).toMatchObject({ kind: 'measures', rows: [{ measure: { id: 'health' } }] });
  });

  test('says where it was changed since it was stamped, and why it cannot be read', () => {
    expect(read('plan.json', json.replace('Tiltak power', 'Tiltak kraft')).doubts.length).toBe(1);
    expect(readImport('plan.json', json.replace('"weight": 1', '"weight": 0'), here)).toContain('plans.0.goals.0.');
    for (const text of ['{', '{}', '[]', json.replace('"version": 1', '"version": 2')])
      expect(typeof readImport('plan.json', text, here)).toBe('string');
    expect(typeof readImport('tiltak.csv', 'a;b\r\n1;2', here)).toBe('string');
  });
});

function readPlans(imported: Import | string) {
  return typeof imported === 'string' ? imported : imported.plans.map(({ before, after }) => [before, after.title]);
}
