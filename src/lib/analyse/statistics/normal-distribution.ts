import { incompleteGamma } from './incomplete-gamma.ts';

/** Chance that a standard normal variable is at most z; relative precision in the lower tail. */
export function normalCdf(z: number): number {
  if (Number.isNaN(z)) throw new Error('not a number: z');
  const { lower, upper } = incompleteGamma(0.5, z ** 2 / 2);
  return z < 0 ? upper / 2 : 0.5 + lower / 2;
}

/** Chance of a standard normal variable at least as far from 0 as z, on either side. */
export function twoSidedP(z: number): number {
  return incompleteGamma(0.5, z ** 2 / 2).upper;
}

/**
 * The z below which a standard normal variable lies with chance p, 0 <= p <= 1: Halley's steps on normalCdf from the rational start of
 * Abramowitz and Stegun (1964) 26.2.23.
 */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) throw new Error(`not a chance: ${p}`);
  if (p > 0.5) return -normalQuantile(1 - p);
  if (p === 0) return -Infinity;
  if (p === 0.5) return 0;
  const t = Math.sqrt(-2 * Math.log(p));
  let z = (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))) - t;
  for (let step = 0; step < 3; step += 1) {
    const density = Math.exp(-(z ** 2) / 2) / Math.sqrt(2 * Math.PI);
    const newton = (normalCdf(z) - p) / density;
    z -= newton / (1 + (z * newton) / 2);
  }
  return z;
}
