import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBursts } from './kleinberg-burst.ts';

const counts = [2, 1, 3, 2, 2, 9, 11, 10, 3, 2, 1, 2];
const updates = [40, 42, 38, 41, 40, 39, 42, 40, 41, 40, 43, 40];

describe('finding bursts', () => {
  it('finds that of the reference computation, with its weight', () => {
    const [burst, ...others] = findBursts(counts, updates);
    expect(others).toEqual([]);
    expect(burst).toMatchObject({ start: 5, end: 8 });
    expect((burst?.weight ?? NaN) / 10.23184783279774).toBeCloseTo(1, 9);
    const usual = 48 / 486;
    const [inside, rest] = [9 + 11 + 10, 39 + 42 + 40 - (9 + 11 + 10)];
    expect(usual.toFixed(7)).toBe('0.0987654');
    expect(burst?.weight).toBeCloseTo(inside * Math.log(2) + rest * Math.log((1 - 2 * usual) / (1 - usual)), 9);
  });

  it('chooses the states that cost least of all there are', () => {
    const series = fc.array(fc.tuple(fc.nat(6), fc.nat(14)), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(series, (periods) => {
        const ofTopic = periods.map(([count]) => count);
        const ofAll = periods.map(([count, rest]) => count + rest);
        const states = ofTopic.map((_, period) =>
          findBursts(ofTopic, ofAll).some(({ start, end }) => period >= start && period < end) ? 1 : 0
        );
        const all = Array.from({ length: 2 ** states.length }, (_, code) => states.map((_state, period) => (code >> period) & 1));
        expect(costOf(states, ofTopic, ofAll)).toBeCloseTo(Math.min(...all.map((path) => costOf(path, ofTopic, ofAll))), 9);
      }),
      { numRuns: 200 }
    );
  });

  it('tells two bursts apart, and sees one that is not over', () => {
    const twice = [1, 9, 9, 1, 1, 1, 1, 1, 1, 9, 9];
    const found = findBursts(twice, new Array<number>(twice.length).fill(40));
    expect(found.map(({ start, end }) => [start, end])).toEqual([
      [1, 3],
      [9, 11]
    ]);
  });

  it('asks for half way to all where double is out of reach', () => {
    const common = [6, 5, 6, 5, 6, 10, 10, 10, 5, 6, 6, 5];
    expect(findBursts(common, new Array<number>(common.length).fill(10))).toMatchObject([{ start: 5, end: 8 }]);
  });

  it('finds fewer where a burst must be larger or begins less easily', () => {
    expect(findBursts(counts, updates, { gamma: 20 })).toEqual([]);
    expect(findBursts(counts, updates, { scale: 9 })).toEqual([]);
  });

  it('finds none where the topic is never raised, always, or there are no updates', () => {
    expect(findBursts([0, 0], [4, 5])).toEqual([]);
    expect(findBursts([4, 5], [4, 5])).toEqual([]);
    expect(findBursts([], [])).toEqual([]);
    expect(() => findBursts([1], [])).toThrow('not a total for each count: 0 for 1');
  });
});

function costOf(states: readonly number[], ofTopic: readonly number[], ofAll: readonly number[]): number {
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const usual = sum(ofTopic) / sum(ofAll);
  if (!(usual > 0 && usual < 1)) return 0;
  const raised = Math.min(2 * usual, (1 + usual) / 2);
  return sum(
    states.map((state, period) => {
      const [share, count, total] = [state === 1 ? raised : usual, ofTopic[period] ?? 0, ofAll[period] ?? 0];
      const enters = state === 1 && (states[period - 1] ?? 0) === 0;
      return (enters ? Math.log(states.length) : 0) - count * Math.log(share) - (total - count) * Math.log(1 - share);
    })
  );
}
