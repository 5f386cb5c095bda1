import { describe, expect, it } from 'vitest';
import type { ReviewItem, Verdict } from '#lib/model/review.ts';
import { compareReviews, scoreReview } from './score-review.ts';

const item = (
  updateId: string,
  stratum: string | null,
  weight: number,
  proposed: readonly string[],
  verdicts: Record<string, Verdict> | null
): ReviewItem => ({ documentId: 'd', updateId, text: 'x', leadIn: [], stratum, weight, proposed, verdicts });

const items = [
  item('1', 'power', 10, ['power'], { power: 'right' }),
  item('2', 'power', 10, ['power'], { power: 'wrong' }),
  item('3', null, 30, [], { power: 'missing' }),
  item('4', null, 30, [], {}),
  item('5', 'health', 1, ['health', 'power'], { health: 'right', power: 'unsure' }),
  item('6', 'health', 1, ['health'], null)
];

describe('what a judge said of a sample', () => {
  it('gives precision and recall of all updates, each judged one standing for its share', () => {
    const { judged, items: all, topics } = scoreReview({ items }, ['power', 'health']);
    expect([judged, all]).toEqual([5, 6]);
    expect(topics[0]).toMatchObject({ id: 'power', right: 1, wrong: 1, missing: 1, unsure: 1 });
    expect(topics[0]?.precision.value).toBeCloseTo(10 / (10 + 10), 12);
    expect(topics[0]?.recall.value).toBeCloseTo(10 / (10 + 30), 12);
    expect(topics[0]?.f1.value).toBeCloseTo(20 / (20 + 10 + 30), 12);
    expect(topics[1]).toMatchObject({ id: 'health', precision: { value: 1 }, recall: { value: 1 } });
  });

  it('says nothing where nothing was judged', () => {
    expect(scoreReview({ items: [] }, ['power']).all).toMatchObject({ precision: { value: null, interval: null }, f1: { value: null } });
  });

  it('is compared with what another judge said, update by update and topic by topic', () => {
    const other = [
      item('1', 'power', 10, ['power'], { power: 'right' }),
      item('2', 'power', 10, ['power'], { power: 'right' }),
      item('3', null, 30, [], { power: 'missing' }),
      item('4', null, 30, [], {})
    ];
    // Power: both yes on 1 and 3, both no on 4, apart on 2; health: both no on all four.
    const agreement = compareReviews({ items }, { items: other }, ['power', 'health']);
    expect(agreement?.observed).toBeCloseTo(7 / 8, 12);
    const expected = (2 / 8) * (3 / 8) + (6 / 8) * (5 / 8);
    expect(agreement?.kappa).toBeCloseTo((7 / 8 - expected) / (1 - expected), 12);
    expect(compareReviews({ items }, { items: [] }, ['power'])).toBeNull();
  });
});
