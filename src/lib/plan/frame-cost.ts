import type { CostFrame } from './plan.ts';

/** The higher sum of a frame, null where it is one sum. */
export function highEnd(cost: CostFrame | null): number | null {
  return cost === null || cost.high === cost.low ? null : cost.high;
}

/** The frame with one of its parts set, the lower sum first; null where no sum is left. The currency is NOK where none was given. */
export function frameCost(
  cost: CostFrame | null,
  part: { low: number | null } | { high: number | null } | { note: string }
): CostFrame | null {
  if ('note' in part) return cost && { ...cost, note: part.note };
  const { low, high } = { low: cost?.low ?? null, high: highEnd(cost), ...part };
  const sums = [low, high].filter((sum) => sum !== null);
  if (sums.length === 0) return null;
  return { low: Math.min(...sums), high: Math.max(...sums), currency: cost?.currency ?? 'NOK', note: cost?.note ?? '' };
}
