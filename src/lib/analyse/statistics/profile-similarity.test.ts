import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareProfiles } from './profile-similarity.ts';

describe('comparing two regions’ topics', () => {
  it('finds how alike they are and which topics make them so', () => {
    const length = Math.hypot(0.5, 0.2, 0.1) * Math.hypot(0.4, 0.3);
    const { similarity, topics } = compareProfiles([0.5, 0.2, 0, 0.1], [0.4, 0, 0.3, 0]) ?? { similarity: NaN, topics: [] };
    expect(similarity).toBeCloseTo(0.2 / length, 14);
    expect(topics).toEqual([{ topic: 0, part: (0.5 * 0.4) / length }]);
  });

  it('does not care how much a region says in all', () => {
    expect(compareProfiles([1, 2, 0], [10, 20, 0])?.similarity).toBeCloseTo(1, 14);
  });

  it('is 0 without a topic in common, and not there where one says nothing', () => {
    expect(compareProfiles([1, 0], [0, 1])).toEqual({ similarity: 0, topics: [] });
    expect(compareProfiles([0, 0], [0, 1])).toBeNull();
  });

  it('is the same both ways, at most 1, and the sum of its parts', () => {
    const profiles = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(profiles, (pairs) => {
        const [one, other] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
        const compared = compareProfiles(one, other);
        expect(compared).toEqual(compareProfiles(other, one));
        if (!compared) return;
        expect(compared.similarity).toBeLessThanOrEqual(1);
        expect(compared.topics.reduce((sum, { part }) => sum + part, 0)).toBeCloseTo(compared.similarity, 12);
      })
    );
  });

  it('refuses profiles that do not go together', () => {
    expect(() => compareProfiles([1], [1, 2])).toThrow('profiles of different lengths: 1, 2');
    expect(() => compareProfiles([1], [NaN])).toThrow('not a share: NaN');
  });
});
