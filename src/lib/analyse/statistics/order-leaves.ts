import type { ClusterTree } from './average-linkage.ts';

type Ends = { left: number; right: number };

/**
 * The order of the tree's leaves, among all that flipping its branches can give, with the smallest sum of distances between
 * neighbours. distance is row-major n × n. Exact, O(n³): a table of the best cost for every pair of outermost leaves; each pair
 * meets at one branch only, so one n × n table serves the whole tree.
 */
export function orderLeaves(tree: ClusterTree, distance: Float64Array, n: number): number[] {
  const cost = new Float64Array(n * n);
  fillCosts(tree, distance, cost, n);
  if (!tree.children) return [...tree.leaves];
  const [a, b] = tree.children;
  const { left, right } = leastPair(a.leaves, b.leaves, (u, w) => cost[u * n + w] ?? 0);
  return traceBack(tree, { left, right }, distance, cost, n);
}

function fillCosts(tree: ClusterTree, distance: Float64Array, cost: Float64Array, n: number): void {
  if (!tree.children) return;
  const [a, b] = tree.children;
  fillCosts(a, distance, cost, n);
  fillCosts(b, distance, cost, n);
  for (const u of a.leaves) {
    const inner = innerEnds(a, u);
    const toB = b.leaves.map((k) => Math.min(...inner.map((m) => (cost[u * n + m] ?? 0) + (distance[m * n + k] ?? 0))));
    const costTo = new Map(b.leaves.map((k, index) => [k, toB[index] ?? 0]));
    for (const w of b.leaves) {
      const least = Math.min(...innerEnds(b, w).map((k) => (costTo.get(k) ?? 0) + (cost[k * n + w] ?? 0)));
      cost[u * n + w] = cost[w * n + u] = least;
    }
  }
}

/** The leaves that can stand at the other end when one leaf stands outermost. */
function innerEnds({ children, leaves }: ClusterTree, outermost: number): readonly number[] {
  if (!children) return leaves;
  return children[0].leaves.includes(outermost) ? children[1].leaves : children[0].leaves;
}

function traceBack(tree: ClusterTree, { left, right }: Ends, distance: Float64Array, cost: Float64Array, n: number): number[] {
  if (!tree.children) return [...tree.leaves];
  const [a, b] = tree.children[0].leaves.includes(left) ? tree.children : [tree.children[1], tree.children[0]];
  const join = leastPair(
    innerEnds(a, left),
    innerEnds(b, right),
    (m, k) => (cost[left * n + m] ?? 0) + (distance[m * n + k] ?? 0) + (cost[k * n + right] ?? 0)
  );
  return [...traceBack(a, { left, right: join.left }, distance, cost, n), ...traceBack(b, { left: join.right, right }, distance, cost, n)];
}

/** The first pair with the least cost. */
function leastPair(lefts: readonly number[], rights: readonly number[], costOf: (left: number, right: number) => number): Ends {
  let best: Ends = { left: lefts[0] ?? 0, right: rights[0] ?? 0 };
  let least = Infinity;
  for (const left of lefts) {
    for (const right of rights) {
      const cost = costOf(left, right);
      if (cost < least) [least, best] = [cost, { left, right }];
    }
  }
  return best;
}
