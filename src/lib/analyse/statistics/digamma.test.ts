import { describe, expect, it } from 'vitest';
import { digamma } from './digamma.ts';
import { logGamma } from './log-gamma.ts';

describe('the digamma function', () => {
  it.each([
    [0.25, -4.2274535333762655],
    [1, -0.5772156649015329],
    [1000.5, 6.907755320648796]
  ])('at %f has the value of a 40-digit computation', (x, value) => {
    expect(digamma(x) / value).toBeCloseTo(1, 13);
  });

  it('is the slope of the logarithm of the gamma function', () => {
    for (const x of [0.3, 2, 14.99, 80]) expect(digamma(x)).toBeCloseTo((logGamma(x + 1e-5) - logGamma(x - 1e-5)) / 2e-5, 7);
  });

  it('rises by 1 / x from x to x + 1', () => {
    for (const x of [0.01, 1.5, 14.5, 15]) expect(digamma(x + 1) - digamma(x)).toBeCloseTo(1 / x, 12);
  });

  it('is not defined at zero and below', () => {
    expect(() => digamma(-1)).toThrow('not above zero: -1');
  });
});
