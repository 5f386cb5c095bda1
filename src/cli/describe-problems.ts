import type { Problem } from '#lib/model/problem.ts';

/** As many as a reader still reads; a table may have thousands. */
const mostTold = 5;

/** A problem's sentence, beginning with the path that the call named. */
export function describeProblem(path: string, name: string, { message }: Problem): string {
  return message.startsWith(`${name} `) ? `${path}: ${message.slice(name.length + 1)}` : `${path}: ${message}`;
}

/** What a reader of the result should know about a file that was read: a line for each problem, what concerns the whole file first. */
export function describeProblems(path: string, name: string, problems: readonly Problem[]): string[] {
  const concernsAll = ({ start, end }: Problem) => start === end;
  const ordered = [...problems.filter(concernsAll), ...problems.filter((problem) => !concernsAll(problem))];
  const lines = ordered.slice(0, mostTold).map((problem) => `note: ${describeProblem(path, name, problem)}`);
  const untold = ordered.length - lines.length;
  return untold > 0 ? [...lines, `note: ${path}: ${untold} more of the kind.`] : lines;
}
