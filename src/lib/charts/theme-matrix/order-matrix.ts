import type { MatrixRegion, MatrixTopic } from './layout.ts';

export type MatrixSort = 'total' | 'similarity' | 'alphabet';

/** Ids in the order in which like stands beside like. */
export type SimilarityOrder = { regions: readonly string[]; topics: readonly string[] };

/**
 * Rows and columns in the chosen order. Silent regions keep their place behind the others, and procedural topics behind the
 * substance when the order is by total.
 */
export function orderMatrix<R extends MatrixRegion, T extends MatrixTopic & { procedural: boolean }>(
  regions: readonly R[],
  topics: readonly T[],
  sort: MatrixSort,
  similarity: SimilarityOrder
): { regions: R[]; topics: T[] } {
  const collator = new Intl.Collator('nb');
  const byName = (a: R, b: R) => collator.compare(a.name, b.name);
  const byLabel = (a: T, b: T) => collator.compare(a.label, b.label);
  const silentLast = (a: R, b: R) => Number(a.silence !== null) - Number(b.silence !== null);
  const placeOf = (ids: readonly string[], id: string) => (ids.includes(id) ? ids.indexOf(id) : ids.length);
  const regionOrders: Record<MatrixSort, (a: R, b: R) => number> = {
    total: (a, b) => b.updates - a.updates || byName(a, b),
    similarity: (a, b) => placeOf(similarity.regions, a.regionId) - placeOf(similarity.regions, b.regionId) || byName(a, b),
    alphabet: byName
  };
  const topicOrders: Record<MatrixSort, (a: T, b: T) => number> = {
    total: (a, b) => Number(a.procedural) - Number(b.procedural) || b.regionsRaising - a.regionsRaising || byLabel(a, b),
    similarity: (a, b) => placeOf(similarity.topics, a.topicId) - placeOf(similarity.topics, b.topicId) || byLabel(a, b),
    alphabet: byLabel
  };
  return {
    regions: [...regions].sort((a, b) => silentLast(a, b) || regionOrders[sort](a, b)),
    topics: [...topics].sort(topicOrders[sort])
  };
}
