import type { Database } from '#lib/store/database.ts';
import type { RegionState } from '#lib/store/schema.ts';
import { defineQuery, readRows, type QueryRow } from './query.ts';

/** One region of a meeting: reported, or silent in one of three ways; a silent region's counts are 0 and mean nothing. */
export type RegionRow = Omit<QueryRow<typeof regionRows>, 'state'> & { state: RegionState };

/** heading is the region as the minutes write it, note what they say in place of a report. */
export const regionRows = defineQuery(
  {
    regionId: 'VARCHAR',
    name: 'VARCHAR',
    heading: 'VARCHAR NULL',
    state: 'VARCHAR',
    note: 'VARCHAR NULL',
    updates: 'INTEGER',
    taggedUpdates: 'INTEGER',
    topicsRaised: 'INTEGER'
  },
  /* sql */ `
WITH told AS (
  SELECT updates.region_id, count(DISTINCT update_id) AS updates, count(DISTINCT tags.update_id) AS tagged, count(DISTINCT tags.topic_id) AS topics
  FROM updates LEFT JOIN tags USING (document_id, update_id)
  WHERE document_id = ?
  GROUP BY updates.region_id
)
SELECT
  region_id AS regionId,
  regions.name,
  region_reports.heading,
  region_reports.state,
  region_reports.note,
  coalesce(told.updates, 0)::INTEGER AS updates,
  coalesce(told.tagged, 0)::INTEGER AS taggedUpdates,
  coalesce(told.topics, 0)::INTEGER AS topicsRaised
FROM region_reports JOIN regions USING (region_id) LEFT JOIN told USING (region_id)
WHERE region_reports.document_id = ?
ORDER BY region_reports.ordinal, region_id
`
);

/** Those that reported in the order of the minutes, then the silent ones. */
export async function readRegionRows(db: Database, documentId: string): Promise<RegionRow[]> {
  const rows = await readRows(db, regionRows, [documentId, documentId]);
  return rows as RegionRow[];
}
