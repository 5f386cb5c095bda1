import { betaQuantile } from './beta-quantile.ts';
import { incompleteBeta } from './incomplete-beta.ts';

/**
 * Chance that a variable of Student's t distribution (degrees of freedom > 0) lies at least as far from 0 as t, on either side; Abramowitz
 * and Stegun (1964) 26.7.1.
 */
export function studentTwoSidedP(t: number, freedom: number): number {
  return incompleteBeta(freedom / (freedom + t ** 2), freedom / 2, 0.5);
}

/** The t >= 0 for which studentTwoSidedP is p, 0 < p <= 1. */
export function studentQuantile(p: number, freedom: number): number {
  return Math.sqrt(freedom * (1 / betaQuantile(p, freedom / 2, 0.5) - 1));
}
