import { describe, expect, it } from 'vitest';
import { adjustPValues } from './benjamini-hochberg.ts';

describe('adjusting p-values for how many there are', () => {
  it('gives those of the published example, of which four are found', () => {
    const ps = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1];
    const reference = [
      0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.063857, 0.063857, 0.0645, 0.0765, 0.486, 0.581182, 0.714875, 0.753231, 0.813214, 1
    ];
    const adjusted = adjustPValues(ps);
    expect(adjusted.map((p) => Number(p.toFixed(6)))).toEqual(reference);
    expect(adjusted.filter((p) => p <= 0.05)).toHaveLength(4);
    expect((adjusted[5] ?? NaN) / ((0.0298 * 15) / 7)).toBeCloseTo(1, 12);
  });

  it('keeps the order given', () => {
    expect(adjustPValues([0.008, 0.03, 0.123, 0.6, 0.2]).map((p) => Number(p.toFixed(12)))).toEqual([0.04, 0.075, 0.205, 0.6, 0.25]);
    expect(adjustPValues([0.2, 0.01]).map((p) => Number(p.toFixed(12)))).toEqual([0.2, 0.02]);
  });

  it('treats equal ones alike, leaves one as it is, and takes none', () => {
    expect(adjustPValues([0.02, 0.5, 0.02])).toEqual([0.03, 0.5, 0.03]);
    expect(adjustPValues([0.02])).toEqual([0.02]);
    expect(adjustPValues([])).toEqual([]);
  });

  it('refuses what is no chance', () => {
    expect(() => adjustPValues([0.2, NaN])).toThrow('not a p-value: NaN');
  });
});
