import { readDocument } from '#lib/ingest/read-document.ts';
import { parseMinutes } from '#lib/parse/parse-minutes.ts';
import type { Command } from './command.ts';
import { UsageError } from './command.ts';
import { describeProblem, describeProblems } from './describe-problems.ts';
import { isTable } from './is-table.ts';
import { orderMinutes } from './order-minutes.ts';
import { parseArguments } from './parse-arguments.ts';
import { readRegistry } from './project-knowledge.ts';
import { openInput } from './read-tagged.ts';

export const parseCommand: Command = {
  usage: `parse FILE
  Prints one JSON object: the minutes as understood.`,

  async run(args, output) {
    const { positionals } = parseArguments(args, {});
    const [path] = positionals;
    if (path === undefined) throw new UsageError('parse: which file?');
    if (positionals.length > 1) throw new UsageError(`parse: one file at a time, not ${positionals.length}`);
    const file = await openInput(path, output);
    if (file === null) return 1;
    if (isTable(file.name)) {
      output.note(`${path}: a table of updates is no minutes. Use "tag" on it.`);
      return 1;
    }
    const reading = await readDocument(file.bytes, file.name);
    if (!reading.ok) {
      output.note(describeProblem(path, file.name, reading.problem));
      return 1;
    }
    const minutes = parseMinutes(reading.value, await readRegistry());
    describeProblems(path, file.name, minutes.problems).forEach(output.note);
    output.data(JSON.stringify(orderMinutes(minutes), null, 2));
    return 0;
  }
};
