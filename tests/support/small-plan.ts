import type { Measure, Plan, Status } from '#lib/plan/plan.ts';

export const smallPlanTime = '2025-01-15T10:00:00.000Z';

export function measure(id: string, given: Partial<Measure> = {}): Measure {
  return {
    id,
    title: `Tiltak ${id}`,
    what: '',
    why: '',
    topicIds: [],
    regionIds: [],
    responsible: '',
    deadline: null,
    history: told('proposed', 0),
    weight: 1,
    cost: null,
    links: [],
    citations: [],
    followUps: [],
    ...given
  };
}

export function told(status: Status, progress: number): Measure['history'] {
  return [{ at: smallPlanTime, status, progress, note: '' }];
}

/** A plan for 2025 with one goal a list of measures, called g0, g1 and so on. */
export function planOf(...goals: Measure[][]): Plan {
  return {
    id: 'plan',
    title: 'Handlingsplan 2025',
    year: 2025,
    createdAt: smallPlanTime,
    changedAt: smallPlanTime,
    continues: null,
    goals: goals.map((measures, at) => ({ id: `g${at}`, title: `Mål ${at}`, note: '', weight: 1, measures })),
    brief: null
  };
}
