import type { Database } from '#lib/store/database.ts';
import { defineQuery, readRows, type QueryRow } from './query.ts';

/** What a meeting decided. */
export type DecisionRow = QueryRow<typeof decisionRows>;

export const decisionRows = defineQuery(
  { documentId: 'VARCHAR', number: 'VARCHAR NULL', title: 'VARCHAR', decision: 'VARCHAR' },
  /* sql */ `
SELECT document_id AS documentId, number, title, decision
FROM agenda_items
WHERE decision IS NOT NULL
ORDER BY document_id, ordinal
`
);

/** Of every meeting, in the order of its agenda. */
export function readDecisionRows(db: Database): Promise<DecisionRow[]> {
  return readRows(db, decisionRows);
}
