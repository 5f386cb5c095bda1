/**
 * blocked: the browser, a policy or the network keeps the engine's files out. unsupported: the browser is too old. timeout: no answer
 * in time. failed: the engine started and broke.
 */
export type EngineStartFailure = 'blocked' | 'unsupported' | 'timeout' | 'failed';

export class EngineStartError extends Error {
  override readonly name = 'EngineStartError';
  readonly reason: EngineStartFailure;

  constructor(reason: EngineStartFailure, detail: string, cause?: unknown) {
    super(`engine did not start (${reason}): ${detail}`, { cause });
    this.reason = reason;
  }
}
