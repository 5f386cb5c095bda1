import { describe, expect, it } from 'vitest';
import { shrinkRates } from './shrink-rates.ts';

describe('shrinking rates', () => {
  const expected = [4, 2.5, 3.8, 4.2, 3, 2.5];
  const counts = [3, 0, 5, 9, 2, 1].map((observed, index) => ({ observed, expected: expected[index] ?? NaN }));

  it('gives the moments and rates of the reference computation', () => {
    const { mean, variance, between, rates } = shrinkRates(counts);
    expect(mean).toBeCloseTo(1, 14);
    expect(variance / 0.49239974937343).toBeCloseTo(1, 9);
    expect(between / 0.19239974937343).toBeCloseTo(1, 9);
    const reference = [0.89127494441061, 0.67521973198515, 1.1333702032599, 1.510773491576, 0.878011766996, 0.80513183919109];
    rates.forEach((rate, index) => expect(rate / (reference[index] ?? NaN)).toBeCloseTo(1, 9));
  });

  it('draws everything to the mean where chance explains all differences', () => {
    const { between, rates } = shrinkRates([
      { observed: 2, expected: 2 },
      { observed: 3, expected: 2 }
    ]);
    expect(between).toBe(0);
    expect(rates).toEqual([5 / 4, 5 / 4]);
  });

  it('gives zero where nothing was observed anywhere', () => {
    expect(shrinkRates([{ observed: 0, expected: 2 }]).rates).toEqual([0]);
  });

  it('refuses a rate of nothing', () => {
    expect(() => shrinkRates([{ observed: 1, expected: 0 }])).toThrow('no rate: 1 of 0 expected');
    expect(() => shrinkRates([])).toThrow('no rates to shrink');
  });
});
