import type { Locale } from '#lib/model/topic.ts';
import type { Database } from '#lib/store/database.ts';
import { readCubeRows, type CubeRows } from './cube/cube-rows.ts';
import { readRuleMentions, type RuleMention } from './cube/rule-mentions.ts';
import { readDecisionRows, type DecisionRow } from './decision-rows.ts';
import { defineQuery, readRows } from './query.ts';

export type ExploredTopic = { topicId: string; label: Record<Locale, string>; core: boolean; procedural: boolean };

/** What the pages across meetings are drawn from; plain JSON, since it is also prerendered into them. */
export type Explored = {
  rows: CubeRows;
  rules: RuleMention[];
  /** In the topic book's order. */
  topics: ExploredTopic[];
  decisions: DecisionRow[];
};

export const exploredTopics = defineQuery(
  { topicId: 'VARCHAR', labelNb: 'VARCHAR', labelNn: 'VARCHAR', labelEn: 'VARCHAR', core: 'BOOLEAN', procedural: 'BOOLEAN' },
  /* sql */ `
SELECT topic_id AS topicId, label_nb AS labelNb, label_nn AS labelNn, label_en AS labelEn, core, procedural
FROM topics
ORDER BY ordinal, topic_id
`
);

/** Throws QueryError. */
export async function readExplored(db: Database): Promise<Explored> {
  const [rows, rules, topics, decisions] = await Promise.all([
    readCubeRows(db),
    readRuleMentions(db),
    readRows(db, exploredTopics),
    readDecisionRows(db)
  ]);
  return {
    rows,
    rules,
    decisions,
    topics: topics.map(({ topicId, labelNb, labelNn, labelEn, core, procedural }) => ({
      topicId,
      label: { nb: labelNb, nn: labelNn, en: labelEn },
      core,
      procedural
    }))
  };
}
