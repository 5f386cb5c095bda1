import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scoreLabels } from '#lib/analyse/statistics/score-labels.ts';
import { classifyUpdate } from '#lib/classify/classify-update.ts';
import { parseGoldLabels } from '#lib/classify/gold-labels.ts';
import { readMinutes } from '#lib/pipeline/read-minutes.ts';
import { projectRoot } from '../project-root.js';
import { labelUpdates } from './label-updates.ts';
import { share } from './markdown.ts';
import type { Part } from './part.ts';
import { readShared } from './read-project.ts';
import { tableOfTopics } from './score-table.ts';

const minutesName = '2024-11-19-koordineringsgruppen.txt';

export const firstMinutesPart: Part = {
  name: 'first-minutes',
  title: 'The first minutes',

  async measure({ knowledge, topicIds, coreIds }) {
    const gold = readShared('gold/2024-11-19.tsv');
    if (gold === null) return null;
    const labels = parseGoldLabels(gold, topicIds);
    if (!labels.ok) throw new Error(labels.problem.message);
    const bytes = new Uint8Array(readFileSync(join(projectRoot, 'data/minutes', minutesName)));
    const reading = await readMinutes(bytes, minutesName, knowledge);
    if (!reading.ok) throw new Error(reading.problem.message);
    const { updates } = reading.value.tagged.minutes;
    const labelled = labelUpdates(labels.value, updates, (update) => classifyUpdate(update, knowledge.rules).map(({ id }) => id));
    const strict = scoreLabels(
      labelled.map((update) => ({ ...update, optional: [] })),
      topicIds,
      coreIds,
      { resamples: 1 }
    );
    return [
      `The ${labelled.length} updates of the one real document that the project has (\`data/minutes/${minutesName}\`), labelled twice, independently: a topic is required where both judges saw it and optional where one did. Counting required labels alone, the two agree with each other at F1 .94 on the core topics and .91 on all twelve: no program should be believed that comes out far above that on as strict a count. The table leaves optional labels out of the count; counted strictly, where an optional topic that is found is wrong, the topic book has ${share(strict.core.f1.value)} and ${share(strict.micro.f1.value)}.`,
      '',
      '**How blind: not at all.** The rules were written with this document at hand. These figures say that the rules hold together, not that they hold elsewhere. `npm run cli -- evaluate` gives the same ones.',
      '',
      ...tableOfTopics(scoreLabels(labelled, topicIds, coreIds))
    ];
  }
};
