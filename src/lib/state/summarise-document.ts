import type { DocumentRow } from '#lib/analyse/document-rows.ts';
import type { MinutesConfidence } from '#lib/model/confidence.ts';
import type { SourceFormat } from '#lib/model/document-text.ts';
import { isRemark } from '#lib/model/set-aside.ts';
import { titleOf, type LibraryDocument } from './library-document.ts';

/** A document as the list of documents shows it. */
export type DocumentSummary = {
  /** SavedDocument.id. */
  id: string;
  title: string;
  body: string | null;
  /** ISO dates of its first and its last meeting; null where none has a date. */
  dates: { first: string; last: string } | null;
  meetings: number;
  /** Regions that reported in any of its meetings. */
  regions: number;
  updates: number;
  untagged: number;
  /** What somebody should look at. */
  problems: number;
  fileName: string;
  /** Null until the document has been opened here. */
  opened: {
    format: SourceFormat;
    encoding: string | null;
    confidence: MinutesConfidence | null;
    corrections: number;
    misfits: number;
  } | null;
};

/** Whether somebody may want to choose the encoding: it is not the one that is sure, or was chosen before, or some characters are damaged. */
export function hasDoubtfulEncoding({ saved, content, understanding }: LibraryDocument): boolean {
  const encoding = content.kind === 'minutes' ? content.document.encoding : content.table.encoding;
  if (encoding === null) return false;
  const isDamaged = understanding.problems.some(({ code }) => code === 'damaged-characters');
  return encoding !== 'utf-8' || saved.options.encoding !== null || isDamaged;
}

export function summariseDocument(document: LibraryDocument): DocumentSummary {
  const { saved, understanding, content } = document;
  const { meetings } = understanding;
  const dates = meetings.flatMap(({ minutes }) => minutes.meeting.date ?? []).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  const body = meetings.length === 1 ? (meetings[0]?.minutes.meeting.body ?? null) : null;
  const title = titleOf(document);
  const ofMeetings = content.kind === 'table' ? meetings.flatMap(({ minutes }) => minutes.problems) : [];
  return {
    id: saved.id,
    title,
    body: body === title ? null : body,
    dates: first && last ? { first, last } : null,
    meetings: meetings.length,
    regions: new Set(meetings.flatMap(({ minutes }) => minutes.updates.map(({ regionId }) => regionId))).size,
    updates: meetings.reduce((sum, { minutes }) => sum + minutes.updates.length, 0),
    untagged: meetings.reduce((sum, { hits }) => sum + hits.filter((topics) => topics.length === 0).length, 0),
    problems: [...understanding.problems, ...ofMeetings].filter(isRemark).length,
    fileName: saved.name,
    opened: {
      format: content.kind === 'minutes' ? content.document.format : content.table.format,
      encoding: content.kind === 'minutes' ? content.document.encoding : content.table.encoding,
      confidence: understanding.confidence,
      corrections: saved.corrections.length,
      misfits: understanding.misfits.length
    }
  };
}

/** A document of the site as it was when the site was built. */
export function summariseRow(row: DocumentRow): DocumentSummary {
  const title = row.title ?? row.body ?? row.sourceName;
  return {
    id: row.documentId,
    title,
    body: row.body === title ? null : row.body,
    dates: row.date === null ? null : { first: row.date, last: row.date },
    meetings: 1,
    regions: row.regionsReporting,
    updates: row.updates,
    untagged: row.untaggedUpdates,
    problems: row.problems,
    fileName: row.sourceName,
    opened: null
  };
}

/** Newest first; those without a date last, then by title. */
export function orderSummaries(summaries: readonly DocumentSummary[]): DocumentSummary[] {
  const dateOf = ({ dates }: DocumentSummary) => dates?.last ?? '';
  return summaries.toSorted((left, right) => dateOf(right).localeCompare(dateOf(left)) || left.title.localeCompare(right.title, 'nb'));
}
