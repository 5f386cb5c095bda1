import { describe, expect, it } from 'vitest';
import { associateTopics } from './topic-association.ts';
import { z95 } from './wilson-interval.ts';

describe('topics in one update', () => {
  it('go together when they meet more often than they would by chance', () => {
    const { lift, logOddsRatio, interval, p } = associateTopics({ both: 12, one: 20, other: 25, all: 100 });
    expect(lift).toBe((12 * 100) / (20 * 25));
    expect(logOddsRatio).toBeCloseTo(Math.log((12.5 * 67.5) / (8.5 * 13.5)), 12);
    const error = Math.sqrt(1 / 12.5 + 1 / 8.5 + 1 / 13.5 + 1 / 67.5);
    expect(interval.low).toBeCloseTo(logOddsRatio - z95 * error, 12);
    expect(interval.high).toBeCloseTo(logOddsRatio + z95 * error, 12);
    expect(interval.low).toBeGreaterThan(0);
    expect(p).toBeLessThan(0.001);
  });

  it('have nothing to do with each other when they meet as often as by chance', () => {
    expect(associateTopics({ both: 5, one: 10, other: 10, all: 20 })).toMatchObject({ lift: 1, logOddsRatio: 0, p: 1 });
  });

  it('have a finite answer when they never or always meet, or one is missing', () => {
    expect(associateTopics({ both: 0, one: 10, other: 10, all: 40 }).logOddsRatio).toBeLessThan(0);
    expect(associateTopics({ both: 10, one: 10, other: 10, all: 40 }).interval.high).toBeLessThan(Infinity);
    expect(associateTopics({ both: 0, one: 0, other: 10, all: 40 }).lift).toBeNull();
    expect(associateTopics({ both: 0, one: 0, other: 0, all: 0 })).toMatchObject({ lift: null, logOddsRatio: 0 });
  });

  it('refuses counts that do not fit into each other', () => {
    expect(() => associateTopics({ both: 6, one: 5, other: 9, all: 40 })).toThrow('no such table: 6 of 5 and 9 of 40');
    expect(() => associateTopics({ both: 1, one: 9, other: 9, all: 10 })).toThrow('no such table: 1 of 9 and 9 of 10');
  });
});
