import { m } from '#lib/paraglide/messages.js';

const words: Record<string, () => string> = {
  agenda_items: m.query_table_agenda_items,
  attendance: m.query_table_attendance,
  documents: m.query_table_documents,
  evidence: m.query_table_evidence,
  meetings: m.query_table_meetings,
  region_reports: m.query_table_region_reports,
  regions: m.query_table_regions,
  tags: m.query_table_tags,
  taken_off: m.query_table_taken_off,
  topics: m.query_table_topics,
  updates: m.query_table_updates
};

/** What stands in a row of a table of the store; empty for one that nobody has described. */
export function describeTable(name: string): string {
  return Object.hasOwn(words, name) ? (words[name]?.() ?? '') : '';
}
