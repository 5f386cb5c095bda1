import type { LabelledUpdate } from '#lib/analyse/statistics/score-labels.ts';
import { matchGoldLabels } from '#lib/classify/gold-labels.ts';
import type { GoldLabel } from '#lib/classify/gold-labels.ts';
import type { ReadUpdate } from './read-unseen.ts';

/** A judge's labels beside the topics that a tagger gives; an update that was not read has none, so what it requires is missed. */
export const labelUpdates = (
  labels: readonly GoldLabel[],
  updates: readonly ReadUpdate[],
  topicsOf: (update: ReadUpdate) => readonly string[]
): LabelledUpdate[] =>
  matchGoldLabels(labels, updates).map(({ label, update }) => ({
    required: label.required,
    optional: label.optional,
    found: update ? topicsOf(update) : []
  }));
