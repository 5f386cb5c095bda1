import type { Database } from '#lib/store/database.ts';
import type { RegionState } from '#lib/store/schema.ts';
import { defineQuery, readRows, type QueryRow } from '../query.ts';

/** One region of one meeting, in the order of the minutes. */
export type ReportRow = Omit<QueryRow<typeof cubeReports>, 'state'> & { state: RegionState };
/** One update, with the ids of its topics joined by line breaks. */
export type CubeUpdateRow = QueryRow<typeof cubeUpdates>;
export type CubeMeetingRow = QueryRow<typeof cubeMeetings>;

export const cubeMeetings = defineQuery(
  { documentId: 'VARCHAR', date: 'VARCHAR NULL', title: 'VARCHAR NULL', sourceName: 'VARCHAR', sha256: 'VARCHAR' },
  /* sql */ `
SELECT document_id AS documentId, meetings.date, coalesce(meetings.title, meetings.body) AS title, documents.name AS sourceName, documents.sha256
FROM documents JOIN meetings USING (document_id)
ORDER BY meetings.date NULLS LAST, document_id
`
);

export const cubeReports = defineQuery(
  { documentId: 'VARCHAR', regionId: 'VARCHAR', name: 'VARCHAR', state: 'VARCHAR' },
  /* sql */ `
SELECT document_id AS documentId, region_id AS regionId, regions.name, region_reports.state
FROM region_reports JOIN regions USING (region_id)
ORDER BY document_id, region_reports.ordinal, region_id
`
);

export const cubeUpdates = defineQuery(
  { documentId: 'VARCHAR', updateId: 'VARCHAR', regionId: 'VARCHAR', topicIds: 'VARCHAR' },
  /* sql */ `
WITH tagged AS (
  SELECT document_id, update_id, string_agg(topic_id, chr(10) ORDER BY topic_id) AS topic_ids
  FROM tags
  GROUP BY document_id, update_id
)
SELECT document_id AS documentId, update_id AS updateId, region_id AS regionId, coalesce(tagged.topic_ids, '') AS topicIds
FROM updates LEFT JOIN tagged USING (document_id, update_id)
ORDER BY document_id, ordinal
`
);

export type CubeRows = { meetings: CubeMeetingRow[]; reports: ReportRow[]; updates: CubeUpdateRow[] };

/** Everything that a cube is filled from: meetings by date, those without one last. */
export async function readCubeRows(db: Database): Promise<CubeRows> {
  const [meetings, reports, updates] = await Promise.all([
    readRows(db, cubeMeetings),
    readRows(db, cubeReports),
    readRows(db, cubeUpdates)
  ]);
  return { meetings, reports: reports as ReportRow[], updates };
}
