import type { Problem } from '#lib/model/problem.ts';

/** A problem of the whole file. */
export function fileProblem(code: string, message: string): Problem {
  return { code, message, start: 0, end: 0 };
}
