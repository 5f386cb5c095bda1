import type { TopicBook } from '#lib/classify/topic-book.ts';
import type { RegionRegistry } from '#lib/model/region.ts';
import type { Correction } from '#lib/model/correction.ts';
import { isPartMissing } from '#lib/model/is-part-missing.ts';
import type { Problem } from '#lib/model/problem.ts';
import type { Reading } from '#lib/model/reading.ts';
import type { Alias, ReadOptions } from '#lib/model/saved-document.ts';
import type { Topic } from '#lib/model/topic.ts';
import type { MinutesFile } from '#lib/pipeline/build-corpus.ts';
import { PipelineClient, WorkStopped, type StopReason } from '#lib/pipeline/pipeline-client.ts';
import type { FileContent } from '#lib/pipeline/read-file.ts';
import type { TablePreview } from '#lib/pipeline/pipeline.worker.ts';
import type { Understanding } from '#lib/pipeline/understand-file.ts';

/** A page may take this long, and a whole file that: a slow machine reads ten pages a second. Milliseconds. */
const readLimits = { silentMs: 60_000, totalMs: 600_000 };
const understandLimits = { silentMs: 120_000, totalMs: 120_000 };

export type ReadWatch = { signal?: AbortSignal; onProgress?: (done: number, total: number) => void };

/**
 * Reads and understands documents in workers: one for the files, which is killed with a file that takes too long, and one for what they mean,
 * so that a correction need not wait for a file of a thousand pages.
 */
export class DocumentReader {
  readonly #files = new PipelineClient();
  readonly #meaning = new PipelineClient();

  /** Tags by this book from now on; null: by the site's own. */
  useTopicBook(book: TopicBook | null): void {
    this.#meaning.prepare((pipeline) => pipeline.useTopicBook(book));
  }

  siteFiles(): Promise<MinutesFile[]> {
    return this.#files.run((pipeline) => pipeline.readSiteFiles(), readLimits);
  }

  hash(bytes: Uint8Array): Promise<string> {
    return this.#meaning.run((pipeline) => pipeline.hashFile(bytes), understandLimits);
  }

  /**
   * A reading that was stopped is told by its problem: "reading-cancelled", "reading-timeout" or "reading-crashed"; and so is a part of the
   * app that could not be fetched: "reader-missing".
   */
  async read(bytes: Uint8Array, name: string, options: ReadOptions, { signal, onProgress }: ReadWatch = {}): Promise<Reading<FileContent>> {
    const { proxy } = await import('comlink');
    return this.#told(
      name,
      this.#files.run<Reading<FileContent>>(
        (pipeline, alive) => {
          const tell = (done: number, total: number) => {
            alive();
            onProgress?.(done, total);
          };
          return pipeline.readFile(bytes, name, options, proxy(tell));
        },
        { ...readLimits, ...(signal && { signal }) }
      )
    );
  }

  preview(bytes: Uint8Array, name: string, options: ReadOptions): Promise<Reading<TablePreview>> {
    return this.#told(
      name,
      this.#files.run<Reading<TablePreview>>((pipeline) => pipeline.previewTable(bytes, name, options), readLimits)
    );
  }

  /** `id`: what links name the document by. Throws WorkStopped. */
  understand(id: string, content: FileContent, corrections: readonly Correction[], aliases: readonly Alias[]): Promise<Understanding> {
    return this.#meaning.run((pipeline) => pipeline.understandFile(id, content, corrections, aliases), understandLimits);
  }

  async #told<T>(name: string, reading: Promise<Reading<T>>): Promise<Reading<T>> {
    try {
      return await reading;
    } catch (error) {
      // Without a network, a worker that was stopped can't be started anew.
      const isUnstartable = error instanceof WorkStopped && error.reason === 'crashed' && !navigator.onLine;
      if (error instanceof WorkStopped && !isUnstartable) return { ok: false, problem: stopProblem(name, error.reason) };
      if (!isUnstartable && !isPartMissing(error)) throw error;
      // A worker remembers that a part of it is missing; the next one asks for it again.
      this.#files.close();
      return { ok: false, problem: missingProblem(name) };
    }
  }

  frame(aliases: readonly Alias[]): Promise<{ registry: RegionRegistry; topics: readonly Topic[] }> {
    return this.#meaning.run((pipeline) => pipeline.readFrame(aliases), understandLimits);
  }
}

const sentences: Record<StopReason, string> = {
  cancelled: 'was not read, for it was cancelled: read it again whenever you like.',
  timeout: 'took too long to read and was given up: split it, or save its text and read that.',
  crashed: 'needed more memory than there is, or broke the reader: split it, or save its text and read that.'
};

function stopProblem(name: string, reason: StopReason): Problem {
  return { code: `reading-${reason}`, message: `${name} ${sentences[reason]}`, start: 0, end: 0 };
}

function missingProblem(name: string): Problem {
  const message = `${name} was not read, for the part of the app that reads such files could not be fetched: connect to the network and try again.`;
  return { code: 'reader-missing', message, start: 0, end: 0 };
}
