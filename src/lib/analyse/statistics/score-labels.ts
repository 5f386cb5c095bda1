import { bootstrapInterval } from './bootstrap-interval.ts';
import type { BootstrapOptions } from './bootstrap-interval.ts';
import type { Interval } from './wilson-interval.ts';

export type LabelledUpdate = {
  /** Topics that must be found. */
  required: readonly string[];
  /** Borderline topics: found or not, they count neither for nor against. */
  optional: readonly string[];
  found: readonly string[];
};

/** A share in [0, 1] with its 95 % interval; null where nothing is there to divide by. */
export type Measure = { value: number | null; interval: Interval | null };

export type LabelScore = {
  /** Required and found. */
  right: number;
  /** Found, neither required nor optional. */
  wrong: number;
  /** Required, not found. */
  missed: number;
  precision: Measure;
  recall: Measure;
  f1: Measure;
};

export type LabelScores = {
  updates: number;
  /** In the order asked for. */
  topics: ({ id: string } & LabelScore)[];
  /** Over all topics together: each label counts the same. */
  micro: LabelScore;
  /** The same over the core topics. */
  core: LabelScore;
  /** Mean over the topics that have a label, required or found: each topic counts the same. */
  macro: Pick<LabelScore, 'precision' | 'recall' | 'f1'>;
};

type Counts = { right: number; wrong: number; missed: number };
type Share = (counts: Counts) => number | null;

const divide = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
const precisionOf: Share = ({ right, wrong }) => divide(right, right + wrong);
const recallOf: Share = ({ right, missed }) => divide(right, right + missed);
const f1Of: Share = ({ right, wrong, missed }) => divide(2 * right, 2 * right + wrong + missed);

const countLabels = (updates: readonly LabelledUpdate[], ids: readonly string[]): Counts => {
  const counts = { right: 0, wrong: 0, missed: 0 };
  for (const { required, optional, found } of updates) {
    for (const id of ids) {
      const isRequired = required.includes(id);
      const isFound = found.includes(id);
      if (isRequired && isFound) counts.right += 1;
      else if (isRequired) counts.missed += 1;
      else if (isFound && !optional.includes(id)) counts.wrong += 1;
    }
  }
  return counts;
};

const meanOfDefined = (values: readonly (number | null)[]): number | null => {
  const defined = values.filter((value) => value !== null);
  return divide(
    defined.reduce((sum, value) => sum + value, 0),
    defined.length
  );
};

/**
 * Compares found topics with labels made by hand: precision, recall and F1 a topic, over all (micro), over the core topics, and as the mean
 * of the topics (macro), with percentile bootstrap intervals over updates drawn again.
 */
export const scoreLabels = (
  updates: readonly LabelledUpdate[],
  topicIds: readonly string[],
  coreIds: readonly string[],
  options: BootstrapOptions = {}
): LabelScores => {
  const measure = (statistic: (sample: readonly LabelledUpdate[]) => number | null): Measure => ({
    value: statistic(updates),
    interval: bootstrapInterval(updates, statistic, options)
  });
  const scoreOver = (ids: readonly string[]): LabelScore => {
    const over = (share: Share): Measure => measure((sample) => share(countLabels(sample, ids)));
    return { ...countLabels(updates, ids), precision: over(precisionOf), recall: over(recallOf), f1: over(f1Of) };
  };
  const meanOver = (share: Share): Measure => measure((sample) => meanOfDefined(topicIds.map((id) => share(countLabels(sample, [id])))));
  return {
    updates: updates.length,
    topics: topicIds.map((id) => ({ id, ...scoreOver([id]) })),
    micro: scoreOver(topicIds),
    core: scoreOver(coreIds),
    macro: { precision: meanOver(precisionOf), recall: meanOver(recallOf), f1: meanOver(f1Of) }
  };
};
