import type { TaggedMinutes } from '#lib/model/corpus.ts';
import { readMinutes } from '#lib/pipeline/read-minutes.ts';
import type { Knowledge } from '#lib/pipeline/read-knowledge.ts';
import type { Output } from './command.ts';
import { describeProblem, describeProblems } from './describe-problems.ts';
import type { InputFile } from './read-input.ts';
import { readInput } from './read-input.ts';

/** A file that the command line names; null where it cannot be read, which is then said. */
export async function openInput(path: string, output: Output): Promise<InputFile | null> {
  const input = await readInput(path);
  if (input.ok) return input.file;
  output.note(input.message);
  return null;
}

/** The tagged minutes of a file; null where it cannot be read. Whatever should be known about it is said. */
export async function readTagged(
  path: string,
  { name, bytes }: InputFile,
  knowledge: Knowledge,
  output: Output
): Promise<TaggedMinutes | null> {
  const reading = await readMinutes(bytes, name, knowledge);
  if (!reading.ok) {
    output.note(describeProblem(path, name, reading.problem));
    return null;
  }
  const { tagged } = reading.value;
  describeProblems(path, name, tagged.minutes.problems).forEach(output.note);
  return tagged;
}
