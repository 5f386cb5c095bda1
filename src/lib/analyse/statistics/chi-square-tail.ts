import { incompleteGamma } from './incomplete-gamma.ts';

/** Chance that a chi-square variable with the given degrees of freedom (> 0) is above the value (>= 0). */
export function chiSquareTail(value: number, freedom: number): number {
  return incompleteGamma(freedom / 2, value / 2).upper;
}
