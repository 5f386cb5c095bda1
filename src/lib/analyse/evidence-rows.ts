import type { Database } from '#lib/store/database.ts';
import { defineQuery, readRows, type QueryRow } from './query.ts';

/**
 * The words that caused one tag. start and end are half-open UTF-16 offsets into the update's text, or into the lead-in that
 * leadInIndex names; leadInIndex is -1 for the update's own words.
 */
export type EvidenceRow = QueryRow<typeof evidenceRows>;

export const evidenceRows = defineQuery(
  {
    updateId: 'VARCHAR',
    topicId: 'VARCHAR',
    rule: 'VARCHAR',
    start: 'INTEGER',
    end: 'INTEGER',
    text: 'VARCHAR',
    leadInIndex: 'INTEGER'
  },
  /* sql */ `
SELECT
  update_id AS updateId,
  topic_id AS topicId,
  evidence.rule,
  evidence.start_offset AS start,
  evidence.end_offset AS "end",
  evidence.text,
  evidence.lead_in_index AS leadInIndex
FROM evidence JOIN updates USING (document_id, update_id) JOIN topics USING (topic_id)
WHERE document_id = ?
ORDER BY updates.ordinal, topics.ordinal, evidence.ordinal
`
);

/** In the order of the updates, then of the topic book, then as the classifier found it. */
export function readEvidenceRows(db: Database, documentId: string): Promise<EvidenceRow[]> {
  return readRows(db, evidenceRows, [documentId]);
}
