import { anchorOfLine, anchorOfUpdate } from '#lib/model/anchors.ts';
import type { Correction, NamedRegion } from '#lib/model/correction.ts';
import type { DocumentText } from '#lib/model/document-text.ts';
import type { Minutes } from '#lib/model/minutes.ts';
import type { Problem } from '#lib/model/problem.ts';
import { anchorOfProblem } from '#lib/model/settle-problems.ts';

/** What a correction is made of: the document, and what is understood of it at the moment. */
export type Corrected = { document: DocumentText; minutes: Minutes };

/** Throws on an update that the minutes do not have. */
export function dropUpdate({ minutes }: Corrected, updateId: string): Correction {
  const regionId = minutes.updates.find(({ id }) => id === updateId)?.regionId ?? '';
  const ofRegion = minutes.updates.filter((update) => update.regionId === regionId);
  return { kind: 'drop-update', update: anchorOfUpdate({ updates: ofRegion }, updateId), regionId };
}

/** Somebody has looked at it, and it is none. Throws on a problem that the minutes do not have. */
export function settleProblem({ document, minutes }: Corrected, problem: Problem): Correction {
  return { kind: 'settle-problem', problem: anchorOfProblem({ text: document.text, problems: minutes.problems }, problem) };
}

/** Null where no update of the same region follows. */
export function joinWithNext({ minutes }: Corrected, updateId: string): Correction | null {
  const at = minutes.updates.findIndex(({ id }) => id === updateId);
  const [update, next] = [minutes.updates[at], minutes.updates[at + 1]];
  if (!update || next?.regionId !== update.regionId) return null;
  return { kind: 'join-updates', first: anchorOfUpdate(minutes, update.id), second: anchorOfUpdate(minutes, next.id) };
}

/** `at`: UTF-16 offset into the update's text. Null where one side of it would be empty. */
export function splitUpdate({ minutes }: Corrected, updateId: string, at: number): Correction | null {
  const text = minutes.updates.find(({ id }) => id === updateId)?.text ?? '';
  const head = text.slice(0, at).trim();
  return head === '' || text.slice(at).trim() === '' ? null : { kind: 'split-update', update: anchorOfUpdate(minutes, updateId), head };
}

export function moveUpdate({ minutes }: Corrected, updateId: string, region: NamedRegion): Correction {
  return { kind: 'move-update', update: anchorOfUpdate(minutes, updateId), ...region };
}

/** A correction of one line, by its index. */
export function correctLine(
  { document }: Corrected,
  index: number,
  change: { kind: 'region-heading' | 'bring-in-line'; region: NamedRegion } | { kind: 'not-region-heading' | 'drop-line' }
): Correction {
  const line = anchorOfLine(document, index);
  return 'region' in change ? { kind: change.kind, line, ...change.region } : { kind: change.kind, line };
}

/** Indexes of the lines that a stretch of the text reaches into. */
export function linesOfSpan({ lines }: Pick<DocumentText, 'lines'>, { start, end }: { start: number; end: number }): number[] {
  return lines.flatMap((line, index) =>
    line.start <= end && line.end >= start && line.end > line.start && (end > start || line.start === start) ? [index] : []
  );
}
