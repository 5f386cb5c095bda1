import { wrap } from 'comlink';
import type { Corpus } from '#lib/model/corpus.ts';
import type { PipelineWorker } from './pipeline.worker.ts';

/** The site's own minutes (data/minutes), read and tagged in a worker of their own. Throws where a file can't be fetched or read. */
export async function readSiteCorpus(): Promise<Corpus> {
  const worker = new Worker(new URL('./pipeline.worker.ts', import.meta.url), { type: 'module', name: 'pipeline' });
  try {
    return await Promise.race([wrap<PipelineWorker>(worker).readSiteCorpus(), failureOf(worker)]);
  } finally {
    worker.terminate();
  }
}

/** Rejects when the worker can't even start, which a call into it would wait for in vain. */
function failureOf(worker: Worker): Promise<never> {
  return new Promise((_, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(`pipeline worker failed: ${event.message || 'it did not load'}`)));
  });
}
