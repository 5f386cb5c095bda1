import { sumOf } from './sum-of.ts';

export type ProfileSimilarity = {
  /** Cosine of the two profiles, 0 (no topic in common) to 1 (the same mix). */
  similarity: number;
  /** Topics that both raise, by how much of the similarity they make, most first; the parts add up to it. Ties in topic order. */
  topics: { topic: number; part: number }[];
};

/**
 * How alike two regions' mixes of topics are, and which topics make them so (cosine: Salton and McGill 1983). A profile is one number >= 0
 * for each topic, such as the share of a region's updates; how much a region says in all does not count. With few updates, take shrunk
 * shares, or regions look alike and unlike by chance. Null where one says nothing.
 */
export function compareProfiles(one: readonly number[], other: readonly number[]): ProfileSimilarity | null {
  if (one.length !== other.length) throw new Error(`profiles of different lengths: ${one.length}, ${other.length}`);
  const bad = [...one, ...other].find((value) => !(value >= 0));
  if (bad !== undefined) throw new Error(`not a share: ${bad}`);
  const length = Math.hypot(...one) * Math.hypot(...other);
  if (length === 0) return null;
  const topics = one
    .map((value, topic) => ({ topic, part: (value * (other[topic] ?? 0)) / length }))
    .filter(({ part }) => part > 0)
    .sort((a, b) => b.part - a.part);
  return { similarity: Math.min(1, sumOf(topics.map(({ part }) => part))), topics };
}
