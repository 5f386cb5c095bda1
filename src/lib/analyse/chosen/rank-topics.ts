import { wilsonInterval } from '../statistics/wilson-interval.ts';
import type { TopicCoverage } from '../topic-coverage.ts';
import type { ChosenUpdate } from './list-updates.ts';

/** Every topic with its counts among some updates, ordered and ranked as readTopicCoverage does it. */
export function rankTopics(topics: readonly TopicCoverage[], updates: readonly ChosenUpdate[], regionsReporting: number): TopicCoverage[] {
  const regions = new Map<string, Set<string>>();
  const counts = new Map<string, number>();
  for (const { row } of updates) {
    for (const topicId of row.topicIds) {
      counts.set(topicId, (counts.get(topicId) ?? 0) + 1);
      regions.set(topicId, (regions.get(topicId) ?? new Set()).add(row.regionId));
    }
  }
  const counted = topics
    .map((topic) => ({ ...topic, regionsRaising: regions.get(topic.topicId)?.size ?? 0, updates: counts.get(topic.topicId) ?? 0 }))
    .sort(
      (one, other) =>
        Number(one.procedural) - Number(other.procedural) ||
        other.regionsRaising - one.regionsRaising ||
        other.updates - one.updates ||
        one.ordinal - other.ordinal
    );
  return counted.map((topic) => {
    const peers = counted.filter(({ procedural }) => procedural === topic.procedural);
    return {
      ...topic,
      rank: 1 + peers.filter((peer) => peer.regionsRaising > topic.regionsRaising).length,
      tied: peers.filter((peer) => peer.regionsRaising === topic.regionsRaising).length > 1,
      regionsReporting,
      interval: wilsonInterval(topic.regionsRaising, regionsReporting)
    };
  });
}
