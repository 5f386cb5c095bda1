import type { Locale } from '#lib/model/topic.ts';
import type { Database } from '#lib/store/database.ts';
import { defineQuery, readRows, type QueryRow } from './query.ts';
import { wilsonInterval } from './statistics/wilson-interval.ts';

type Row = QueryRow<typeof topicCoverage>;
type LabelColumn = `${'label' | 'description'}${'Nb' | 'Nn' | 'En'}`;

/** How far one topic reaches among the regions that reported. */
export type TopicCoverage = Omit<Row, LabelColumn> & {
  label: Record<Locale, string>;
  description: Record<Locale, string>;
  /** 95 % Wilson interval of regionsRaising / regionsReporting, each 0 to 1. */
  interval: { low: number; high: number };
};

/**
 * rank is by regionsRaising, 1 first, shared by ties (1, 2, 2, 4). Procedural topics are ranked among themselves and come last, so
 * that they never lead; tied says whether another topic has the same rank.
 */
export const topicCoverage = defineQuery(
  {
    topicId: 'VARCHAR',
    labelNb: 'VARCHAR',
    labelNn: 'VARCHAR',
    labelEn: 'VARCHAR',
    descriptionNb: 'VARCHAR',
    descriptionNn: 'VARCHAR',
    descriptionEn: 'VARCHAR',
    core: 'BOOLEAN',
    procedural: 'BOOLEAN',
    ordinal: 'INTEGER',
    rank: 'INTEGER',
    tied: 'BOOLEAN',
    regionsRaising: 'INTEGER',
    regionsReporting: 'INTEGER',
    updates: 'INTEGER'
  },
  /* sql */ `
WITH chosen AS (
  SELECT document_id FROM documents WHERE document_id = ?
),
reporting AS (
  SELECT count(*) AS regions
  FROM region_reports SEMI JOIN chosen USING (document_id)
  WHERE state = 'reported'
),
raised AS (
  SELECT tags.topic_id, count(DISTINCT updates.region_id) AS regions, count(*) AS updates
  FROM tags SEMI JOIN chosen USING (document_id) JOIN updates USING (document_id, update_id)
  GROUP BY tags.topic_id
),
counted AS (
  SELECT topics.*, coalesce(raised.regions, 0) AS regions, coalesce(raised.updates, 0) AS updates
  FROM topics LEFT JOIN raised USING (topic_id)
)
SELECT
  topic_id AS topicId,
  label_nb AS labelNb,
  label_nn AS labelNn,
  label_en AS labelEn,
  description_nb AS descriptionNb,
  description_nn AS descriptionNn,
  description_en AS descriptionEn,
  core,
  procedural,
  ordinal,
  (rank() OVER (PARTITION BY procedural ORDER BY counted.regions DESC))::INTEGER AS rank,
  count(*) OVER (PARTITION BY procedural, counted.regions) > 1 AS tied,
  counted.regions::INTEGER AS regionsRaising,
  reporting.regions::INTEGER AS regionsReporting,
  counted.updates::INTEGER AS updates
FROM counted, reporting
ORDER BY procedural, counted.regions DESC, counted.updates DESC, ordinal
`
);

/** Every topic of the book, also those that no region raises; substance before procedure, then by rank, updates, book order. */
export async function readTopicCoverage(db: Database, documentId: string): Promise<TopicCoverage[]> {
  return (await readRows(db, topicCoverage, [documentId])).map(toTopicCoverage);
}

function toTopicCoverage(row: Row): TopicCoverage {
  const { labelNb, labelNn, labelEn, descriptionNb, descriptionNn, descriptionEn, ...counts } = row;
  return {
    ...counts,
    label: { nb: labelNb, nn: labelNn, en: labelEn },
    description: { nb: descriptionNb, nn: descriptionNn, en: descriptionEn },
    interval: wilsonInterval(row.regionsRaising, row.regionsReporting)
  };
}
