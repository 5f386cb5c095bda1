import { classifyUpdate } from '#lib/classify/classify-update.ts';
import type { TaggedMinutes } from '#lib/model/corpus.ts';
import { readUpdateTable } from '#lib/pipeline/read-update-table.ts';
import type { TabledUpdate } from '#lib/pipeline/resolve-table.ts';
import type { Knowledge } from '#lib/pipeline/read-knowledge.ts';
import type { Command, Output } from './command.ts';
import { UsageError } from './command.ts';
import { describeProblem, describeProblems } from './describe-problems.ts';
import { isTable } from './is-table.ts';
import { parseArguments } from './parse-arguments.ts';
import { readProjectKnowledge } from './project-knowledge.ts';
import type { InputFile } from './read-input.ts';
import { openInput, readTagged } from './read-tagged.ts';

function listTaggedUpdates({ minutes, hits }: TaggedMinutes) {
  return minutes.updates.map(({ regionId, region, depth, leadIn, text }, index) => ({
    document: minutes.source.name,
    date: minutes.meeting.date,
    regionId,
    region,
    depth,
    leadIn,
    text,
    topics: hits[index] ?? []
  }));
}

/** A row of a table as if it were a bullet; its other columns come last and never take the place of a field. */
function tagRow({ document, date, regionId, region, text, other }: TabledUpdate, { rules }: Knowledge) {
  const topics = classifyUpdate({ text, leadIn: [] }, rules);
  const tagged = { document, date, regionId, region, depth: 0, leadIn: [], text, topics };
  return { ...tagged, ...Object.fromEntries(Object.entries(other).filter(([column]) => !Object.hasOwn(tagged, column))) };
}

/** The updates of one file with their topics; null where it cannot be read, which is then said. */
async function tagFile(path: string, file: InputFile, knowledge: Knowledge, output: Output): Promise<readonly object[] | null> {
  if (!isTable(file.name)) {
    const tagged = await readTagged(path, file, knowledge, output);
    return tagged && listTaggedUpdates(tagged);
  }
  const reading = await readUpdateTable(file.bytes, file.name, knowledge.registry);
  if (!reading.ok) {
    output.note(describeProblem(path, file.name, reading.problem));
    return null;
  }
  describeProblems(path, file.name, reading.value.problems).forEach(output.note);
  if (reading.value.updates.length === 0)
    output.note(`note: ${path}: there is no update in it: write one on each row below the names of the columns.`);
  return reading.value.updates.map((update) => tagRow(update, knowledge));
}

export const tagCommand: Command = {
  usage: `tag FILE... [--topics BOOK]
  Prints one JSON line per update, in document order, over all files: minutes, or tables of
  updates (.csv, .tsv, .jsonl) with the columns date, region and text.
  --topics BOOK  tags by this topic book (YAML) in place of the project's own`,

  async run(args, output) {
    const { values, positionals } = parseArguments(args, { topics: { type: 'string' } });
    if (positionals.length === 0) throw new UsageError('tag: which files?');
    const reading = await readProjectKnowledge(values.topics);
    if (!reading.ok) {
      output.note(reading.message);
      return 1;
    }
    let unread = 0;
    for (const path of positionals) {
      const file = await openInput(path, output);
      const updates = file && (await tagFile(path, file, reading.knowledge, output));
      if (updates === null) unread += 1;
      else for (const update of updates) output.data(JSON.stringify(update));
    }
    return unread === 0 ? 0 : 1;
  }
};
