/** A binary tree over row indices; leaves lists all rows below, in no telling order. */
export type ClusterTree = { leaves: readonly number[]; children: readonly [ClusterTree, ClusterTree] | null };

/**
 * Joins the two closest clusters until one is left; the distance of clusters is the mean over their pairs (UPGMA).
 * distance is row-major n × n, symmetric, n >= 1; ties go to the lowest indices. O(n³).
 */
export function averageLinkage(distance: Float64Array, n: number): ClusterTree {
  const between = Float64Array.from(distance);
  const clusters = new Map<number, ClusterTree>(Array.from({ length: n }, (_, leaf) => [leaf, { leaves: [leaf], children: null }]));
  while (clusters.size > 1) {
    const [i, j] = closestPair(between, n, [...clusters.keys()]);
    const [a, b] = [clusterAt(clusters, i), clusterAt(clusters, j)];
    for (const k of clusters.keys()) {
      const mean =
        (a.leaves.length * at(between, i * n + k) + b.leaves.length * at(between, j * n + k)) / (a.leaves.length + b.leaves.length);
      between[i * n + k] = between[k * n + i] = mean;
    }
    clusters.delete(j);
    clusters.set(i, { leaves: [...a.leaves, ...b.leaves], children: [a, b] });
  }
  return clusterAt(clusters, 0);
}

function closestPair(between: Float64Array, n: number, alive: readonly number[]): [number, number] {
  let best: [number, number] = [0, 0];
  let least = Infinity;
  alive.forEach((i, place) => {
    for (const j of alive.slice(place + 1)) {
      const distance = at(between, i * n + j);
      if (distance < least) [least, best] = [distance, [i, j]];
    }
  });
  return best;
}

function clusterAt(clusters: ReadonlyMap<number, ClusterTree>, index: number): ClusterTree {
  const cluster = clusters.get(index);
  if (!cluster) throw new Error(`unknown cluster: ${index}`);
  return cluster;
}

function at(values: Float64Array, index: number): number {
  return values[index] ?? 0;
}
