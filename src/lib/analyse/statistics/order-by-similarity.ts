import { averageLinkage } from './average-linkage.ts';
import { orderLeaves } from './order-leaves.ts';

/**
 * Indices of the rows of a 0/1 or count matrix (all of one length, none negative), ordered so that like stands beside like: average
 * linkage over weighted Jaccard distances, leaves in the order with the smallest sum of neighbouring distances. The heavier end comes
 * first, rows of only zeros last. Deterministic; O(n³) in the number of rows.
 *
 * Optimal leaf ordering: Bar-Joseph, Gifford and Jaakkola, Bioinformatics 17 (2001), S22–S29.
 */
export function orderBySimilarity(matrix: readonly (readonly number[])[]): number[] {
  const weights = matrix.map((row) => row.reduce((sum, value) => sum + value, 0));
  const weighted = matrix.map((_, index) => index).filter((index) => weights[index] !== 0);
  const empty = matrix.map((_, index) => index).filter((index) => weights[index] === 0);
  if (weighted.length === 0) return empty;
  const rows = weighted.map((index) => matrix[index] ?? []);
  const distance = distances(rows);
  const order = orderLeaves(averageLinkage(distance, rows.length), distance, rows.length).flatMap((leaf) => weighted[leaf] ?? []);
  return [...heavierEndFirst(order, weights), ...empty];
}

/** Row-major n × n. */
function distances(rows: readonly (readonly number[])[]): Float64Array {
  const n = rows.length;
  const distance = new Float64Array(n * n);
  rows.forEach((a, i) => {
    rows.forEach((b, j) => {
      if (j > i) distance[i * n + j] = distance[j * n + i] = jaccardDistance(a, b);
    });
  });
  return distance;
}

function jaccardDistance(a: readonly number[], b: readonly number[]): number {
  let shared = 0;
  let either = 0;
  a.forEach((value, index) => {
    shared += Math.min(value, b[index] ?? 0);
    either += Math.max(value, b[index] ?? 0);
  });
  return either === 0 ? 0 : 1 - shared / either;
}

function heavierEndFirst(order: readonly number[], weights: readonly number[]): number[] {
  const weightOf = (part: readonly number[]) => part.reduce((sum, index) => sum + (weights[index] ?? 0), 0);
  const half = Math.floor(order.length / 2);
  const difference = weightOf(order.slice(0, half)) - weightOf(order.slice(order.length - half));
  const reversed = difference < 0 || (difference === 0 && (order[0] ?? 0) > (order.at(-1) ?? 0));
  return reversed ? order.toReversed() : [...order];
}
