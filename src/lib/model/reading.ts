import type { Problem } from './problem.ts';

/** The outcome of reading what a user handed over: a value, or the reason why there is none. */
export type Reading<T> = { ok: true; value: T } | { ok: false; problem: Problem };
