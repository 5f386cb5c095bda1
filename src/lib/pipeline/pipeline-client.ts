import { releaseProxy, wrap, type Remote } from 'comlink';
import type { PipelineWorker } from './pipeline.worker.ts';

/** Why a piece of work ended without an answer. */
export type StopReason = 'cancelled' | 'timeout' | 'crashed';

export class WorkStopped extends Error {
  override readonly name = 'WorkStopped';
  readonly reason: StopReason;

  constructor(reason: StopReason, detail = '') {
    super(`work stopped: ${reason}${detail && ` (${detail})`}`);
    this.reason = reason;
  }
}

export type WorkLimits = {
  signal?: AbortSignal;
  /** Milliseconds without a sign of life. */
  silentMs: number;
  /** Milliseconds in all. */
  totalMs: number;
};

type RunningWorker = { worker: Worker; remote: Remote<PipelineWorker>; isPrepared: boolean };

/**
 * The pipeline in a worker of its own, which is started at the first piece of work and killed with a piece that is cancelled, takes too long or
 * dies; the next piece starts a new one. Pieces are done in turn.
 */
export class PipelineClient {
  #running: RunningWorker | null = null;
  #prepare: ((pipeline: Remote<PipelineWorker>) => Promise<void>) | null = null;
  #last: Promise<unknown> = Promise.resolve();

  /**
   * Does one piece of work when the pieces before it are done; `alive` tells that it goes on. Throws WorkStopped, and what the work throws.
   */
  run<T>(work: (pipeline: Remote<PipelineWorker>, alive: () => void) => Promise<T>, limits: WorkLimits): Promise<T> {
    const mine = this.#last.then(() => this.#run(work, limits));
    this.#last = mine.catch(() => undefined);
    return mine;
  }

  /** What each worker is told before its first piece of work, the running one before its next. */
  prepare(preparation: (pipeline: Remote<PipelineWorker>) => Promise<void>): void {
    this.#prepare = preparation;
    if (this.#running) this.#running.isPrepared = false;
  }

  close(): void {
    this.#kill();
  }

  async #run<T>(work: (pipeline: Remote<PipelineWorker>, alive: () => void) => Promise<T>, limits: WorkLimits): Promise<T> {
    if (limits.signal?.aborted) throw new WorkStopped('cancelled');
    const running = (this.#running ??= startWorker());
    const watch = new Watch(running.worker, limits);
    try {
      return await Promise.race([this.#work(running, (pipeline) => work(pipeline, () => watch.alive())), watch.stopped]);
    } catch (error) {
      if (error instanceof WorkStopped) this.#kill();
      throw error;
    } finally {
      watch.end();
    }
  }

  async #work<T>(running: RunningWorker, work: (pipeline: Remote<PipelineWorker>) => Promise<T>): Promise<T> {
    if (!running.isPrepared) await this.#prepare?.(running.remote);
    running.isPrepared = true;
    return work(running.remote);
  }

  #kill(): void {
    if (!this.#running) return;
    this.#running.worker.terminate();
    this.#running.remote[releaseProxy]();
    this.#running = null;
  }
}

function startWorker(): RunningWorker {
  const worker = new Worker(new URL('./pipeline.worker.ts', import.meta.url), { type: 'module', name: 'pipeline' });
  return { worker, remote: wrap<PipelineWorker>(worker), isPrepared: false };
}

/** Rejects `stopped` as soon as there is a reason to wait no longer. */
class Watch {
  readonly stopped: Promise<never>;
  readonly #ending = new AbortController();
  readonly #silentMs: number;
  #stop: (reason: StopReason, detail?: string) => void = () => undefined;
  #silence: ReturnType<typeof setTimeout> | undefined;

  constructor(worker: Worker, { signal, silentMs, totalMs }: WorkLimits) {
    this.#silentMs = silentMs;
    this.stopped = new Promise((_, reject) => {
      this.#stop = (reason, detail) => reject(new WorkStopped(reason, detail));
    });
    this.stopped.catch(() => undefined);
    const listening = { signal: this.#ending.signal };
    signal?.addEventListener('abort', () => this.#stop('cancelled'), listening);
    // A worker that could not even load, or that ran out of memory.
    worker.addEventListener('error', (event) => this.#stop('crashed', event.message || 'it did not load'), listening);
    const total = setTimeout(() => this.#stop('timeout'), totalMs);
    this.#ending.signal.addEventListener('abort', () => clearTimeout(total));
    this.alive();
  }

  alive(): void {
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => this.#stop('timeout'), this.#silentMs);
  }

  end(): void {
    clearTimeout(this.#silence);
    this.#ending.abort();
  }
}
