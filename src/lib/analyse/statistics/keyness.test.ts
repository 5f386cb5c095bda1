import { describe, expect, it } from 'vitest';
import { measureKeyness } from './keyness.ts';

const measure = (a: number, ofA: number, b: number, ofB: number) => measureKeyness({ count: a, of: ofA }, { count: b, of: ofB });

describe('keyness', () => {
  it.each([
    [30, 1000, 50, 4000, 13.03051177219, 13.280388007715, 0.00026819698455697],
    [0, 500, 10, 4500, 2.1072103131565, 2.1094356679157, 0.14639329514707],
    [12, 120, 20, 600, 7.9550422911207, 8.4275976948579, 0.0036956828302056]
  ])('of %i in %i against %i in %i has both forms of G² and the p of the reference computation', (a, ofA, b, ofB, two, four, p) => {
    const keyness = measure(a, ofA, b, ofB);
    expect(keyness.twoTerm / two).toBeCloseTo(1, 9);
    expect(keyness.fourCell / four).toBeCloseTo(1, 9);
    expect(keyness.p / p).toBeCloseTo(1, 9);
  });

  it('says how large the difference is, in doublings', () => {
    expect(measure(12, 100, 3, 100).logRatio).toBe(2);
    expect(measure(3, 100, 12, 100).logRatio).toBe(-2);
    expect(measure(0, 100, 4, 100).logRatio).toBe(-3);
  });

  it('is none where both sides have the same share, and between certainty and certainty', () => {
    expect(measure(5, 50, 10, 100)).toMatchObject({ fourCell: 0, p: 1, logRatio: 0 });
    expect(measure(5, 5, 7, 7)).toMatchObject({ twoTerm: 0, fourCell: 0, p: 1 });
  });

  it('refuses a side without anything to count in', () => {
    expect(() => measure(0, 0, 1, 5)).toThrow('not a count out of 0: 0');
  });
});
