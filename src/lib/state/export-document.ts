import type { NamedRegion } from '#lib/model/correction.ts';
import { writeCsv, type CsvCell } from '#lib/model/write-csv.ts';
import type { TaggedMinutes } from '#lib/model/corpus.ts';
import type { LibraryDocument } from './library-document.ts';

const COLUMNS = ['date', 'document', 'region_id', 'region', 'depth', 'lead_in', 'text', 'topics', 'page'] as const;

/**
 * The updates of documents as CSV for a spreadsheet. Each region has one name, that of `known` or else its first heading. Names of those who
 * attended are not in it.
 */
export function updatesAsCsv(documents: readonly LibraryDocument[], known: readonly NamedRegion[]): string {
  const meetings = documents.flatMap(({ understanding }) => understanding.meetings);
  const names = new Map(known.map(({ regionId, region }) => [regionId, region]));
  for (const { regionId, region } of meetings.flatMap(({ minutes }) => minutes.updates)) {
    if (!names.has(regionId)) names.set(regionId, region);
  }
  const rows = meetings.flatMap((meeting) => rowsOf(meeting, names));
  return writeCsv([COLUMNS, ...rows]);
}

function rowsOf({ minutes, hits }: TaggedMinutes, names: ReadonlyMap<string, string>): CsvCell[][] {
  return minutes.updates.map(({ regionId, depth, leadIn, text, source }, index) => {
    const topics = (hits[index] ?? []).map(({ id }) => id).join(' ');
    const region = names.get(regionId) ?? regionId;
    return [minutes.meeting.date, minutes.source.name, regionId, region, depth, leadIn.join(' > '), text, topics, source.page];
  });
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
