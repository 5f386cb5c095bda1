import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRankBreakers, type TopicMention } from './rank-breakers.ts';
import { rankDescending } from './rank-descending.ts';

const mention = (topic: number, region: number, document: number, rule: number): TopicMention => ({ topic, region, document, rule });

describe('what a topic’s rank hangs on', () => {
  const [power, roads] = [0, 1];
  const mentions = [
    mention(power, 0, 0, 0),
    mention(power, 1, 0, 0),
    mention(power, 2, 1, 1),
    mention(roads, 0, 0, 2),
    mention(roads, 1, 1, 3)
  ];

  it('is found by leaving out one region, document or rule at a time', () => {
    const [first, second] = findRankBreakers(mentions, 2);
    expect(first).toEqual({ rank: 1, breakers: [{ removal: 'rule', index: 0, rank: 2 }] });
    expect(second).toEqual({
      rank: 2,
      breakers: [
        { removal: 'region', index: 2, rank: 1 },
        { removal: 'document', index: 0, rank: 1 },
        { removal: 'rule', index: 0, rank: 1 },
        { removal: 'rule', index: 1, rank: 1 }
      ]
    });
  });

  it('is nothing where another hit says the same', () => {
    const twice = [...mentions, mention(power, 0, 1, 1), mention(power, 1, 1, 4), mention(power, 2, 0, 0)];
    const removals = findRankBreakers(twice, 2)[1]?.breakers.map(({ removal }) => removal);
    expect(removals).toEqual(['region']);
  });

  it('covers topics without a hit', () => {
    expect(findRankBreakers([mention(0, 0, 0, 0)], 2)).toMatchObject([
      { rank: 1, breakers: [] },
      { rank: 2, breakers: [{}, {}, {}] }
    ]);
    expect(findRankBreakers([], 2)).toEqual([
      { rank: 1, breakers: [] },
      { rank: 1, breakers: [] }
    ]);
  });

  it('is what counting anew without each of them gives', () => {
    const id = fc.nat(3);
    const hits = fc.array(fc.record({ topic: id, region: id, document: id, rule: id }), { maxLength: 25 });
    fc.assert(
      fc.property(hits, (drawn) => {
        const before = ranksOf(drawn);
        const found = findRankBreakers(drawn, 4);
        expect(found.map(({ rank }) => rank)).toEqual(before);
        for (const removal of ['region', 'document', 'rule'] as const) {
          for (const index of [0, 1, 2, 3]) {
            ranksOf(drawn.filter((hit) => hit[removal] !== index)).forEach((rank, topic) => {
              const told = found[topic]?.breakers.find((breaker) => breaker.removal === removal && breaker.index === index);
              expect(told?.rank ?? before[topic]).toBe(rank);
            });
          }
        }
      })
    );
  });
});

function ranksOf(mentions: readonly TopicMention[]): number[] {
  return rankDescending([0, 1, 2, 3].map((topic) => new Set(mentions.filter((hit) => hit.topic === topic).map((hit) => hit.region)).size));
}
