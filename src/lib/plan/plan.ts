import type { Brief } from './brief.ts';
import type { Citation } from './citation.ts';

export const statuses = ['proposed', 'agreed', 'started', 'done', 'stopped'] as const;
export type Status = (typeof statuses)[number];

/** What was known of a measure at one moment; the last of them is what holds. */
export type StatusEntry = {
  /** ISO date and time. */
  at: string;
  status: Status;
  /** Per cent, 0 to 100. */
  progress: number;
  note: string;
};

/** In whole currency units; `low` and `high` are the same where the sum is known. */
export type CostFrame = { low: number; high: number; /** E.g. "NOK". */ currency: string; note: string };

export type PlanLink = { label: string; address: string };

/** An update of later minutes that somebody has looked at for a measure. */
export type FollowUp = { citation: Citation; isProgress: boolean; /** ISO date and time. */ at: string };

/** Something that the leadership decides to do. */
export type Measure = {
  /** Unique in its plan. It stays the same in next year's plan, so that the two can be compared. */
  id: string;
  title: string;
  /** What is to be done. */
  what: string;
  /** Why: made from the evidence at first, and free to be written anew. */
  why: string;
  topicIds: readonly string[];
  regionIds: readonly string[];
  /** A role or an organisation; exports leave out names of those who attended a meeting. */
  responsible: string;
  /** ISO date, null where none is set. */
  deadline: string | null;
  /** In the order in which they were told; never empty. */
  history: readonly StatusEntry[];
  /** How much it counts in the progress of its goal, above 0. */
  weight: number;
  cost: CostFrame | null;
  links: readonly PlanLink[];
  citations: readonly Citation[];
  followUps: readonly FollowUp[];
};

/** A goal, or a chapter of the alliance's own. */
export type Goal = {
  /** Unique in its plan. */
  id: string;
  title: string;
  note: string;
  /** How much it counts in the progress of the plan, above 0. */
  weight: number;
  measures: readonly Measure[];
};

export type Plan = {
  id: string;
  title: string;
  /** Calendar year that it is for. */
  year: number;
  /** ISO date and time. */
  createdAt: string;
  /** ISO date and time. */
  changedAt: string;
  /** Id of the plan that it continues, null for a new one. */
  continues: string | null;
  goals: readonly Goal[];
  brief: Brief | null;
};

export function measuresOf(plan: Pick<Plan, 'goals'>): Measure[] {
  return plan.goals.flatMap(({ measures }) => measures);
}

/** Throws on a measure without a history, which nothing makes. */
export function statusOf({ id, history }: Measure): StatusEntry {
  const last = history.at(-1);
  if (!last) throw new Error(`measure without a status: ${id}`);
  return last;
}

/** Whether there is something left to do: neither done nor stopped. */
export function isOpen(measure: Measure): boolean {
  const { status } = statusOf(measure);
  return status !== 'done' && status !== 'stopped';
}
