import { describe, expect, it } from 'vitest';
import { drawBeta } from './draw-beta.ts';
import { rankDescending } from './rank-descending.ts';
import { rankWithUncertainty } from './rank-uncertainty.ts';
import { seededRandom } from './seeded-random.ts';

const of = (n: number, ...counts: number[]) => counts.map((x) => ({ x, n }));

describe('the rank of a topic and how sure it is', () => {
  it('is sure where topics are far apart, and not where they are close', () => {
    expect(rankWithUncertainty(of(400, 390, 200, 10))).toEqual([
      { rank: 1, low: 1, high: 1 },
      { rank: 2, low: 2, high: 2 },
      { rank: 3, low: 3, high: 3 }
    ]);
    expect(rankWithUncertainty(of(12, 6, 5))).toEqual([
      { rank: 1, low: 1, high: 2 },
      { rank: 2, low: 1, high: 2 }
    ]);
  });

  it('does not hang on one region of one', () => {
    const [first] = rankWithUncertainty([
      { x: 1, n: 1 },
      { x: 60, n: 100 }
    ]);
    expect(first).toEqual({ rank: 1, low: 1, high: 2 });
  });

  it('shares the best rank among ties, and holds it', () => {
    const ranges = rankWithUncertainty(of(12, ...new Array<number>(30).fill(4)));
    for (const { rank, low, high } of ranges) {
      expect([rank, low]).toEqual([1, 1]);
      expect(high).toBeGreaterThan(25);
    }
  });

  it('repeats with the seed', () => {
    const topics = of(12, 9, 7, 7, 5, 3, 1, 0);
    expect(rankWithUncertainty(topics, { seed: 4 })).toEqual(rankWithUncertainty(topics, { seed: 4 }));
  });

  it('takes topics that no region could raise, and no topics', () => {
    expect(
      rankWithUncertainty([
        { x: 0, n: 0 },
        { x: 5, n: 5 }
      ])[0]
    ).toEqual({ rank: 2, low: 1, high: 2 });
    expect(rankWithUncertainty([])).toEqual([]);
  });

  it('holds the true rank in nine of ten cases or more, for shares drawn from the prior', () => {
    const random = seededRandom(6);
    let [held, asked] = [0, 0];
    for (let corpus = 0; corpus < 50; corpus += 1) {
      const n = 5 + Math.floor(random() * 11);
      const shares = Array.from({ length: 12 }, () => drawBeta(random, 0.5, 0.5));
      const counts = shares.map((share) => ({ x: Array.from({ length: n }, random).filter((number) => number < share).length, n }));
      const ranges = rankWithUncertainty(counts, { seed: corpus, draws: 200 });
      rankDescending(shares).forEach((rank, topic) => {
        const { low, high } = ranges[topic] ?? { low: NaN, high: NaN };
        asked += 1;
        if (rank >= low && rank <= high) held += 1;
      });
    }
    expect(held / asked).toBeGreaterThan(0.9);
  });
});
