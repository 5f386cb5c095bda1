import type { Problem } from '#lib/model/problem.ts';
import type { AgendaEntry } from './find-agenda.ts';
import type { Round } from './find-rounds.ts';
import type { Line } from './line.ts';
import type { LineLedger } from './line-ledger.ts';

const QUOTE_LENGTH = 60;

export function furnitureProblem(line: Line): Problem {
  const message = `Line ${line.index + 1}, "${quote(line)}", was read as a page's header or footer and set aside.`;
  return { code: 'page-furniture', message, start: line.start, end: line.end };
}

/** "round-missing", "round-without-regions", and "region-unknown" for a heading beside those that the registry knows. */
export function roundProblems(rounds: readonly Round[], agenda: readonly AgendaEntry[], lines: readonly Line[]): Problem[] {
  if (rounds.length === 0) {
    const message =
      'No round was found in which regions report: no case is named as one, and no run of region headings stands in the text. Check that these are minutes of such a meeting.';
    return [{ code: 'round-missing', message, start: 0, end: 0 }];
  }
  const empty = rounds.filter(({ headings }) => headings.length === 0).flatMap(({ item }) => agenda[item ?? -1] ?? []);
  const withoutRegions = empty.map(({ title, start }) => {
    const line = lines[start];
    const message = `The round "${title}" has no heading that names a region, so its text was not divided into updates: mark the regions in it.`;
    return { code: 'round-without-regions', message, start: line?.start ?? 0, end: line?.end ?? 0 };
  });
  const headings = rounds.flatMap((round) => round.headings);
  const unknown = headings.some(({ known }) => known) ? headings.filter(({ known }) => !known) : [];
  const unknownRegions = unknown.map(({ name, line }) => {
    const message = `"${name}" was read as a region's heading, but the registry does not know it: add it there, or as another spelling of a region.`;
    return { code: 'region-unknown', message, start: line.bodyStart, end: line.bodyEnd };
  });
  return [...withoutRegions, ...unknownRegions];
}

/** Takes what nobody took: one problem for each run of lines. */
export function unplacedProblems(lines: readonly Line[], ledger: LineLedger): Problem[] {
  const runs: Line[][] = [];
  for (const line of lines) {
    if (!ledger.isFree(line.index)) continue;
    const run = runs.at(-1);
    if (run && lines.slice((run.at(-1)?.index ?? 0) + 1, line.index).every((between) => between.blank)) run.push(line);
    else runs.push([line]);
    ledger.claim(line.index, 'problem');
  }
  return runs.map((run) => unplaced(run));
}

function unplaced(run: readonly Line[]): Problem {
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last) throw new Error('unplaced text without a line');
  const place = run.length === 1 ? `Line ${first.index + 1}` : `Lines ${first.index + 1} to ${last.index + 1}`;
  const message = `${place}, "${quote(first)}", could not be placed: it belongs to no fact of the meeting, no case and no region. Check whether something in it should count.`;
  return { code: 'unplaced-text', message, start: first.start, end: last.end };
}

function quote({ body }: Line): string {
  return body.length > QUOTE_LENGTH ? `${body.slice(0, QUOTE_LENGTH)}…` : body;
}
