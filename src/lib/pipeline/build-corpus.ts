import type { Corpus, TaggedMinutes } from '#lib/model/corpus.ts';
import { composeCorpus } from './compose-corpus.ts';
import type { Knowledge } from './read-knowledge.ts';
import { readMinutes } from './read-minutes.ts';

export type MinutesFile = { name: string; bytes: Uint8Array };

/** Reads the project's own minutes, in the order of their names. Throws on a file that cannot be read: none of ours may be such. */
export async function buildCorpus(files: readonly MinutesFile[], knowledge: Knowledge): Promise<Corpus> {
  // By code unit, so that the build and every browser agree.
  const ordered = [...files].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const documents: TaggedMinutes[] = [];
  for (const { name, bytes } of ordered) {
    const reading = await readMinutes(bytes, name, knowledge);
    if (!reading.ok) throw new Error(`unreadable minutes: ${reading.problem.message}`);
    documents.push(reading.value.tagged);
  }
  return composeCorpus(documents, knowledge.registry, knowledge.topics);
}
