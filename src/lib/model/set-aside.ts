import type { Problem, SetAside } from './problem.ts';
import type { ToldProblems } from './settle-problems.ts';
import type { Span } from './span.ts';

/** A line at the edge of pages, and where it first stands in the text; null where it was taken out of it. */
export type ListedSetAside = SetAside & { place: Span | null };

/** Whether somebody should look at it. Headers, footers and page numbers are told so that nothing is lost, but they are no problem. */
export function isRemark({ code }: Problem): boolean {
  return code !== 'page-furniture';
}

/** Headers, footers and page numbers, the same line of several pages once: numbers are ignored. */
export function listSetAside({ text, problems }: ToldProblems): ListedSetAside[] {
  const listed = new Map<string, ListedSetAside>();
  for (const problem of problems.filter((one) => !isRemark(one))) {
    const { start, end, setAside } = problem;
    const words = setAside?.words ?? [text.slice(start, end).replace(/\s+/g, ' ').trim()].filter((line) => line !== '');
    const key = words[0]?.replace(/\d+/g, '#');
    if (key === undefined) continue;
    const before = listed.get(key);
    const all = [...(before?.words ?? []), ...words];
    listed.set(key, {
      words: [...new Set([all[0] ?? '', all.at(-1) ?? ''])],
      pages: [...new Set([...(before?.pages ?? []), ...(setAside?.pages ?? [])])],
      place: before ? before.place : setAside ? null : { start, end }
    });
  }
  return [...listed.values()];
}
