import { describe, expect, it } from 'vitest';
import { fitBetaBinomial, logLikelihood } from './fit-beta-binomial.ts';
import { shrinkShare } from './share-posterior.ts';

const regions = (counts: readonly (readonly [number, number])[]) => counts.map(([x, n]) => ({ x, n }));
const example = regions([
  [3, 10],
  [0, 8],
  [5, 12],
  [9, 12],
  [2, 9],
  [1, 20]
]);

describe('fitting a beta prior to regions’ counts', () => {
  it('gives the greatest likelihood of the reference computation, and its shrunk shares', () => {
    const prior = fitBetaBinomial(example);
    expect([prior.a.toFixed(6), prior.b.toFixed(6)]).toEqual(['0.976144', '2.383165']);
    expect(prior.a / 0.97614398168088).toBeCloseTo(1, 8);
    expect(prior.b / 2.383165352832).toBeCloseTo(1, 8);
    const shrunk = example.map((count) => shrinkShare(count, [{ ...prior, weight: 1 }]).toFixed(6));
    expect(shrunk).toEqual(['0.297631', '0.085933', '0.389089', '0.649518', '0.240802', '0.084598']);
  });

  it('finds a higher likelihood than any prior nearby', () => {
    const { a, b } = fitBetaBinomial(example);
    for (const [da, db] of [
      [1.01, 1],
      [0.99, 1],
      [1, 1.01],
      [1, 0.99]
    ] as const) {
      expect(logLikelihood(example, { a, b })).toBeGreaterThan(logLikelihood(example, { a: a * da, b: b * db }));
    }
  });

  it('does not ask silent regions', () => {
    expect(fitBetaBinomial([...example, { x: 0, n: 0 }])).toEqual(fitBetaBinomial(example));
  });

  it('is worth as much as all updates where regions do not differ', () => {
    const { a, b } = fitBetaBinomial(
      regions([
        [1, 4],
        [1, 4],
        [1, 4]
      ])
    );
    expect(a + b).toBeCloseTo(12, 9);
  });

  it('stays weak where each region is all for it or all against', () => {
    const { a, b } = fitBetaBinomial(
      regions([
        [0, 5],
        [0, 5],
        [5, 5],
        [5, 5]
      ])
    );
    expect(a + b).toBeCloseTo(0.1, 9);
    expect(a).toBeCloseTo(b, 9);
  });

  it('keeps away from certainty where nobody or everybody raises the topic', () => {
    const nobody = fitBetaBinomial(
      regions([
        [0, 5],
        [0, 3]
      ])
    );
    expect(nobody.a / (nobody.a + nobody.b)).toBeCloseTo(0.5 / 9, 12);
    const everybody = fitBetaBinomial(
      regions([
        [5, 5],
        [3, 3]
      ])
    );
    expect(everybody.a).toBeCloseTo(nobody.b, 12);
    expect(everybody.b).toBeCloseTo(nobody.a, 12);
  });

  it('is Jeffreys’ prior where nobody reported', () => {
    expect(fitBetaBinomial([])).toEqual({ a: 0.5, b: 0.5 });
  });
});
