import type { Database } from '#lib/store/database.ts';
import { readCoverageCells, type CoverageCell } from './coverage-cells.ts';
import { readEvidenceRows, type EvidenceRow } from './evidence-rows.ts';
import { readMeetingFacts, type MeetingFacts } from './meeting-facts.ts';
import { readRegionRows, type RegionRow } from './region-rows.ts';
import { orderBySimilarity } from './statistics/order-by-similarity.ts';
import { findTellingQuotes, type TellingQuote } from './telling-quote.ts';
import { readTopicCoverage, type TopicCoverage } from './topic-coverage.ts';
import { readUpdateRows, type UpdateRow } from './update-rows.ts';

/** Everything that the overview of one meeting shows; plain JSON, since it is also prerendered into the page. */
export type Overview = {
  meeting: MeetingFacts;
  /** All topics, substance before procedure, by rank. */
  topics: TopicCoverage[];
  /** Reporting regions in the order of the minutes, then the silent ones. */
  regions: RegionRow[];
  /** Pairs of region and topic with at least one update. */
  cells: CoverageCell[];
  updates: UpdateRow[];
  evidence: EvidenceRow[];
  /** At most one a topic, in the order of topics; none where only lead-ins carry the topic. */
  quotes: TellingQuote[];
  /** Ids of the reporting regions and of all topics, like beside like. */
  similarityOrder: { regions: string[]; topics: string[] };
};

/** Throws where the store has no such document, and QueryError. */
export async function readOverview(db: Database, documentId: string): Promise<Overview> {
  const [meeting, topics, regions, cells, updates, evidence] = await Promise.all([
    readMeetingFacts(db, documentId),
    readTopicCoverage(db, documentId),
    readRegionRows(db, documentId),
    readCoverageCells(db, documentId),
    readUpdateRows(db, documentId),
    readEvidenceRows(db, documentId)
  ]);
  const topicIds = topics.map((topic) => topic.topicId);
  return {
    meeting,
    topics,
    regions,
    cells,
    updates,
    evidence,
    quotes: findTellingQuotes(topicIds, updates, evidence),
    similarityOrder: orderBySharedTopics(regions, topicIds, cells)
  };
}

/** Like beside like, of the regions that reported and of some topics. */
export function orderBySharedTopics(regions: readonly RegionRow[], topicIds: readonly string[], cells: readonly CoverageCell[]) {
  const regionIds = regions.filter((region) => region.state === 'reported').map((region) => region.regionId);
  const raised = new Set(cells.map((cell) => `${cell.regionId} ${cell.topicId}`));
  const presence = (regionId: string, topicId: string) => (raised.has(`${regionId} ${topicId}`) ? 1 : 0);
  const byRegion = regionIds.map((regionId) => topicIds.map((topicId) => presence(regionId, topicId)));
  const byTopic = topicIds.map((topicId) => regionIds.map((regionId) => presence(regionId, topicId)));
  return { regions: pick(regionIds, orderBySimilarity(byRegion)), topics: pick(topicIds, orderBySimilarity(byTopic)) };
}

function pick(ids: readonly string[], order: readonly number[]): string[] {
  return order.flatMap((index) => ids[index] ?? []);
}
