import type { TrendPoint, TrendSeries } from '#lib/state/cube.ts';

/** What one topic does over time; the strongest that can be said of it. */
export type TrendKind = 'new' | 'gone-quiet' | 'rising' | 'falling' | 'burst' | 'steady' | 'too-little' | 'never';

export type TrendFinding = {
  topicId: string;
  kind: TrendKind;
  /** The periods of a burst. */
  burst: { start: number; end: number } | null;
  /** Updates about the topic and all updates in the first and in the second half of the periods. */
  halves: [{ x: number; n: number }, { x: number; n: number }];
};

const order: readonly TrendKind[] = ['new', 'rising', 'burst', 'falling', 'gone-quiet', 'steady', 'too-little', 'never'];
/** Periods before the last one that must be told of before anything is called new or gone quiet. */
const leastBefore = 3;

export function findTrend({ topicId, points, emergence }: TrendSeries): TrendFinding {
  const middle = Math.ceil(points.length / 2);
  const sum = (some: readonly TrendPoint[]) => ({
    x: some.reduce((total, { mentions }) => total + mentions, 0),
    n: some.reduce((total, { updates }) => total + updates, 0)
  });
  return {
    topicId,
    kind: kindOf({ points, emergence }),
    burst: emergence.burst && { start: emergence.burst.start, end: emergence.burst.end },
    halves: [sum(points.slice(0, middle)), sum(points.slice(middle))]
  };
}

function kindOf({ points, emergence }: Pick<TrendSeries, 'points' | 'emergence'>): TrendKind {
  if (emergence.mentions === 0) return 'never';
  const told = points.filter(({ updates }) => updates > 0);
  const [last, before] = [told.at(-1), told.slice(0, -1)];
  if (last && before.length >= leastBefore) {
    const raised = before.filter(({ mentions }) => mentions > 0).length;
    if (raised === 0 && last.mentions > 0) return 'new';
    // Raised at most meetings before, and by nobody now.
    if (raised * 3 >= before.length * 2 && last.mentions === 0 && !last.period.incomplete) return 'gone-quiet';
  }
  if (emergence.verdict === 'too-little-data') return 'too-little';
  if (emergence.verdict !== 'steady') return emergence.verdict;
  return emergence.burst ? 'burst' : 'steady';
}

/** What moves first, then by how much a topic is talked of. */
export function orderFindings(findings: readonly TrendFinding[]): TrendFinding[] {
  const total = ({ halves: [first, second] }: TrendFinding) => first.x + second.x;
  return findings.toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind) || total(other) - total(one));
}
