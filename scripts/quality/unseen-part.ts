import type { BootstrapOptions } from '#lib/analyse/statistics/bootstrap-interval.ts';
import { scoreLabels } from '#lib/analyse/statistics/score-labels.ts';
import type { LabelScores } from '#lib/analyse/statistics/score-labels.ts';
import { classifyUpdate } from '#lib/classify/classify-update.ts';
import { tagByStems, tagBySubstrings } from './baselines.ts';
import type { Tagger } from './baselines.ts';
import { bounds } from './bounds.ts';
import { firstSights } from './first-sight.ts';
import { labelUpdates } from './label-updates.ts';
import { listed, measured, share, table } from './markdown.ts';
import { measureReading } from './measure-reading.ts';
import type { ReadingScore } from './measure-reading.ts';
import type { Part } from './part.ts';
import type { Project } from './read-project.ts';
import { readUnseen, unseenSets } from './read-unseen.ts';
import type { ReadUpdate, UnseenDocument } from './read-unseen.ts';
import { tableOfTopics } from './score-table.ts';

type Topics = (update: ReadUpdate) => readonly string[];

const scoreDocuments = (
  documents: readonly UnseenDocument[],
  topicsOf: Topics,
  { topicIds, coreIds }: Project,
  options: BootstrapOptions = {}
): LabelScores =>
  scoreLabels(
    documents.flatMap(({ labels, found }) => labelUpdates(labels, found.updates, topicsOf)),
    topicIds,
    coreIds,
    options
  );

/** Their intervals are not shown: the distance to them is far wider. */
const scorePlainWords = (documents: readonly UnseenDocument[], tag: Tagger, project: Project): LabelScores =>
  scoreDocuments(documents, ({ text }) => tag(text), project, { resamples: 1 });

const tableOfFirstSight = (): string[] =>
  table(
    [
      'set',
      'book',
      'measured',
      'commit',
      'updates read',
      'exactly',
      'of those read: core F1',
      'all twelve',
      'lost ones as missed: core F1',
      'all twelve'
    ],
    firstSights.map(({ set, book, date, commit, updates, read, exact, ofRead, ofAll }) => [
      set,
      book,
      date,
      commit,
      `${read} of ${updates}`,
      exact,
      share(ofRead.core),
      share(ofRead.all),
      share(ofAll.core),
      share(ofAll.all)
    ])
  );

/** Whether the latest first sight met what the project asks of minutes that nobody has seen. */
const tellBounds = (): string => {
  const latest = firstSights.at(-1);
  if (!latest) throw new Error('no first sight is recorded');
  const tell = ({ core, all }: { core: number; all: number }) =>
    core >= bounds.core && all >= bounds.all
      ? 'both were met'
      : `${listed([...(core < bounds.core ? ['that of the core'] : []), ...(all < bounds.all ? ['that of all'] : [])])} was missed`;
  return `The project asks of unseen minutes a core F1 of at least ${share(bounds.core, 2)} and ${share(bounds.all, 2)} on all twelve. At the latest first sight (set ${latest.set}, version ${latest.book} of the book) ${tell(latest.ofRead)} on the updates that were read; with lost updates counted as missed ${tell(latest.ofAll)}.`;
};

const rowOfReading = (name: string, score: ReadingScore) => [
  name,
  score.documents,
  `${score.exact} of ${score.updates}`,
  score.besides,
  `${score.regions} of ${score.documents}`,
  `${score.dates} of ${score.dated}`,
  `${score.silentFound} of ${score.silent}`
];

const rowOfTopics = (name: string, { core, micro, macro }: LabelScores) => [
  name,
  measured(core.f1),
  measured(micro.f1),
  measured(macro.f1)
];

const rowOfTagger = (name: string, { core, micro }: LabelScores) => [
  name,
  share(core.precision.value),
  share(core.recall.value),
  share(core.f1.value),
  share(micro.precision.value),
  share(micro.recall.value),
  share(micro.f1.value)
];

export const unseenPart: Part = {
  name: 'unseen',
  title: 'Minutes written by others',

  async measure(project) {
    const { rules } = project.knowledge;
    const ours: Topics = (update) => classifyUpdate(update, rules).map(({ id }) => id);
    const sets = await Promise.all(unseenSets.map(async (set) => ({ set, documents: await readUnseen(set, project.knowledge) })));
    const all = sets.flatMap(({ documents }) => documents);
    const scores = scoreDocuments(all, ours, project);
    const scoresOfSets = sets.map(({ set, documents }) => ({ set, scores: scoreDocuments(documents, ours, project) }));
    const last = scoresOfSets.find(({ set }) => set === 'c');
    return [
      `Three sets of eight documents each, ${scores.updates} updates in all, in bokmål and nynorsk (\`tests/unseen\`, with a README of where they come from). Their authors had seen neither the rules nor the reading of documents; each labelled his own set by the definitions of the topics. The persons and most of what is told in them are made up.`,
      '',
      '### At first sight',
      '',
      'What the project scored on each set before anybody looked into it. Only these figures are blind; they were recorded once and are not measured anew. The first pair counts the updates that were read at all, so it judges the rules; the second pair counts what a lost update requires as missed, as all tables below do.',
      '',
      ...tableOfFirstSight(),
      '',
      tellBounds(),
      '',
      '### Now',
      '',
      '**How blind: no longer.** Rules and reading were improved after looking into a and b, so what stands there now shows what was learned, not how the next document will fare. Set c was looked into once, after its first sight with version 2 of the book, and a few rules came of it. Expect of a document from elsewhere what the table of first sight says, not what these say.',
      '',
      '#### Reading',
      '',
      'An update is exactly right when its region, its depth, the lead-ins above it and its words are. A table of updates has no date of its own.',
      '',
      ...table(
        [
          'set',
          'documents',
          'updates exactly right',
          'found besides',
          'right set of regions',
          'right date',
          'silent regions found, with why'
        ],
        [...sets.map(({ set, documents }) => rowOfReading(set, measureReading(documents))), rowOfReading('**all**', measureReading(all))]
      ),
      '',
      '#### Topics, F1',
      '',
      ...table(
        ['set', 'core topics, micro', 'all topics, micro', 'all topics, macro'],
        [...scoresOfSets.map((one) => rowOfTopics(one.set, one.scores)), rowOfTopics('**all**', scores)]
      ),
      '',
      '#### A topic at a time, all three sets',
      '',
      ...tableOfTopics(scores),
      '',
      '#### A topic at a time, set c alone',
      '',
      ...(last ? tableOfTopics(last.scores) : []),
      '',
      '#### Beside plain words',
      '',
      'The same updates, tagged by ten plain words a topic (`scripts/quality/plain-words.json`): by their bare letters, and by their stems. They were chosen from the definitions of the topics before any of this was measured, and have no lead-ins to lean on.',
      '',
      ...table(
        ['tagger', 'core precision', 'core recall', 'core F1', 'all twelve: precision', 'recall', 'F1'],
        [
          rowOfTagger('the topic book', scores),
          rowOfTagger('substrings', scorePlainWords(all, tagBySubstrings, project)),
          rowOfTagger('stems', scorePlainWords(all, tagByStems, project))
        ]
      )
    ];
  }
};
