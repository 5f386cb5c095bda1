import { bootstrapInterval } from '#lib/analyse/statistics/bootstrap-interval.ts';
import { measureAgreement, type Agreement } from '#lib/analyse/statistics/cohen-kappa.ts';
import type { Measure } from '#lib/analyse/statistics/score-labels.ts';
import type { Review, ReviewItem } from '#lib/model/review.ts';

export type ReviewScore = {
  /** Tags in the sample as they were judged, not weighted. */
  right: number;
  wrong: number;
  missing: number;
  unsure: number;
  /** Of all updates that the sample was drawn from, with 95 % bootstrap intervals over updates drawn again within their strata. */
  precision: Measure;
  recall: Measure;
  f1: Measure;
};

export type ReviewScores = {
  judged: number;
  items: number;
  topics: ({ id: string } & ReviewScore)[];
  all: ReviewScore;
};

type Judged = ReviewItem & { verdicts: NonNullable<ReviewItem['verdicts']> };
type Sums = { right: number; wrong: number; missing: number };

const isJudged = (item: ReviewItem): item is Judged => item.verdicts !== null;

const sumVerdicts = (items: readonly Judged[], ids: readonly string[], weightOf: (item: Judged) => number): Sums & { unsure: number } => {
  const sums = { right: 0, wrong: 0, missing: 0, unsure: 0 };
  for (const item of items) {
    for (const id of ids) {
      const verdict = item.verdicts[id];
      if (verdict) sums[verdict] += weightOf(item);
    }
  }
  return sums;
};

const divide = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
const shares = {
  precision: ({ right, wrong }: Sums) => divide(right, right + wrong),
  recall: ({ right, missing }: Sums) => divide(right, right + missing),
  f1: ({ right, wrong, missing }: Sums) => divide(2 * right, 2 * right + wrong + missing)
};

const measureOver = (items: readonly Judged[], ids: readonly string[], share: (sums: Sums) => number | null): Measure => ({
  value: share(sumVerdicts(items, ids, ({ weight }) => weight)),
  interval: bootstrapInterval(items, (sample) => share(sumVerdicts(sample, ids, ({ weight }) => weight)), {
    stratumOf: ({ stratum }) => stratum
  })
});

const scoreOver = (items: readonly Judged[], ids: readonly string[]): ReviewScore => ({
  ...sumVerdicts(items, ids, () => 1),
  precision: measureOver(items, ids, shares.precision),
  recall: measureOver(items, ids, shares.recall),
  f1: measureOver(items, ids, shares.f1)
});

/** Precision, recall and F1 of the tags by what a judge said of a sample, for each topic and in all. What is unsure counts neither for nor against. */
export const scoreReview = ({ items }: Pick<Review, 'items'>, topicIds: readonly string[]): ReviewScores => {
  const judged = items.filter(isJudged);
  return {
    judged: judged.length,
    items: items.length,
    topics: topicIds.map((id) => ({ id, ...scoreOver(judged, [id]) })),
    all: scoreOver(judged, topicIds)
  };
};

/** Whether a judge holds that the update has the topic; null where they cannot tell. */
const holds = ({ proposed, verdicts }: Judged, id: string): boolean | null => {
  const verdict = verdicts[id];
  if (verdict === 'unsure') return null;
  if (verdict === 'missing' || verdict === 'right') return true;
  return verdict === 'wrong' ? false : proposed.includes(id);
};

/**
 * How far two judges of one sample agree on which update has which topic: Cohen's kappa over all pairs of an update that both judged and a topic
 * that both are sure of. null where there is none.
 */
export const compareReviews = (one: Pick<Review, 'items'>, other: Pick<Review, 'items'>, topicIds: readonly string[]): Agreement | null => {
  const table = [
    [0, 0],
    [0, 0]
  ];
  const keyOf = ({ documentId, updateId }: ReviewItem): string => `${documentId} ${updateId}`;
  const others = new Map(other.items.filter(isJudged).map((item) => [keyOf(item), item]));
  for (const item of one.items.filter(isJudged)) {
    const same = others.get(keyOf(item));
    if (!same) continue;
    for (const id of topicIds) {
      const [mine, theirs] = [holds(item, id), holds(same, id)];
      const row = mine === null ? undefined : table[Number(mine)];
      if (row && theirs !== null) row[Number(theirs)] = (row[Number(theirs)] ?? 0) + 1;
    }
  }
  return table.flat().some((count) => count > 0) ? measureAgreement(table) : null;
};
