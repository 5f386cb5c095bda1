import { expose } from 'comlink';
import registry from '#data/regions.json';
import { previewTable, type TablePreview } from '#lib/ingest/table.ts';
import type { Correction } from '#lib/model/correction.ts';
import type { Reading } from '#lib/model/reading.ts';
import type { RegionRegistry } from '#lib/model/region.ts';
import type { Alias, ReadOptions } from '#lib/model/saved-document.ts';
import type { Topic } from '#lib/model/topic.ts';
import type { TopicBook } from '#lib/classify/topic-book.ts';
import { sha256 } from '#lib/ingest/sha256.ts';
import { extendRegistry } from '#lib/parse/extend-registry.ts';
import type { MinutesFile } from './build-corpus.ts';
import { readFile, type FileContent } from './read-file.ts';
import { prepareKnowledge, type Knowledge } from './read-knowledge.ts';
import { readSiteTopicBook } from './site-topic-book.ts';
import { understandFile, type Understanding } from './understand-file.ts';
import { workbenchDoor } from './workbench-door.ts';

const addresses = import.meta.glob<string>('/data/minutes/*', { query: '?url', import: 'default', eager: true });

let known: Knowledge | null = null;
let extended: { aliases: string; registry: RegionRegistry } | null = null;

function knowledge(): Knowledge {
  known ??= prepareKnowledge(registry, readSiteTopicBook());
  return known;
}

/** The same registry for the same aliases: what is prepared from it is kept by its identity. */
function registryWith(aliases: readonly Alias[]): RegionRegistry {
  const key = JSON.stringify(aliases);
  if (extended?.aliases !== key) extended = { aliases: key, registry: extendRegistry(registry, aliases) };
  return extended.registry;
}

async function fetchFile(path: string, address: string): Promise<MinutesFile> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`could not fetch ${path}: ${response.status}`);
  return { name: path.slice(path.lastIndexOf('/') + 1), bytes: new Uint8Array(await response.arrayBuffer()) };
}

const pipeline = {
  ...workbenchDoor,

  /** Tags by another book from now on; null: by the site's own. */
  useTopicBook(book: TopicBook | null): void {
    known = book && prepareKnowledge(registry, book);
  },

  /** The files of data/minutes, in the order of their names. Throws where one can't be fetched. */
  readSiteFiles(): Promise<MinutesFile[]> {
    const ordered = Object.entries(addresses).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return Promise.all(ordered.map(([path, address]) => fetchFile(path, address)));
  },

  readFile(bytes: Uint8Array, name: string, options: ReadOptions, onProgress: (done: number, total: number) => void) {
    return readFile(bytes, name, options, onProgress) satisfies Promise<Reading<FileContent>>;
  },

  /** Lower-case hexadecimal SHA-256. */
  hashFile(bytes: Uint8Array): Promise<string> {
    return sha256(bytes);
  },

  previewTable(bytes: Uint8Array, name: string, options: ReadOptions): Promise<Reading<TablePreview>> {
    return previewTable(bytes, name, options);
  },

  understandFile(id: string, content: FileContent, corrections: readonly Correction[], aliases: readonly Alias[]): Understanding {
    return understandFile(id, content, corrections, { registry: registryWith(aliases), rules: knowledge().rules });
  },

  /** What a corpus is put together with: the registry with the aliases, and the topics. */
  readFrame(aliases: readonly Alias[]): { registry: RegionRegistry; topics: readonly Topic[] } {
    const { topics } = knowledge();
    return {
      registry: registryWith(aliases),
      topics: topics.map(({ id, label, description, core, procedural }) => ({ id, label, description, core, procedural }))
    };
  }
};

export type { TablePreview };
export type PipelineWorker = typeof pipeline;

expose(pipeline);
