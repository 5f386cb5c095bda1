import { newId } from '#lib/model/new-id.ts';
import type { Goal, Measure, Plan } from './plan.ts';

/** `blank` has one goal without a name; `chapters` has the alliance's own chapters. */
export const templates = ['blank', 'chapters'] as const;
export type Template = (typeof templates)[number];

/** `at`: ISO date and time; `chapters`: their titles, from PlanWords. */
export type NewPlan = { title: string; year: number; at: string; template: Template; chapters: readonly string[] };

export function newPlan({ title, year, at, template, chapters }: NewPlan): Plan {
  const titles = template === 'chapters' ? chapters : [''];
  return { id: newId(), title, year, createdAt: at, changedAt: at, continues: null, goals: titles.map((one) => newGoal(one)), brief: null };
}

export function newGoal(title = ''): Goal {
  return { id: newId(), title, note: '', weight: 1, measures: [] };
}

/** A measure that is proposed at this moment. `at`: ISO date and time. */
export function newMeasure(at: string, given: Partial<Omit<Measure, 'id' | 'history'>> = {}): Measure {
  return {
    id: newId(),
    title: '',
    what: '',
    why: '',
    topicIds: [],
    regionIds: [],
    responsible: '',
    deadline: null,
    weight: 1,
    cost: null,
    links: [],
    citations: [],
    followUps: [],
    ...given,
    history: [{ at, status: 'proposed', progress: 0, note: '' }]
  };
}
