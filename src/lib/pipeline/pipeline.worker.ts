import { expose } from 'comlink';
import registry from '#data/regions.json';
import topicBook from '#data/topics.yaml?raw';
import type { Corpus } from '#lib/model/corpus.ts';
import { buildCorpus } from './build-corpus.ts';
import { readKnowledge } from './read-knowledge.ts';

const addresses = import.meta.glob<string>('/data/minutes/*', { query: '?url', import: 'default', eager: true });

async function fetchFile(path: string, address: string): Promise<{ name: string; bytes: Uint8Array }> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`could not fetch ${path}: ${response.status}`);
  return { name: path.slice(path.lastIndexOf('/') + 1), bytes: new Uint8Array(await response.arrayBuffer()) };
}

const pipeline = {
  async readSiteCorpus(): Promise<Corpus> {
    const files = await Promise.all(Object.entries(addresses).map(([path, address]) => fetchFile(path, address)));
    return buildCorpus(files, readKnowledge(registry, topicBook));
  }
};

export type PipelineWorker = typeof pipeline;

expose(pipeline);
