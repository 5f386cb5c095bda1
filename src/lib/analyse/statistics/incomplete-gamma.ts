import { stirlingError } from './log-gamma.ts';

const epsilon = Number.EPSILON / 4;
const tiny = 1e-300;
/** Terms needed grow with the root of the shape: enough for shapes up to some ten millions. */
const mostTerms = 100_000;

/**
 * The regularised incomplete gamma functions P(a, x) (lower) and Q(a, x) = 1 − P (upper), for a > 0 and x >= 0: the chance that a gamma
 * variable of shape a is at most, or above, x. Each keeps its relative precision where it is the small one. Series and continued fraction
 * of Abramowitz and Stegun (1964) 6.5.29 and 6.5.31.
 */
export function incompleteGamma(a: number, x: number): { lower: number; upper: number } {
  if (!(a > 0)) throw new Error(`not above zero: ${a}`);
  if (!(x >= 0)) throw new Error(`below zero: ${x}`);
  if (x === 0) return { lower: 0, upper: 1 };
  if (x === Infinity) return { lower: 1, upper: 0 };
  if (x < a + 1) {
    const lower = (density(a, x) / a) * sumSeries(a, x);
    return { lower, upper: 1 - lower };
  }
  const upper = density(a, x) * continueFraction(a, x);
  return { lower: 1 - upper, upper };
}

/** x^a e^−x / Γ(a), through the deviance from the mean, so that no two large terms cancel. */
function density(a: number, x: number): number {
  const off = (x - a) / a;
  const logRatio = Math.abs(off) < 0.5 ? Math.log1p(off) : Math.log(x / a);
  return Math.sqrt(a / (2 * Math.PI)) * Math.exp(a * (logRatio - off) - stirlingError(a));
}

function sumSeries(a: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; n <= mostTerms && term > sum * epsilon; n += 1) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

/** Lentz's method (1976). */
function continueFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / tiny;
  let d = 1 / (b || tiny);
  let fraction = d;
  for (let n = 1; n <= mostTerms; n += 1) {
    const numerator = -n * (n - a);
    b += 2;
    d = 1 / (numerator * d + b || tiny);
    c = b + numerator / c || tiny;
    fraction *= c * d;
    if (Math.abs(c * d - 1) <= 2 * Number.EPSILON) break;
  }
  return fraction;
}
