import { betaWeight, incompleteBeta } from './incomplete-beta.ts';

const mostSteps = 200;
/** ln of the smallest share told from 0. */
const lowest = -700;

/**
 * The share x below which a Beta(a, b) variable lies with chance p: the inverse of incompleteBeta in x, for a, b > 0 and 0 <= p <= 1.
 * Found on a logarithmic scale, so that a small x keeps its relative precision.
 */
export function betaQuantile(p: number, a: number, b: number): number {
  if (!(p >= 0 && p <= 1)) throw new Error(`not a chance: ${p}`);
  if (p === 0 || p === 1) return p;
  const nearZero = p <= 0.5 || p <= incompleteBeta(0.5, a, b);
  return nearZero ? Math.exp(solve(p, a, b)) : 1 - Math.exp(solve(1 - p, b, a));
}

/** ln x with I_x(a, b) = p: Newton's steps on the logarithms of both, halving where a step would leave the bracket. */
function solve(p: number, a: number, b: number): number {
  const target = Math.log(p);
  let [low, high] = [lowest, 0];
  let at = Math.log(a / (a + b));
  for (let step = 0; step < mostSteps; step += 1) {
    const x = Math.exp(at);
    const chance = incompleteBeta(x, a, b);
    const miss = Math.log(chance) - target;
    if (miss === 0) return at;
    if (miss > 0) high = at;
    else low = at;
    const newton = at - (miss * chance * (1 - x)) / betaWeight(x, 1 - x, a, b);
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - at) <= 4 * Number.EPSILON * Math.abs(at) || next === at) return next;
    at = next;
  }
  return at;
}
