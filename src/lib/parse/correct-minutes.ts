import type { Correction, Misfit } from '#lib/model/correction.ts';
import { findLine } from '#lib/model/anchors.ts';
import type { DocumentText } from '#lib/model/document-text.ts';
import type { LineRole, Meeting, Minutes } from '#lib/model/minutes.ts';
import type { Problem } from '#lib/model/problem.ts';
import type { RegionRegistry } from '#lib/model/region.ts';
import { correctUpdate } from './correct-update.ts';
import { findHints } from './parse-hints.ts';
import { parseMinutes } from './parse-minutes.ts';
import { settleSilence } from './settle-silence.ts';
import { UpdateTree } from './update-tree.ts';

export type CorrectedMinutes = {
  minutes: Minutes;
  /** Corrections that could not be applied, in their order. */
  misfits: Misfit[];
};

/** What becomes of the line of a heading, by what else stands on it. */
const HEADING_ROLES: readonly LineRole[] = ['region-heading', 'update', 'silence', 'problem'];

/**
 * Understands minutes as parseMinutes does, and puts right what somebody has put right in them before. Corrections of lines go into the
 * parse, for what follows a heading is read by it; those of updates and of the meeting are applied, in their order, to what comes out.
 */
export function parseWithCorrections(
  document: DocumentText,
  registry: RegionRegistry,
  corrections: readonly Correction[]
): CorrectedMinutes {
  const { hints, misfits, replaced } = findHints(document, corrections);
  const parsed = parseMinutes(document, registry, hints);
  if (corrections.length === 0) return { minutes: parsed, misfits };
  const skipped = new Set([...replaced, ...misfits.map(({ index }) => index)]);
  const tree = new UpdateTree(document, parsed);
  corrections.forEach((correction, index) => {
    if (skipped.has(index)) return;
    const reason = headingMisfit(document, parsed, correction) ?? correctUpdate(tree, correction);
    if (reason) misfits.push({ index, correction, reason });
  });
  const settled = tree.settle();
  const minutes: Minutes = {
    ...parsed,
    ...settled,
    meeting: correctMeeting(parsed.meeting, corrections),
    silent: settleSilence(parsed, settled.updates, registry),
    problems: parsed.problems.filter((problem) => isOpen(problem, settled.updates.length > 0, corrections))
  };
  return { minutes, misfits: misfits.sort((left, right) => left.index - right.index) };
}

/** The title of a case goes on over lines, and one of these can't be made a heading. */
function headingMisfit(document: DocumentText, { lines }: Minutes, correction: Correction): Misfit['reason'] | null {
  if (correction.kind !== 'region-heading') return null;
  const role = lines[findLine(document, correction.line) ?? -1]?.role;
  return role && HEADING_ROLES.includes(role) ? null : 'no-effect';
}

function correctMeeting(meeting: Meeting, corrections: readonly Correction[]): Meeting {
  const date = corrections.findLast((correction) => correction.kind === 'meeting-date')?.date ?? meeting.date;
  const title = corrections.findLast((correction) => correction.kind === 'meeting-title')?.title ?? meeting.title;
  return { ...meeting, date, title };
}

/** Problems that the corrections have settled are none any more. */
function isOpen({ code }: Problem, hasUpdates: boolean, corrections: readonly Correction[]): boolean {
  if (code === 'date-missing' || code === 'date-contradiction') return !corrections.some(({ kind }) => kind === 'meeting-date');
  return code !== 'round-missing' || !hasUpdates;
}
