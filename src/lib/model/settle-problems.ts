import type { Correction, ProblemAnchor } from './correction.ts';
import type { Problem } from './problem.ts';

/** The problems of a document, and the text that they point into. */
export type ToldProblems = { text: string; problems: readonly Problem[] };

/** Throws on a problem that is none of these. */
export function anchorOfProblem({ text, problems }: ToldProblems, problem: Problem): ProblemAnchor {
  const anchor = { code: problem.code, text: wordsOf(text, problem), line: problem.line ?? null };
  const occurrence = problems.filter((one) => isAt(anchor, text, one)).indexOf(problem);
  if (occurrence === -1) throw new Error(`unknown problem: ${problem.code} at ${problem.start}`);
  return { ...anchor, occurrence };
}

/** What is left to look at when somebody has settled some of the problems. */
export function withoutSettled({ text, problems }: ToldProblems, corrections: readonly Correction[]): Problem[] {
  let left = [...problems];
  for (const correction of corrections) {
    if (correction.kind !== 'settle-problem') continue;
    const { occurrence, ...anchor } = correction.problem;
    const alike = left.filter((one) => isAt(anchor, text, one));
    const settled = alike[occurrence] ?? alike.at(-1);
    left = left.filter((one) => one !== settled);
  }
  return left;
}

function isAt(anchor: Omit<ProblemAnchor, 'occurrence'>, text: string, problem: Problem): boolean {
  return problem.code === anchor.code && (problem.line ?? null) === anchor.line && wordsOf(text, problem) === anchor.text;
}

function wordsOf(text: string, { start, end }: Problem): string {
  return text.slice(start, end).replace(/\s+/g, ' ').trim();
}
