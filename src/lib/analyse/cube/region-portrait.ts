import { findDistinctive, type DistinctiveCell } from '../statistics/find-distinctive.ts';
import { compareProfiles } from '../statistics/profile-similarity.ts';
import { shrinkShare } from '../statistics/share-posterior.ts';
import { compareShares, type ShareDifference } from '../statistics/share-difference.ts';
import { sumOf } from '../statistics/sum-of.ts';
import { weighPriors } from '../statistics/weigh-priors.ts';
import type { Cube } from './cube.ts';
import { countCube, type Runs } from './count-cube.ts';

export type PortraitTopic = {
  topicId: string;
  mentions: number;
  /** Share of the region's updates; null where it has none. */
  share: number | null;
  /** Of all other regions together. */
  others: { mentions: number; updates: number };
  /** Compared with the others, and whether that is more than chance. */
  cell: DistinctiveCell;
};

export type AlikeRegion = { region: number; similarity: number; /** Ids of topics that make them alike, most first. */ topicIds: string[] };

/** Every topic of one region against the others. Order: what it says more of than the others, by effect. */
export function portrayRegions(cube: Cube, runs: Runs): PortraitTopic[][] {
  const T = cube.topicIds.length;
  const { mentions, updates } = countCube(cube, runs);
  const table = cube.regions.map((_, region) => Array.from(mentions.subarray(region * T, (region + 1) * T)));
  const totals = Array.from(updates);
  const ofTopic = cube.topicIds.map((_, topic) => sumOf(table.map((row) => row[topic] ?? 0)));
  const all = sumOf(totals);
  const cells = findDistinctive(table, totals);
  return cells.map((row, region) =>
    row
      .map((cell, topic): PortraitTopic => {
        const [x, n] = [table[region]?.[topic] ?? 0, totals[region] ?? 0];
        return {
          topicId: cube.topicIds[topic] ?? '',
          mentions: x,
          share: n === 0 ? null : x / n,
          others: { mentions: (ofTopic[topic] ?? 0) - x, updates: all - n },
          cell
        };
      })
      .sort((one, other) => (other.cell.effect?.difference ?? 0) - (one.cell.effect?.difference ?? 0))
  );
}

/** For each region the others by how alike their mixes of topics are, most first. Shares are shrunk, so that few updates do not make twins. */
export function findAlike(cube: Cube, runs: Runs): AlikeRegion[][] {
  const T = cube.topicIds.length;
  const { mentions, updates } = countCube(cube, runs);
  const talking = cube.regions.map((_, region) => (updates[region] ?? 0) > 0);
  const profiles: number[][] = cube.regions.map(() => []);
  for (let topic = 0; topic < T; topic += 1) {
    const counts = cube.regions.map((_, region) => ({ x: mentions[region * T + topic] ?? 0, n: updates[region] ?? 0 }));
    // What all raise alike says nothing of who is like whom.
    const priors = weighPriors(counts.filter(({ n }) => n > 0));
    counts.forEach((count, region) => profiles[region]?.push(shrinkShare(count, priors)));
  }
  return profiles.map((profile, region) =>
    profiles
      .flatMap((other, place): AlikeRegion[] => {
        if (place === region || !talking[region] || !talking[place]) return [];
        const compared = compareProfiles(profile, other);
        if (!compared) return [];
        const shared = compared.topics.filter(
          ({ topic }) => (mentions[region * T + topic] ?? 0) > 0 && (mentions[place * T + topic] ?? 0) > 0
        );
        return [
          { region: place, similarity: compared.similarity, topicIds: shared.slice(0, 3).map(({ topic }) => cube.topicIds[topic] ?? '') }
        ];
      })
      .sort((one, other) => other.similarity - one.similarity)
  );
}

export type TopicContrast = {
  topicId: string;
  one: { x: number; n: number };
  other: { x: number; n: number };
  difference: ShareDifference | null;
};

/** Two regions topic by topic, the biggest difference first. */
export function contrastRegions(cube: Cube, runs: Runs, one: number, other: number): TopicContrast[] {
  const T = cube.topicIds.length;
  const { mentions, updates } = countCube(cube, runs);
  const countOf = (region: number, topic: number) => ({ x: mentions[region * T + topic] ?? 0, n: updates[region] ?? 0 });
  return cube.topicIds
    .map((topicId, topic) => {
      const [left, right] = [countOf(one, topic), countOf(other, topic)];
      return { topicId, one: left, other: right, difference: compareShares(left, right) };
    })
    .sort((a, b) => Math.abs(b.difference?.difference ?? 0) - Math.abs(a.difference?.difference ?? 0));
}
