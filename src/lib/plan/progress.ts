import { statusOf, type Goal, type Measure, type Plan } from './plan.ts';

type Share = { weight: number; progress: number | null };

/** Per cent, 0 to 100, by weight; null where nothing counts. */
function weigh(shares: readonly Share[]): number | null {
  const counted = shares.flatMap(({ weight, progress }) => (progress === null ? [] : [{ weight, progress }]));
  const weights = counted.reduce((sum, { weight }) => sum + weight, 0);
  return weights === 0 ? null : counted.reduce((sum, { weight, progress }) => sum + (weight / weights) * progress, 0);
}

/** What is stopped counts neither for nor against. */
function shareOf(measure: Measure): Share {
  const { status, progress } = statusOf(measure);
  if (status === 'stopped') return { weight: measure.weight, progress: null };
  return { weight: measure.weight, progress: status === 'done' ? 100 : progress };
}

/** Per cent, 0 to 100; null for a goal without measures, or with none that counts. */
export function goalProgress({ measures }: Pick<Goal, 'measures'>): number | null {
  return weigh(measures.map(shareOf));
}

/** Per cent, 0 to 100, by the weights of the goals; null where no goal has any. */
export function planProgress({ goals }: Pick<Plan, 'goals'>): number | null {
  return weigh(goals.map((goal) => ({ weight: goal.weight, progress: goalProgress(goal) })));
}
