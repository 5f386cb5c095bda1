import { findLine } from '#lib/model/anchors.ts';
import type { Correction, Misfit, NamedRegion } from '#lib/model/correction.ts';
import type { DocumentText } from '#lib/model/document-text.ts';

/** What somebody has said of single lines, by their index; the parser goes by it. */
export type ParseHints = {
  /** Lines that head a region's report. */
  headings: ReadonlyMap<number, NamedRegion>;
  /** Lines that head none. */
  notHeadings: ReadonlySet<number>;
  /** Lines that the parser is to leave alone. */
  dropped: ReadonlySet<number>;
};

export const noHints: ParseHints = { headings: new Map(), notHeadings: new Set(), dropped: new Set() };

export type FoundHints = {
  hints: ParseHints;
  misfits: Misfit[];
  /** Indexes of the corrections that a later one of the same line replaces. */
  replaced: ReadonlySet<number>;
};

/** Of several corrections of one line the last one holds. Lines to bring in are left alone by the parser, for they are added to what it finds. */
export function findHints(document: DocumentText, corrections: readonly Correction[]): FoundHints {
  const headings = new Map<number, NamedRegion>();
  const notHeadings = new Set<number>();
  const dropped = new Set<number>();
  const misfits: Misfit[] = [];
  const last = new Map<number, number>();
  const replaced = new Set<number>();
  corrections.forEach((correction, index) => {
    if (!('line' in correction)) return;
    const line = findLine(document, correction.line);
    if (line === null) {
      misfits.push({ index, correction, reason: 'line-gone' });
      return;
    }
    if (correction.line.text === '') {
      misfits.push({ index, correction, reason: 'no-effect' });
      return;
    }
    const earlier = last.get(line);
    if (earlier !== undefined) replaced.add(earlier);
    last.set(line, index);
    headings.delete(line);
    notHeadings.delete(line);
    dropped.delete(line);
    if (correction.kind === 'region-heading') headings.set(line, { regionId: correction.regionId, region: correction.region });
    else if (correction.kind === 'not-region-heading') notHeadings.add(line);
    else dropped.add(line);
  });
  return { hints: { headings, notHeadings, dropped }, misfits, replaced };
}
