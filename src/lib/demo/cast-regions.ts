import type { Draw } from './draw.ts';
import { steadyTopics } from './planned-shares.ts';
import type { DemoTopicId } from './sentences/topic-sentences.ts';

/** The parts that regions play in what is planted. */
export type Cast = {
  /** Raises the distinctive topic. */
  distinctive: string;
  twins: readonly [string, string];
  /** How much more a region likes to raise a steady topic than the average does. */
  leanings: readonly { regionId: string; topicId: DemoTopicId; weight: number }[];
};

export const twinTopics = ['transport', 'planning'] as const satisfies readonly DemoTopicId[];
const TWINS_LIKE = 4;
const TWINS_DISLIKE = 1 / 4;
const MOST_LEANING = 3;

/** Which of the regions plays which part, by the draw alone. Throws on fewer than three. */
export function castRegions(regionIds: readonly string[], draw: Draw): Cast {
  const [distinctive, first, second] = [...regionIds].sort((left, right) => draw('cast', left) - draw('cast', right));
  if (distinctive === undefined || first === undefined || second === undefined) throw new Error(`too few regions: ${regionIds.length}`);
  const twins = [first, second] as const;
  const ofTwins = (topicId: DemoTopicId) => (twinTopics.some((one) => one === topicId) ? TWINS_LIKE : TWINS_DISLIKE);
  const leanings = regionIds.flatMap((regionId) =>
    steadyTopics.map((topicId) => {
      const own = MOST_LEANING ** (2 * draw('leaning', regionId, topicId) - 1);
      return { regionId, topicId, weight: twins.includes(regionId) ? ofTwins(topicId) : own };
    })
  );
  return { distinctive, twins, leanings };
}

/** The region by whose name to draw what twins have in common: when they are silent, and what they raise. */
export function drawnAs(regionId: string, { twins }: Cast): string {
  return twins.includes(regionId) ? twins[0] : regionId;
}
