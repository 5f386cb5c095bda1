import { describe, expect, it } from 'vitest';
import { poissonBinomial } from './poisson-binomial.ts';

describe('how many of several events come true', () => {
  it('is the binomial distribution where all are as likely', () => {
    const [p, q] = [0.3, 0.7];
    const expected = [q ** 3, 3 * p * q ** 2, 3 * p ** 2 * q, p ** 3];
    poissonBinomial([p, p, p]).forEach((chance, k) => expect(chance).toBeCloseTo(expected[k] ?? NaN, 14));
  });

  it('is what listing all outcomes gives where they are not', () => {
    const chances = [0.1, 0.5, 0.8, 0.25, 1];
    const listed = new Array<number>(chances.length + 1).fill(0);
    for (let outcome = 0; outcome < 2 ** chances.length; outcome += 1) {
      const isTrue = chances.map((_, event) => ((outcome >> event) & 1) === 1);
      const k = isTrue.filter(Boolean).length;
      listed[k] = (listed[k] ?? 0) + chances.reduce((product, chance, event) => product * (isTrue[event] ? chance : 1 - chance), 1);
    }
    poissonBinomial(chances).forEach((chance, k) => expect(chance).toBeCloseTo(listed[k] ?? NaN, 14));
  });

  it('is certainly none of none', () => {
    expect(poissonBinomial([])).toEqual([1]);
    expect(() => poissonBinomial([1.2])).toThrow('not a chance: 1.2');
  });
});
