import { describe, expect, it } from 'vitest';
import { drawBeta } from './draw-beta.ts';
import { incompleteBeta } from './incomplete-beta.ts';
import { seededRandom } from './seeded-random.ts';

describe('drawing shares', () => {
  it.each([
    [0.5, 0.5],
    [0.5, 12.5],
    [3.5, 9.5],
    [40, 1]
  ])('from Beta(%f, %f) gives its distribution', (a, b) => {
    const random = seededRandom(17);
    const drawn = Array.from({ length: 4000 }, () => incompleteBeta(drawBeta(random, a, b), a, b)).sort((x, y) => x - y);
    const gaps = drawn.map((chance, place) => Math.max(Math.abs(chance - place / 4000), Math.abs(chance - (place + 1) / 4000)));
    const kolmogorovAtOnePercent = 1.63 / Math.sqrt(4000);
    expect(Math.max(...gaps)).toBeLessThan(kolmogorovAtOnePercent);
  });

  it('needs parameters above zero', () => {
    expect(() => drawBeta(seededRandom(1), 0, 1)).toThrow('not above zero: 0');
  });
});
