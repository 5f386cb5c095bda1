import { beforeAll, describe, expect, it } from 'vitest';
import { scoreLabels } from '#lib/analyse/statistics/score-labels.ts';
import { classifyUpdate } from '#lib/classify/classify-update.ts';
import { bounds } from '../../scripts/quality/bounds.ts';
import { labelUpdates } from '../../scripts/quality/label-updates.ts';
import { measureReading } from '../../scripts/quality/measure-reading.ts';
import { readProject } from '../../scripts/quality/read-project.ts';
import { readUnseen, unseenSets } from '../../scripts/quality/read-unseen.ts';
import type { UnseenDocument } from '../../scripts/quality/read-unseen.ts';

/** Of the three sets in their order: a, b, c. */
let sets: UnseenDocument[][] = [];
let project: ReturnType<typeof readProject>;

beforeAll(async () => {
  project = readProject();
  sets = await Promise.all(unseenSets.map((set) => readUnseen(set, project.knowledge)));
}, 120_000);

const scoreTopics = (documents: readonly UnseenDocument[]) => {
  const { topicIds, coreIds, knowledge } = project;
  const labelled = documents.flatMap(({ labels, found }) =>
    labelUpdates(labels, found.updates, (update) => classifyUpdate(update, knowledge.rules).map(({ id }) => id))
  );
  return scoreLabels(labelled, topicIds, coreIds, { resamples: 1 });
};

describe('minutes written by others', () => {
  it('are read as their authors read them', () => {
    const { updates, exact, besides } = measureReading(sets.flat());
    expect(updates).toBeGreaterThan(1000);
    expect(exact / (updates + besides)).toBeGreaterThanOrEqual(bounds.exact);
  });

  it('get the topics that their authors give them, over the three sets together', () => {
    const { core, micro } = scoreTopics(sets.flat());
    expect(core.f1.value).toBeGreaterThanOrEqual(bounds.core);
    expect(micro.f1.value).toBeGreaterThanOrEqual(bounds.all);
  });

  it('get them in the set that the rules learned least from, too', () => {
    const { core, micro } = scoreTopics(sets.at(-1) ?? []);
    expect(core.f1.value).toBeGreaterThanOrEqual(bounds.core);
    expect(micro.f1.value).toBeGreaterThanOrEqual(bounds.all);
  });
});
