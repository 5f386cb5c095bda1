import type { ChangedField, PlanComparison } from './compare-plans.ts';
import { statusOf, type Measure, type Plan } from './plan.ts';
import type { PlanWords } from './plan-words.ts';

type Changed = PlanComparison['measures']['changed'][number];
type Goals = Pick<Plan, 'goals'>;

/** What became of a measure, a line a change, as in "Status: proposed, 0 % → started, 20 %". Long texts are told of, not told. */
export function tellChanges({ before, after, fields }: Changed, plans: { before: Goals; after: Goals }, words: PlanWords): string[] {
  const goals = [goalOf(plans.before, before, words), goalOf(plans.after, after, words)] as const;
  return fields.map((field) => tellField(field, [before, after], goals, words));
}

function tellField(
  field: ChangedField,
  [before, after]: readonly [Measure, Measure],
  goals: readonly [string, string],
  words: PlanWords
): string {
  const { plan: labels, comparison } = words;
  const became = (label: string, tell: (measure: Measure) => string) => comparison.became(label, tell(before) || '–', tell(after) || '–');
  /** Where both are told alike, they differ within. */
  const counted = (label: string, count: (measure: Measure) => number) =>
    count(before) === count(after) ? comparison.rewritten(label) : became(label, (measure) => words.number(count(measure)));
  switch (field) {
    case 'title':
      return became(labels.measure, ({ title }) => title);
    case 'what':
      return comparison.rewritten(comparison.what);
    case 'why':
      return comparison.rewritten(labels.why);
    case 'topicIds':
      return became(labels.topics, ({ topicIds }) => words.list(topicIds.map(words.topic)));
    case 'regionIds':
      return became(labels.regions, ({ regionIds }) => words.list(regionIds.map(words.region)));
    case 'responsible':
      return became(labels.responsible, ({ responsible }) => responsible);
    case 'deadline':
      return became(labels.deadline, ({ deadline }) => (deadline === null ? '' : words.date(deadline)));
    case 'weight':
      return became(labels.weight, ({ weight }) => words.number(weight));
    case 'cost':
      return became(labels.cost, ({ cost }) => (cost ? words.cost(cost) : ''));
    case 'history':
      return tellStatus(before, words) === tellStatus(after, words)
        ? comparison.rewritten(labels.history)
        : became(labels.status, (measure) => tellStatus(measure, words));
    case 'links':
      return counted(labels.links, ({ links }) => links.length);
    case 'citations':
      return counted(labels.evidence, ({ citations }) => citations.length);
    case 'followUps':
      return counted(labels.followUps, ({ followUps }) => followUps.length);
    case 'goal':
      return comparison.became(labels.goal, ...goals);
    case 'order':
      return comparison.reordered;
  }
}

function tellStatus(measure: Measure, words: PlanWords): string {
  const { status, progress } = statusOf(measure);
  return `${words.status[status]}, ${words.percent(progress)}`;
}

function goalOf({ goals }: Goals, { id }: Measure, words: PlanWords): string {
  const goal = goals.find(({ measures }) => measures.some((measure) => measure.id === id));
  return goal?.title || words.plan.untitledGoal;
}
