import type { Database } from '#lib/store/database.ts';
import { defineQuery, readRows, type QueryRow } from '../query.ts';

/** That a rule finds a topic in what a region says in a document; a topic set by hand has the rule "". */
export type RuleMention = QueryRow<typeof ruleMentions>;

export const ruleMentions = defineQuery(
  { documentId: 'VARCHAR', regionId: 'VARCHAR', topicId: 'VARCHAR', rule: 'VARCHAR' },
  /* sql */ `
SELECT DISTINCT document_id AS documentId, updates.region_id AS regionId, tags.topic_id AS topicId, coalesce(evidence.rule, '') AS rule
FROM tags JOIN updates USING (document_id, update_id) LEFT JOIN evidence USING (document_id, update_id, topic_id)
ORDER BY documentId, regionId, topicId, rule
`
);

export function readRuleMentions(db: Database): Promise<RuleMention[]> {
  return readRows(db, ruleMentions);
}
