import { rankDescending } from './rank-descending.ts';

/** One hit: a rule finds a topic in a region's update in a document. All by index, from 0. */
export type TopicMention = { topic: number; region: number; document: number; rule: number };

export type Removal = 'region' | 'document' | 'rule';

export type RankBreaker = {
  removal: Removal;
  /** Index of the region, document or rule left out. */
  index: number;
  /** The topic's rank without it. */
  rank: number;
};

export type RankRobustness = {
  /** By how many regions raise the topic, 1 for the most; ties share the best rank. */
  rank: number;
  /** Every single removal that changes the rank: regions, then documents, then rules, by index. Empty where the rank holds. */
  breakers: RankBreaker[];
};

/**
 * Leaves out one region, one document, one rule at a time, and tells which of them change the rank of which topic, also by moving another.
 * A region raises a topic as long as one hit is left. One entry for each of topicCount topics; O(mentions + removals × topics).
 */
export function findRankBreakers(mentions: readonly TopicMention[], topicCount: number): RankRobustness[] {
  const cells = [...collectCells(mentions).values()];
  const regions = new Array<number>(topicCount).fill(0);
  for (const { topic } of cells) regions[topic] = (regions[topic] ?? 0) + 1;
  const results = rankDescending(regions).map((rank): RankRobustness => ({ rank, breakers: [] }));
  for (const removal of ['region', 'document', 'rule'] as const) {
    for (const [index, lost] of [...lossesBy(cells, removal)].sort(([one], [other]) => one - other)) {
      const left = regions.map((count, topic) => count - (lost.get(topic) ?? 0));
      rankDescending(left).forEach((rank, topic) => {
        const result = results[topic];
        if (result && result.rank !== rank) result.breakers.push({ removal, index, rank });
      });
    }
  }
  return results;
}

/** A topic in a region, and what it hangs on: the only document or rule there is, or null where there are several. */
type Cell = { topic: number; region: number; document: number | null; rule: number | null };

function collectCells(mentions: readonly TopicMention[]): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const { topic, region, document, rule } of mentions) {
    const key = `${topic} ${region}`;
    const cell = cells.get(key);
    if (!cell) cells.set(key, { topic, region, document, rule });
    else {
      if (cell.document !== document) cell.document = null;
      if (cell.rule !== rule) cell.rule = null;
    }
  }
  return cells;
}

/** For each thing that can be left out: how many regions each topic loses with it. */
function lossesBy(cells: readonly Cell[], removal: Removal): Map<number, Map<number, number>> {
  const losses = new Map<number, Map<number, number>>();
  for (const cell of cells) {
    const index = cell[removal];
    if (index === null) continue;
    const lost = losses.get(index) ?? new Map<number, number>();
    losses.set(index, lost.set(cell.topic, (lost.get(cell.topic) ?? 0) + 1));
  }
  return losses;
}
