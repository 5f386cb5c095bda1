import { beforeAll, describe, expect, it } from 'vitest';
import { drawBeta } from './draw-beta.ts';
import { fitBetaBinomial, logLikelihood, type ShareCount } from './fit-beta-binomial.ts';
import { seededRandom } from './seeded-random.ts';
import { chanceAbove, posteriorInterval, shrinkShare } from './share-posterior.ts';
import { weighPriors, type WeightedPrior } from './weigh-priors.ts';

const alike = Array.from({ length: 12 }, () => ({ x: 2, n: 8 }));
const strengthOf = (priors: readonly WeightedPrior[]): number => priors.reduce((sum, { a, b, weight }) => sum + weight * (a + b), 0);

describe('weighing priors', () => {
  it('gives weights that add up to 1', () => {
    expect(weighPriors(alike).reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
  });

  it('integrates as a fine grid over all means and strengths does', () => {
    const counts = [1, 0, 4, 2].map((x, region) => ({ x, n: 4 + region }));
    const steps = Array.from({ length: 80 }, (_, step) => (step + 0.5) / 80);
    const grid = steps.flatMap((shrinking) => {
      const strength = (4 * shrinking) / (1 - shrinking);
      return steps.map((chance): WeightedPrior => {
        const mean = Math.sin((Math.PI * chance) / 2) ** 2;
        const prior = { a: strength * mean, b: strength * (1 - mean) };
        return { ...prior, weight: Math.exp(logLikelihood(counts, prior)) };
      });
    });
    const total = grid.reduce((sum, { weight }) => sum + weight, 0);
    const fine = grid.map((prior) => ({ ...prior, weight: prior.weight / total }));
    const weighed = weighPriors(counts);
    for (const count of counts) {
      expect(Math.abs(shrinkShare(count, weighed) - shrinkShare(count, fine))).toBeLessThan(0.001);
      expect(Math.abs(chanceAbove(count, weighed, 0.25) - chanceAbove(count, fine, 0.25))).toBeLessThan(0.002);
    }
  });

  it('believes in stronger priors where regions are alike', () => {
    const split = Array.from({ length: 12 }, (_, region) => ({ x: region % 2 === 0 ? 0 : 4, n: 8 }));
    expect(strengthOf(weighPriors(alike))).toBeGreaterThan(5 * strengthOf(weighPriors(split)));
  });

  it('comes to the fitted prior where there are regions enough', () => {
    const random = seededRandom(3);
    const counts = drawRegions(random, 200, 2, 5, () => 20).map(({ count }) => count);
    const fitted = fitBetaBinomial(counts);
    const weighed = weighPriors(counts);
    for (const count of counts.slice(0, 5)) {
      expect(shrinkShare(count, weighed)).toBeCloseTo(shrinkShare(count, [{ ...fitted, weight: 1 }]), 2);
    }
  });

  it('knows the same mean for a topic and its opposite', () => {
    const counts = [1, 0, 3, 2, 5].map((x) => ({ x, n: 6 }));
    const opposite = counts.map(({ x, n }) => ({ x: n - x, n }));
    counts.forEach((count, region) => {
      expect(shrinkShare(count, weighPriors(counts))).toBeCloseTo(1 - shrinkShare(opposite[region] ?? count, weighPriors(opposite)), 9);
    });
  });

  it('holds for topics that nobody or everybody raises, and without any update', () => {
    const nobody = weighPriors([
      { x: 0, n: 40_000 },
      { x: 0, n: 3 }
    ]);
    expect(shrinkShare({ x: 0, n: 3 }, nobody)).toBeLessThan(0.1);
    expect(shrinkShare({ x: 3, n: 3 }, weighPriors([{ x: 40_000, n: 40_000 }]))).toBeGreaterThan(0.9);
    expect(shrinkShare({ x: 0, n: 0 }, weighPriors([]))).toBeCloseTo(1 / 2, 9);
  });
});

describe('over 5 to 15 regions with 2 to 10 updates each, shares drawn from ten priors', () => {
  const random = seededRandom(12);
  const priors = [
    [0.5, 0.5],
    [1, 1],
    [1, 3],
    [2, 6],
    [1, 2.4],
    [5, 15],
    [0.3, 2.7],
    [20, 60],
    [0.2, 0.6],
    [3, 3]
  ] as const;
  let [cells, held, heldByFit, expected, above] = [0, 0, 0, 0, 0];

  beforeAll(() => {
    for (const [a, b] of priors) {
      for (let corpus = 0; corpus < 12; corpus += 1) {
        const drawn = drawRegions(random, 5 + Math.floor(random() * 11), a, b, () => 2 + Math.floor(random() * 9));
        const weighed = weighPriors(drawn.map(({ count }) => count));
        const fitted = [{ ...fitBetaBinomial(drawn.map(({ count }) => count)), weight: 1 }];
        for (const { count, share } of drawn) {
          cells += 1;
          if (isHeld(count, share, weighed)) held += 1;
          if (isHeld(count, share, fitted)) heldByFit += 1;
          expected += chanceAbove(count, weighed, 0.25);
          if (share > 0.25) above += 1;
        }
      }
    }
  }, 30_000);

  it('the interval from weighed priors holds the share in 93 to 97 % of cases', () => {
    expect(held / cells).toBeGreaterThan(0.93);
    expect(held / cells).toBeLessThan(0.97);
  });

  it('the one from the fitted prior alone does not', () => {
    expect(heldByFit / cells).toBeLessThan(0.9);
  });

  it('as many shares are above a threshold as are expected to be', () => {
    expect(Math.abs(expected - above) / cells).toBeLessThan(0.03);
  });

  it('the interval asked for is the one that was tried', () => {
    const count = { x: 1, n: 6 };
    const weighed = weighPriors([count, { x: 0, n: 4 }, { x: 3, n: 5 }]);
    const { low, high } = posteriorInterval(count, weighed);
    for (const [share, inside] of [
      [low - 1e-6, false],
      [low + 1e-6, true],
      [high - 1e-6, true],
      [high + 1e-6, false]
    ] as const) {
      expect(isHeld(count, share, weighed)).toBe(inside);
    }
  });
});

function drawRegions(random: () => number, regions: number, a: number, b: number, drawUpdates: () => number) {
  return Array.from({ length: regions }, () => {
    const [share, n] = [drawBeta(random, a, b), drawUpdates()];
    return { share, count: { x: Array.from({ length: n }, random).filter((number) => number < share).length, n } };
  });
}

function isHeld(count: ShareCount, share: number, priors: readonly WeightedPrior[]): boolean {
  const above = chanceAbove(count, priors, share);
  return (count.x === 0 || above <= 0.975) && (count.x === count.n || above >= 0.025);
}
