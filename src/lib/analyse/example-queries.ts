import type { ExploreRange } from './show-query.ts';
import { regionQuery, trendQuery } from './show-query.ts';

const everything: ExploreRange = { from: null, to: null, regionIds: [], topicIds: [], meetingIds: [] };

/** Questions to begin with, by their ids; `label`: the column of the topics' names in the reader's language. */
export function exampleQueries(label: 'label_nb' | 'label_nn' | 'label_en'): { id: ExampleId; sql: string }[] {
  return [
    {
      id: 'shared',
      sql: `SELECT topics.${label} AS topic, count(DISTINCT updates.region_id) AS regions, count(*) AS updates
FROM tags
JOIN updates USING (document_id, update_id)
JOIN topics USING (topic_id)
GROUP BY topics.${label}
ORDER BY regions DESC, updates DESC`
    },
    {
      id: 'silent',
      sql: `SELECT regions.name AS region, meetings.date, region_reports.state
FROM region_reports
JOIN regions USING (region_id)
JOIN meetings USING (document_id)
WHERE region_reports.state <> 'reported'
ORDER BY meetings.date DESC, regions.name`
    },
    {
      id: 'untagged',
      sql: `SELECT regions.name AS region, updates.text
FROM updates
JOIN regions USING (region_id)
ANTI JOIN tags USING (document_id, update_id)
ORDER BY regions.name, updates.ordinal`
    },
    { id: 'trend', sql: trendQuery(everything, label) },
    {
      id: 'pairs',
      sql: `SELECT one.${label} || ' + ' || other.${label} AS pair, count(*) AS updates
FROM tags AS a
JOIN tags AS b USING (document_id, update_id)
JOIN topics AS one ON one.topic_id = a.topic_id
JOIN topics AS other ON other.topic_id = b.topic_id
WHERE one.ordinal < other.ordinal
GROUP BY pair
ORDER BY updates DESC`
    },
    { id: 'rules', sql: `SELECT rule, count(*) AS hits FROM evidence GROUP BY rule ORDER BY hits DESC LIMIT 30` },
    { id: 'region', sql: regionQuery('hadeland', everything, label) }
  ];
}

export type ExampleId = 'shared' | 'silent' | 'untagged' | 'trend' | 'pairs' | 'rules' | 'region';
