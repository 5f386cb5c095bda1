import type { TaggedMinutes } from '#lib/model/corpus.ts';
import type { LibraryDocument } from './library-document.ts';

const COLUMNS = ['date', 'document', 'region_id', 'region', 'depth', 'lead_in', 'text', 'topics', 'page'] as const;

/**
 * The updates of documents as CSV for a spreadsheet: UTF-8 with a byte order mark, every cell in quotes, "\r\n" between rows. A cell that a
 * spreadsheet would take for a formula gets an apostrophe before it. Names of those who attended are not in it.
 */
export function updatesAsCsv(documents: readonly LibraryDocument[]): string {
  const rows = documents.flatMap(({ understanding }) => understanding.meetings.flatMap(rowsOf));
  return `\uFEFF${[COLUMNS, ...rows].map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`;
}

function rowsOf({ minutes, hits }: TaggedMinutes): (string | number | null)[][] {
  return minutes.updates.map(({ regionId, region, depth, leadIn, text, source }, index) => {
    const topics = (hits[index] ?? []).map(({ id }) => id).join(' ');
    return [minutes.meeting.date, minutes.source.name, regionId, region, depth, leadIn.join(' > '), text, topics, source.page];
  });
}

function quoted(cell: string | number | null): string {
  if (typeof cell === 'number') return `"${cell}"`;
  const text = cell ?? '';
  const safe = /^[=+\-@\t\r\0]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** What was understood of a document, with its corrections, as JSON. Names of those who attended are not in it. */
export function understandingAsJson({ saved, understanding }: LibraryDocument): string {
  const meetings = understanding.meetings.map(({ documentId, minutes, hits }) => {
    const { title, body, date, start, end, place } = minutes.meeting;
    const updates = minutes.updates.map((update, index) => ({ ...update, topics: hits[index] ?? [] }));
    const items = minutes.items.map(({ number, title, kind, decision }) => ({ number, title, kind, decision }));
    const { source, silent, problems } = minutes;
    return { id: documentId, source, meeting: { title, body, date, start, end, place }, items, updates, silent, problems };
  });
  return `${JSON.stringify({ name: saved.name, sha256: saved.sha256, corrections: saved.corrections, meetings }, null, 2)}\n`;
}
