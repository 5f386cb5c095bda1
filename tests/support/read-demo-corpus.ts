import { readFileSync } from 'node:fs';
import registry from '#data/regions.json';
import { generateDemoSeries } from '#lib/demo/generate-demo-series.ts';
import type { DemoSeries } from '#lib/demo/demo-series.ts';
import type { Corpus } from '#lib/model/corpus.ts';
import { buildCorpus } from '#lib/pipeline/build-corpus.ts';
import { readKnowledge } from '#lib/pipeline/read-knowledge.ts';

/** The demo series of a seed, read through the whole path. */
export async function readDemoCorpus(seed: number): Promise<{ series: DemoSeries; corpus: Corpus }> {
  const knowledge = readKnowledge(registry, readFileSync(new URL('../../data/topics.yaml', import.meta.url), 'utf8'));
  const series = generateDemoSeries(registry.regions, seed);
  const files = series.documents.map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) }));
  return { series, corpus: await buildCorpus(files, knowledge) };
}
