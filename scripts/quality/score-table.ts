import type { LabelScores } from '#lib/analyse/statistics/score-labels.ts';
import { measured, share, table } from './markdown.ts';

/** Precision, recall and F1 of each topic and of all, with intervals for F1 and for the sums. */
export const tableOfTopics = ({ topics, core, micro, macro }: LabelScores): string[] =>
  table(
    ['topic', 'labels', 'wrong', 'missed', 'precision', 'recall', 'F1'],
    [
      ...topics.map(({ id, right, wrong, missed, precision, recall, f1 }) => [
        id,
        right + missed,
        wrong,
        missed,
        share(precision.value, 2),
        share(recall.value, 2),
        measured(f1, 2)
      ]),
      ...[
        { name: '**core topics, micro**', score: core },
        { name: '**all topics, micro**', score: micro }
      ].map(({ name, score: { right, wrong, missed, precision, recall, f1 } }) => [
        name,
        right + missed,
        wrong,
        missed,
        measured(precision),
        measured(recall),
        measured(f1)
      ]),
      ['**all topics, macro**', '', '', '', measured(macro.precision), measured(macro.recall), measured(macro.f1)]
    ]
  );
