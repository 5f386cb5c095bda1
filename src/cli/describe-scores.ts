import type { LabelScore, LabelScores, Measure } from '#lib/analyse/statistics/score-labels.ts';

type Measures = Pick<LabelScore, 'precision' | 'recall' | 'f1'>;
const names = ['precision', 'recall', 'f1'] as const;

const digits = 4;
const round = (share: number | null) => (share === null ? null : Number(share.toFixed(digits)));

/** Each measure as a number, null where there is nothing to divide by; its interval as [low, high] beside it. */
function listMeasures(measures: Measures) {
  const values = Object.fromEntries(names.map((name) => [name, round(measures[name].value)]));
  const intervals = names.map((name) => {
    const { interval } = measures[name];
    return [name, interval && [round(interval.low), round(interval.high)]];
  });
  return { ...values, intervals: Object.fromEntries(intervals) as Record<string, [number, number] | null> };
}

function listScore(score: LabelScore) {
  const { right, wrong, missed } = score;
  return { right, wrong, missed, ...listMeasures(score) };
}

/** The scores as the one object that programs read. */
export function listScores({ updates, topics, core, micro, macro }: LabelScores) {
  return {
    updates,
    topics: topics.map((topic) => ({ id: topic.id, ...listScore(topic) })),
    core: listScore(core),
    micro: listScore(micro),
    macro: listMeasures(macro)
  };
}

const decimals = (share: number) => share.toFixed(2);

function describeMeasure({ value, interval }: Measure): string {
  if (value === null) return '   –'.padEnd(19);
  return `${decimals(value)} ${interval ? `[${decimals(interval.low)}, ${decimals(interval.high)}]` : ''}`.padEnd(19);
}

function describeRow(name: string, measures: Measures & Partial<LabelScore>): string {
  const { right, wrong, missed } = measures;
  const counts = [right, wrong, missed].map((count) => String(count ?? '').padStart(6)).join('');
  return `${name.padEnd(14)}${names.map((measure) => describeMeasure(measures[measure])).join('')}${counts}`.trimEnd();
}

/** The scores as a table for people. */
export function describeScores({ updates, topics, core, micro, macro }: LabelScores): string {
  const head = `${'topic'.padEnd(14)}${['precision', 'recall', 'F1'].map((name) => name.padEnd(19)).join('')} right wrong missed`;
  return [
    head,
    ...topics.map((topic) => describeRow(topic.id, topic)),
    '',
    describeRow('core, micro', core),
    describeRow('all, micro', micro),
    describeRow('all, macro', macro),
    '',
    `${updates} labelled updates; in brackets the 95 % bootstrap interval.`
  ].join('\n');
}
