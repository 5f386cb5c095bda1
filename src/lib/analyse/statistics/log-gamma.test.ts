import { describe, expect, it } from 'vitest';
import { logGamma, stirlingError } from './log-gamma.ts';

describe('the logarithm of the gamma function', () => {
  it.each([
    [0.001, 6.907178885383853],
    [0.5, Math.log(Math.PI) / 2],
    [7.7, 7.926541356269005],
    [1e6, 12815504.569147613]
  ])('at %f has the value of a 40-digit computation', (x, value) => {
    expect(logGamma(x) / value).toBeCloseTo(1, 12);
  });

  it('at whole numbers is that of a factorial', () => {
    for (let n = 1, factorial = 1; n <= 20; factorial *= n, n += 1) expect(logGamma(n)).toBeCloseTo(Math.log(factorial), 12);
  });

  it('keeps the duplication formula', () => {
    for (const x of [0.03, 0.8, 3.3, 14.9, 400]) {
      const doubled = (1 - 2 * x) * Math.LN2 + Math.log(Math.PI) / 2 + logGamma(2 * x);
      expect(logGamma(x) + logGamma(x + 0.5)).toBeCloseTo(doubled, 11);
    }
  });

  it('differs from Stirling’s formula by a twelfth of 1 / x where x is large', () => {
    expect(stirlingError(1e8) * 12e8).toBeCloseTo(1, 12);
  });

  it('is not defined at zero and below', () => {
    expect(() => logGamma(0)).toThrow('not above zero: 0');
  });
});
