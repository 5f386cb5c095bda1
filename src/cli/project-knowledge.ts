import { readFile } from 'node:fs/promises';
import { readTopicBook } from '#lib/classify/topic-book.ts';
import type { RegionRegistry } from '#lib/model/region.ts';
import { prepareKnowledge, readKnowledge } from '#lib/pipeline/read-knowledge.ts';
import type { Knowledge } from '#lib/pipeline/read-knowledge.ts';
import { readInput } from './read-input.ts';

const dataFolder = new URL('../../data/', import.meta.url);

/** The project's registry of regions, from whatever folder the command is called. */
export async function readRegistry(): Promise<RegionRegistry> {
  return JSON.parse(await readFile(new URL('regions.json', dataFolder), 'utf8')) as RegionRegistry;
}

/**
 * What to read by: the project's registry, and its topic book or the one that the call names.
 * @param path of a topic book, undefined for the project's own
 * @returns the knowledge, or one sentence that says what is wrong with the book
 */
export async function readProjectKnowledge(path?: string): Promise<{ ok: true; knowledge: Knowledge } | { ok: false; message: string }> {
  const registry = await readRegistry();
  if (path === undefined) {
    return { ok: true, knowledge: readKnowledge(registry, await readFile(new URL('topics.yaml', dataFolder), 'utf8')) };
  }
  const input = await readInput(path);
  if (!input.ok) return input;
  const book = readTopicBook(new TextDecoder().decode(input.file.bytes));
  if (!book.ok) return { ok: false, message: `${path}: no topic book, ${book.problem.message}. Mend that line and try again.` };
  return { ok: true, knowledge: prepareKnowledge(registry, book.value) };
}
