import type { Locale } from '#lib/model/topic.ts';
import type { ExploreRange, LabelColumn } from '#lib/analyse/show-query.ts';

export { exampleQueries, type ExampleId } from '#lib/analyse/example-queries.ts';
export { matrixQuery, priorityQuery, regionQuery, slopeQuery, trendQuery } from '#lib/analyse/show-query.ts';

/** What the charts of one meeting are drawn of. */
export function ofMeeting(documentId: string): ExploreRange {
  return { from: null, to: null, regionIds: [], topicIds: [], meetingIds: [documentId] };
}

/** The column of the topics' names in a language. */
export function labelColumn(locale: Locale): LabelColumn {
  return `label_${locale}`;
}
