import type { Database } from '#lib/store/database.ts';
import { defineQuery, readRows, type QueryRow } from './query.ts';

/** One document of the store, with what its round amounts to. */
export type DocumentRow = QueryRow<typeof documentRows>;

export const documentRows = defineQuery(
  {
    documentId: 'VARCHAR',
    sourceName: 'VARCHAR',
    title: 'VARCHAR NULL',
    body: 'VARCHAR NULL',
    date: 'VARCHAR NULL',
    regionsReporting: 'INTEGER',
    updates: 'INTEGER',
    untaggedUpdates: 'INTEGER',
    problems: 'INTEGER'
  },
  /* sql */ `
WITH reporting AS (
  SELECT document_id, count(*) AS regions FROM region_reports WHERE state = 'reported' GROUP BY document_id
),
told AS (
  SELECT document_id, count(*) AS updates FROM updates GROUP BY document_id
),
untagged AS (
  SELECT document_id, count(*) AS updates FROM updates ANTI JOIN tags USING (document_id, update_id) GROUP BY document_id
)
SELECT
  document_id AS documentId,
  documents.name AS sourceName,
  meetings.title,
  meetings.body,
  meetings.date,
  coalesce(reporting.regions, 0)::INTEGER AS regionsReporting,
  coalesce(told.updates, 0)::INTEGER AS updates,
  coalesce(untagged.updates, 0)::INTEGER AS untaggedUpdates,
  documents.problems
FROM documents
JOIN meetings USING (document_id)
LEFT JOIN reporting USING (document_id)
LEFT JOIN told USING (document_id)
LEFT JOIN untagged USING (document_id)
ORDER BY meetings.date DESC NULLS LAST, document_id
`
);

/** Newest first, those without a date last. */
export function readDocumentRows(db: Database): Promise<DocumentRow[]> {
  return readRows(db, documentRows);
}
