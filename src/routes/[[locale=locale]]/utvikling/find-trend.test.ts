import { describe, expect, it } from 'vitest';
import type { Period, TrendPoint, TrendSeries } from '#lib/state/cube.ts';
import { findTrend, orderFindings } from './find-trend.ts';

function series(counts: readonly number[], change: Partial<TrendSeries['emergence']> = {}, incompleteLast = false): TrendSeries {
  const points = counts.map((mentions, place): TrendPoint => {
    const incomplete = incompleteLast && place === counts.length - 1;
    const date = `20${10 + place}-01-01`;
    const period: Period = { key: date, first: date, last: date, runs: [[place, place + 1]], regionsReporting: 5, incomplete };
    const any = { low: 0, high: 1 };
    return { period, mentions, updates: 20, regionsRaising: mentions, regionsReporting: 5, ofUpdates: any, ofRegions: any };
  });
  const mentions = counts.reduce((sum, count) => sum + count, 0);
  return {
    topicId: 'power',
    points,
    emergence: { verdict: 'steady', periods: counts.length, mentions, trend: null, burst: null, ...change }
  };
}
const kindOf = (...given: Parameters<typeof series>) => findTrend(series(...given)).kind;

describe('the finding of a topic', () => {
  it('is that it is new where nobody raised it before the last period', () => {
    expect(kindOf([0, 0, 0, 2])).toBe('new');
    expect(kindOf([0, 0, 2])).not.toBe('new');
  });

  it('is that it has gone quiet where most periods had it and the last has not, unless few reported then', () => {
    expect(kindOf([2, 1, 3, 0])).toBe('gone-quiet');
    expect(kindOf([2, 0, 0, 0])).toBe('steady');
    expect(kindOf([2, 1, 3, 0], {}, true)).toBe('steady');
  });

  it('follows what the statistics say else', () => {
    expect(kindOf([1, 2, 3, 4], { verdict: 'rising' })).toBe('rising');
    expect(kindOf([1, 9, 9, 1], { burst: { start: 1, end: 3, weight: 5, p: 0, adjustedP: 0 } })).toBe('burst');
    expect(kindOf([1, 2], { verdict: 'too-little-data' })).toBe('too-little');
    expect(kindOf([0, 0, 0, 0], { verdict: 'too-little-data' })).toBe('never');
  });

  it('comes with the counts of both halves', () => {
    expect(findTrend(series([1, 2, 3])).halves).toEqual([
      { x: 1 + 2, n: 40 },
      { x: 3, n: 20 }
    ]);
  });

  it('puts what moves first', () => {
    const findings = [series([1, 1, 1, 1]), series([4, 3, 2, 1], { verdict: 'falling' }), series([0, 0, 0, 1])].map(findTrend);
    expect(orderFindings(findings).map(({ kind }) => kind)).toEqual(['new', 'falling', 'steady']);
  });
});
