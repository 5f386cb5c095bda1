import { scoreLabels } from '#lib/analyse/statistics/score-labels.ts';
import { matchGoldLabels, parseGoldLabels } from '#lib/classify/gold-labels.ts';
import type { GoldLabel } from '#lib/classify/gold-labels.ts';
import type { TaggedMinutes } from '#lib/model/corpus.ts';
import type { Knowledge } from '#lib/pipeline/read-knowledge.ts';
import type { Command, Output } from './command.ts';
import { UsageError } from './command.ts';
import { describeScores, listScores } from './describe-scores.ts';
import { parseArguments } from './parse-arguments.ts';
import { readProjectKnowledge } from './project-knowledge.ts';
import { openInput, readTagged } from './read-tagged.ts';

/** @returns null where the file could not be read, which is then said */
async function readGold(path: string, topicIds: readonly string[], output: Output): Promise<GoldLabel[] | null> {
  const file = await openInput(path, output);
  if (file === null) return null;
  const reading = parseGoldLabels(new TextDecoder().decode(file.bytes), topicIds);
  if (!reading.ok) {
    output.note(`${path}: no reference labels, ${reading.problem.message}. Mend that line and try again.`);
    return null;
  }
  if (reading.value.length > 0) return reading.value;
  output.note(`${path}: there is no row of labels in it. Name a file of reference labels.`);
  return null;
}

/** A row whose update was not found counts what it requires as missed: losing an update is no better than not tagging it. */
function compare(gold: readonly GoldLabel[], { minutes, hits }: TaggedMinutes, { topics }: Knowledge, output: Output) {
  const pairs = matchGoldLabels(
    gold,
    minutes.updates.map((update, index) => ({ ...update, found: (hits[index] ?? []).map(({ id }) => id) }))
  );
  const lost = pairs.filter(({ update }) => update === null);
  for (const { label } of lost)
    output.note(`note: no update for line ${label.line} of the labels: ${label.regionId}, "${label.startsWith}"`);
  const judged = pairs.length - lost.length;
  const unjudged = minutes.updates.length - judged;
  if (unjudged > 0) output.note(`note: ${unjudged} of ${minutes.updates.length} updates have no row in the labels and are not judged`);
  const labelled = pairs.map(({ label, update }) => ({ required: label.required, optional: label.optional, found: update?.found ?? [] }));
  return scoreLabels(
    labelled,
    topics.map(({ id }) => id),
    topics.filter(({ core }) => core).map(({ id }) => id)
  );
}

export const evaluateCommand: Command = {
  usage: `evaluate GOLD.tsv --minutes FILE [--format text|json] [--topics BOOK]
  Prints precision, recall and F1 per topic, micro and macro, with 95 % bootstrap intervals.
  --minutes FILE  the minutes that the reference labels GOLD.tsv are of
  --format json   one JSON object, for programs
  --topics BOOK   judges this topic book (YAML) in place of the project's own`,

  async run(args, output) {
    const options = { minutes: { type: 'string' }, format: { type: 'string' }, topics: { type: 'string' } } as const;
    const { values, positionals } = parseArguments(args, options);
    const [goldPath] = positionals;
    if (goldPath === undefined || positionals.length > 1) throw new UsageError('evaluate: one file of reference labels is wanted');
    if (values.minutes === undefined) throw new UsageError('evaluate: of which minutes? Name them with --minutes FILE');
    const format = values.format ?? 'text';
    if (format !== 'text' && format !== 'json') throw new UsageError(`evaluate: no such format: ${format}`);
    const reading = await readProjectKnowledge(values.topics);
    if (!reading.ok) {
      output.note(reading.message);
      return 1;
    }
    const { knowledge } = reading;
    const topicIds = knowledge.topics.map(({ id }) => id);
    const gold = await readGold(goldPath, topicIds, output);
    const file = await openInput(values.minutes, output);
    const tagged = file && (await readTagged(values.minutes, file, knowledge, output));
    if (gold === null || tagged === null) return 1;
    const scores = compare(gold, tagged, knowledge, output);
    output.data(format === 'json' ? JSON.stringify(listScores(scores), null, 2) : describeScores(scores));
    return 0;
  }
};
