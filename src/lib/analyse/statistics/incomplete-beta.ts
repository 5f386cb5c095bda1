import { stirlingError } from './log-gamma.ts';

const tiny = 1e-300;
/** Terms needed grow with the root of the larger parameter: enough for some ten millions. */
const mostTerms = 100_000;

/**
 * The regularised incomplete beta function I_x(a, b), for a, b > 0 and 0 <= x <= 1: the chance that a Beta(a, b) variable is at most x.
 * Relative precision also where it is small. Continued fraction of Abramowitz and Stegun (1964) 26.5.8, by Lentz's method (1976).
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (!(a > 0 && b > 0)) throw new Error(`not above zero: ${a}, ${b}`);
  if (!(x >= 0 && x <= 1)) throw new Error(`not a share: ${x}`);
  if (x === 0 || x === 1) return x;
  return x < (a + 1) / (a + b + 2) ? lowerTail(x, 1 - x, a, b) : 1 - lowerTail(1 - x, x, b, a);
}

/** x^a rest^b / B(a, b), for x in (0, 1) and rest = 1 − x; no two large terms cancel, so that it holds for counts in the millions too. */
export function betaWeight(x: number, rest: number, a: number, b: number): number {
  const mean = a / (a + b);
  const off = x - mean;
  const deviance = a * logRatio(x, mean, off) + b * logRatio(rest, b / (a + b), -off);
  return Math.sqrt((mean * b) / (2 * Math.PI)) * Math.exp(deviance + stirlingError(a + b) - stirlingError(a) - stirlingError(b));
}

/** ln(value / mean), where off = value − mean. */
function logRatio(value: number, mean: number, off: number): number {
  return Math.abs(off) < mean / 2 ? Math.log1p(off / mean) : Math.log(value / mean);
}

function lowerTail(x: number, rest: number, a: number, b: number): number {
  return (betaWeight(x, rest, a, b) / a) * continueFraction(x, a, b);
}

function continueFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1) || tiny);
  let fraction = d;
  for (let term = 2; term <= mostTerms; term += 1) {
    const m = Math.floor(term / 2);
    const place = a + term;
    const numerator = (term % 2 === 0 ? m * (b - m) : -(a + m) * (a + b + m)) * (x / ((place - 1) * place));
    d = 1 / (1 + numerator * d || tiny);
    c = 1 + numerator / c || tiny;
    fraction *= c * d;
    if (Math.abs(c * d - 1) <= 2 * Number.EPSILON) break;
  }
  return fraction;
}
