import type { Database } from '#lib/store/database.ts';
import { defineQuery, readRows, type QueryRow } from './query.ts';

type Row = QueryRow<typeof updateRows>;

/** One update of a meeting with the topics that it carries; sourceStart and sourceEnd are offsets into the document's text. */
export type UpdateRow = Omit<Row, 'leadIn' | 'topicIds' | 'byHandIds' | 'takenOffIds'> & {
  /** Texts of the bullets above a sub-bullet, outermost first. */
  leadIn: string[];
  /** In the topic book's order; empty where the update is untagged. */
  topicIds: string[];
  /** Those of topicIds that somebody set by hand. */
  byHandIds: string[];
  /** Topics that somebody took off, and that count no more. */
  takenOffIds: string[];
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
    topicIds: 'VARCHAR',
    byHandIds: 'VARCHAR',
    takenOffIds: 'VARCHAR'
  },
  /* sql */ `
WITH tagged AS (
  SELECT
    update_id,
    string_agg(topic_id, chr(10) ORDER BY topics.ordinal) AS topic_ids,
    string_agg(topic_id, chr(10) ORDER BY topics.ordinal) FILTER (WHERE by_hand) AS by_hand_ids
  FROM tags JOIN topics USING (topic_id)
  WHERE document_id = ?
  GROUP BY update_id
),
bared AS (
  SELECT update_id, string_agg(topic_id, chr(10) ORDER BY topics.ordinal) AS topic_ids
  FROM taken_off JOIN topics USING (topic_id)
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
  coalesce(tagged.topic_ids, '') AS topicIds,
  coalesce(tagged.by_hand_ids, '') AS byHandIds,
  coalesce(bared.topic_ids, '') AS takenOffIds
FROM updates LEFT JOIN tagged USING (update_id) LEFT JOIN bared USING (update_id)
WHERE document_id = ?
ORDER BY ordinal, update_id
`
);

/** Every update of the document, in its order. */
export async function readUpdateRows(db: Database, documentId: string): Promise<UpdateRow[]> {
  const rows = await readRows(db, updateRows, [documentId, documentId, documentId]);
  return rows.map((row) => ({
    ...row,
    leadIn: JSON.parse(row.leadIn) as string[],
    topicIds: splitIds(row.topicIds),
    byHandIds: splitIds(row.byHandIds),
    takenOffIds: splitIds(row.takenOffIds)
  }));
}

function splitIds(joined: string): string[] {
  return joined === '' ? [] : joined.split('\n');
}
