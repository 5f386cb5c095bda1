import type { Database } from '#lib/store/database.ts';
import { defineQuery, readRows, type QueryRow } from './query.ts';

type Row = QueryRow<typeof updateRows>;

/** One update of a meeting with the topics that it carries; sourceStart and sourceEnd are offsets into the document's text. */
export type UpdateRow = Omit<Row, 'leadIn' | 'topicIds'> & {
  /** Texts of the bullets above a sub-bullet, outermost first. */
  leadIn: string[];
  /** In the topic book's order; empty where the update is untagged. */
  topicIds: string[];
};

export const updateRows = defineQuery(
  {
    updateId: 'VARCHAR',
    regionId: 'VARCHAR',
    heading: 'VARCHAR',
    ordinal: 'INTEGER',
    depth: 'INTEGER',
    leadIn: 'VARCHAR',
    text: 'VARCHAR',
    sourceStart: 'INTEGER',
    sourceEnd: 'INTEGER',
    page: 'INTEGER NULL',
    topicIds: 'VARCHAR'
  },
  /* sql */ `
WITH tagged AS (
  SELECT update_id, string_agg(topic_id, chr(10) ORDER BY topics.ordinal) AS topic_ids
  FROM tags JOIN topics USING (topic_id)
  WHERE document_id = ?
  GROUP BY update_id
)
SELECT
  update_id AS updateId,
  region_id AS regionId,
  heading,
  ordinal,
  depth,
  lead_in AS leadIn,
  text,
  source_start AS sourceStart,
  source_end AS sourceEnd,
  page,
  coalesce(tagged.topic_ids, '') AS topicIds
FROM updates LEFT JOIN tagged USING (update_id)
WHERE document_id = ?
ORDER BY ordinal, update_id
`
);

/** Every update of the document, in its order. */
export async function readUpdateRows(db: Database, documentId: string): Promise<UpdateRow[]> {
  const rows = await readRows(db, updateRows, [documentId, documentId]);
  return rows.map((row) => ({
    ...row,
    leadIn: JSON.parse(row.leadIn) as string[],
    topicIds: row.topicIds === '' ? [] : row.topicIds.split('\n')
  }));
}
