/** What a chart is drawn of: ISO dates, both included, and ids; null and empty lists leave nothing out. */
export type ExploreRange = {
  from: string | null;
  to: string | null;
  regionIds: readonly string[];
  topicIds: readonly string[];
  meetingIds: readonly string[];
};

export type LabelColumn = 'label_nb' | 'label_nn' | 'label_en';

function text(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

/** Conditions on meetings, and on updates.region_id, one a line. */
function conditions({ from, to, regionIds, meetingIds }: ExploreRange, region = 'updates.region_id'): string[] {
  const among = (column: string, ids: readonly string[]) => (ids.length === 0 ? [] : [`${column} IN (${ids.map(text).join(', ')})`]);
  return [
    ...(from === null ? [] : [`meetings.date >= ${text(from)}`]),
    ...(to === null ? [] : [`meetings.date <= ${text(to)}`]),
    ...among('meetings.document_id', meetingIds),
    ...among(region, regionIds)
  ];
}

function where(all: readonly string[]): string {
  return all.length === 0 ? '' : `\nWHERE ${all.join('\n  AND ')}`;
}

/** Each meeting's updates about each topic and in all, as the lines over time are drawn from. */
export function trendQuery(range: ExploreRange, label: LabelColumn): string {
  const topics = range.topicIds.length === 0 ? '' : `\nWHERE topics.topic_id IN (${range.topicIds.map(text).join(', ')})`;
  return `WITH chosen AS (
  SELECT meetings.date, updates.document_id, updates.update_id
  FROM updates
  JOIN meetings USING (document_id)${where(conditions(range)).replaceAll('\n', '\n  ')}
), meeting_totals AS (
  SELECT date, document_id, count(*) AS updates
  FROM chosen
  GROUP BY date, document_id
)
SELECT meeting_totals.date, topics.${label} AS topic,
  (SELECT count(*) FROM chosen JOIN tags USING (document_id, update_id)
   WHERE chosen.document_id = meeting_totals.document_id AND tags.topic_id = topics.topic_id) AS updates_about,
  meeting_totals.updates
FROM meeting_totals CROSS JOIN topics${topics}
ORDER BY meeting_totals.date, topics.ordinal`;
}

/** ISO dates, both included. */
type Stretch = { first: string; last: string };

/** Each topic's updates and all updates of two periods, as the slopes between them are drawn from. */
export function slopeQuery(range: ExploreRange, periods: readonly [Stretch, Stretch], label: LabelColumn): string {
  const topics = range.topicIds.length === 0 ? '' : `\nWHERE topics.topic_id IN (${range.topicIds.map(text).join(', ')})`;
  const sides = periods.map(
    ({ first, last }, place) => `SELECT ${place + 1} AS period, updates.document_id, updates.update_id
  FROM updates
  JOIN meetings USING (document_id)${where(conditions({ ...range, from: first, to: last })).replaceAll('\n', '\n  ')}`
  );
  const counts = [1, 2].map(
    (period) => `(SELECT count(*) FROM chosen JOIN tags USING (document_id, update_id)
   WHERE chosen.period = ${period} AND tags.topic_id = topics.topic_id) AS updates_about_${period},
  (SELECT count(*) FROM chosen WHERE chosen.period = ${period}) AS updates_${period}`
  );
  return `WITH chosen AS (
  ${sides.join('\n  UNION ALL\n  ')}
)
SELECT topics.${label} AS topic,
  ${counts.join(',\n  ')}
FROM topics${topics}
ORDER BY topics.ordinal`;
}

/** Of each topic the regions that raise it, those that reported, and the updates: what the ranking of shared priorities is drawn from. */
export function priorityQuery(range: ExploreRange, label: LabelColumn): string {
  const topics = range.topicIds.length === 0 ? '' : `\nWHERE topics.topic_id IN (${range.topicIds.map(text).join(', ')})`;
  return `WITH chosen AS (
  SELECT updates.region_id, updates.document_id, updates.update_id
  FROM updates
  JOIN meetings USING (document_id)${where(conditions(range)).replaceAll('\n', '\n  ')}
), reporting AS (
  SELECT count(DISTINCT region_reports.region_id) AS regions
  FROM region_reports
  JOIN meetings USING (document_id)${where([...conditions(range, 'region_reports.region_id'), "region_reports.state = 'reported'"]).replaceAll('\n', '\n  ')}
)
SELECT topics.${label} AS topic, count(DISTINCT chosen.region_id) AS regions_raising,
  (SELECT regions FROM reporting) AS regions_reporting, count(chosen.update_id) AS updates_about
FROM topics
LEFT JOIN tags USING (topic_id)
LEFT JOIN chosen USING (document_id, update_id)${topics}
GROUP BY topics.${label}, topics.ordinal, topics.procedural
ORDER BY topics.procedural, regions_raising DESC, updates_about DESC, topics.ordinal`;
}

/** Of each region and topic the updates, where there are any: what the matrix is drawn from. */
export function matrixQuery(range: ExploreRange, label: LabelColumn): string {
  const topics = range.topicIds.length === 0 ? [] : [`topics.topic_id IN (${range.topicIds.map(text).join(', ')})`];
  return `SELECT regions.name AS region, topics.${label} AS topic, count(*) AS updates
FROM tags
JOIN updates USING (document_id, update_id)
JOIN meetings USING (document_id)
JOIN regions USING (region_id)
JOIN topics USING (topic_id)${where([...conditions(range), ...topics])}
GROUP BY regions.name, topics.${label}, regions.ordinal, topics.ordinal
ORDER BY regions.ordinal, topics.ordinal`;
}

/** Of one region each topic's updates, and those of all: what its portrait is drawn from. */
export function regionQuery(regionId: string, range: ExploreRange, label: LabelColumn): string {
  return `WITH chosen AS (
  SELECT updates.region_id, updates.document_id, updates.update_id
  FROM updates
  JOIN meetings USING (document_id)${where(conditions({ ...range, regionIds: [] })).replaceAll('\n', '\n  ')}
)
SELECT topics.${label} AS topic,
  count(*) FILTER (chosen.region_id = ${text(regionId)}) AS updates_about,
  (SELECT count(*) FROM chosen WHERE region_id = ${text(regionId)}) AS updates,
  count(*) FILTER (chosen.region_id <> ${text(regionId)}) AS others_about,
  (SELECT count(*) FROM chosen WHERE region_id <> ${text(regionId)}) AS others
FROM topics
JOIN tags USING (topic_id)
JOIN chosen USING (document_id, update_id)
GROUP BY topics.${label}, topics.ordinal
ORDER BY updates_about DESC, topics.ordinal`;
}
