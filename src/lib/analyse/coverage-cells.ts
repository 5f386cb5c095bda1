import type { Database } from '#lib/store/database.ts';
import { defineQuery, readRows, type QueryRow } from './query.ts';

/** How many updates of one region carry one topic; only pairs with at least one. */
export type CoverageCell = QueryRow<typeof coverageCells>;

export const coverageCells = defineQuery(
  { regionId: 'VARCHAR', topicId: 'VARCHAR', updates: 'INTEGER' },
  /* sql */ `
SELECT updates.region_id AS regionId, tags.topic_id AS topicId, count(*)::INTEGER AS updates
FROM tags
JOIN updates USING (document_id, update_id)
JOIN region_reports USING (document_id, region_id)
JOIN topics USING (topic_id)
WHERE document_id = ?
GROUP BY updates.region_id, tags.topic_id, region_reports.ordinal, topics.ordinal
ORDER BY region_reports.ordinal, topics.ordinal
`
);

/** In the order of the minutes, then of the topic book. */
export function readCoverageCells(db: Database, documentId: string): Promise<CoverageCell[]> {
  return readRows(db, coverageCells, [documentId]);
}
