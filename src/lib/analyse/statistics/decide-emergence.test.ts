import { describe, expect, it } from 'vitest';
import { decideEmergence, type TopicSeries } from './decide-emergence.ts';

const of = (total: number, ...counts: number[]): TopicSeries => ({ counts, totals: counts.map(() => total) });
const steady = of(60, 9, 11, 10, 8, 10, 11, 9, 10, 10, 9);
const rising = of(60, 4, 5, 7, 8, 10, 12, 14, 15, 19, 22);
const falling = of(60, ...rising.counts.toReversed());
const bursting = of(60, 5, 4, 6, 5, 21, 24, 5, 4, 6, 5);

describe('what emerges', () => {
  it('rises, falls, stays or bursts', () => {
    const [up, down, same, burst] = decideEmergence([rising, falling, steady, bursting]);
    expect(up).toMatchObject({ verdict: 'rising', periods: 10, mentions: 116 });
    expect(down).toMatchObject({ verdict: 'falling' });
    expect(same).toMatchObject({ verdict: 'steady', burst: null });
    expect(burst).toMatchObject({ verdict: 'steady', burst: { start: 4, end: 6 } });
  });

  it('comes with the size of the trend', () => {
    const [up] = decideEmergence([rising]);
    expect(up?.trend?.poisson?.interval.low).toBeGreaterThan(1);
    expect(up?.trend?.sharePerPeriod).toBeCloseTo(2 / 60, 2);
    expect(up?.trend?.mannKendall.tau).toBe(1);
  });

  it('is too little to tell with seven periods or nine mentions', () => {
    const seven = of(60, ...rising.counts.slice(0, 7));
    const nine = of(60, 0, 0, 0, 0, 1, 1, 1, 1, 2, 3);
    for (const decided of decideEmergence([seven, nine])) {
      expect(decided).toMatchObject({ verdict: 'too-little-data', trend: null, burst: null });
    }
    expect(decideEmergence([of(60, ...rising.counts.slice(0, 8))])[0]?.verdict).not.toBe('too-little-data');
  });

  it('is judged by the share of updates, not by how many there are', () => {
    const busier = { counts: rising.counts.map((count) => count), totals: rising.counts.map((count) => 6 * count) };
    expect(decideEmergence([busier])[0]).toMatchObject({ verdict: 'steady', trend: { poisson: { rateRatio: expect.closeTo(1, 9) } } });
  });

  it('leaves out periods without updates, and keeps their place in time', () => {
    const gap = {
      counts: [...bursting.counts.slice(0, 3), 0, ...bursting.counts.slice(3)],
      totals: [60, 60, 60, 0, 60, 60, 60, 60, 60, 60, 60]
    };
    expect(decideEmergence([gap])[0]).toMatchObject({ periods: 10, burst: { start: 5, end: 7 } });
  });

  it('takes one high period at the end for no trend', () => {
    const jump = of(60, 5, 6, 5, 6, 5, 6, 5, 6, 5, 30);
    expect(decideEmergence([jump])[0]).toMatchObject({ verdict: 'steady', burst: { start: 9, end: 10 } });
  });

  it('asks more of each topic, the more are asked about', () => {
    const slight = of(60, 5, 7, 6, 8, 9, 8, 11, 10, 12, 13);
    expect(decideEmergence([slight])[0]?.verdict).toBe('rising');
    expect(decideEmergence([slight, ...new Array<TopicSeries>(30).fill(steady)])[0]?.verdict).toBe('steady');
  });

  it('refuses series that cannot be', () => {
    expect(() => decideEmergence([{ counts: [1], totals: [] }])).toThrow('not a total for each count: 0 for 1');
    expect(() => decideEmergence([{ counts: [3], totals: [2] }])).toThrow('not a count out of 2: 3');
  });
});
