import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { averageLinkage } from './average-linkage.ts';
import { orderBySimilarity } from './order-by-similarity.ts';
import { orderLeaves } from './order-leaves.ts';

describe('ordering rows by similarity', () => {
  test('brings together what an unsorted table keeps apart', () => {
    const order = orderBySimilarity([
      [1, 1, 0, 0],
      [0, 0, 1, 1],
      [1, 1, 0, 0],
      [0, 0, 1, 1]
    ]);
    expect(order.slice(0, 2).toSorted()).toEqual([0, 2]);
    expect(order.slice(2).toSorted()).toEqual([1, 3]);
  });

  test('finds the chain in rows that overlap one by one', () => {
    const band = [
      [0, 0, 1, 1, 0],
      [1, 1, 0, 0, 0],
      [0, 0, 0, 1, 1],
      [0, 1, 1, 0, 0]
    ];
    expect([
      [1, 3, 0, 2],
      [2, 0, 3, 1]
    ]).toContainEqual(orderBySimilarity(band));
  });

  test('puts the fuller end first and empty rows last', () => {
    expect(
      orderBySimilarity([
        [0, 0, 0],
        [1, 0, 0],
        [0, 0, 0],
        [1, 1, 1],
        [1, 1, 0]
      ])
    ).toEqual([3, 4, 1, 0, 2]);
  });

  test('takes a table without rows, with one, and with nothing in it', () => {
    expect(orderBySimilarity([])).toEqual([]);
    expect(orderBySimilarity([[3, 0]])).toEqual([0]);
    expect(orderBySimilarity([[0], [0]])).toEqual([0, 1]);
  });

  test('names every row once, and the same each time', () => {
    const matrix = fc
      .integer({ min: 1, max: 6 })
      .chain((width) => fc.array(fc.array(fc.nat(3), { minLength: width, maxLength: width }), { maxLength: 14 }));
    fc.assert(
      fc.property(matrix, (rows) => {
        const order = orderBySimilarity(rows);
        expect(order.toSorted((a, b) => a - b)).toEqual(rows.map((_, index) => index));
        expect(orderBySimilarity(rows)).toEqual(order);
      })
    );
  });

  test('orders 400 rows, each once', () => {
    const rows = Array.from({ length: 400 }, (_, row) =>
      Array.from({ length: 24 }, (_, column) => ((row * 7919 + column * 104_729) % 5 === 0 ? 1 : 0))
    );
    expect(new Set(orderBySimilarity(rows)).size).toBe(400);
  });
});

describe('the order of a tree’s leaves', () => {
  test('has the smallest sum of neighbouring distances that any flipping of branches gives', () => {
    const points = fc.uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(points, points, (xs, ys) => {
        const n = Math.min(xs.length, ys.length);
        const distance = Float64Array.from({ length: n * n }, (_, cell) => {
          const [i, j] = [Math.floor(cell / n), cell % n];
          return Math.hypot((xs[i] ?? 0) - (xs[j] ?? 0), (ys[i] ?? 0) - (ys[j] ?? 0));
        });
        const tree = averageLinkage(distance, n);
        const least = Math.min(...flippings(tree).map((order) => pathLength(order, distance, n)));
        expect(pathLength(orderLeaves(tree, distance, n), distance, n)).toBeCloseTo(least, 6);
      })
    );
  });
});

type Tree = ReturnType<typeof averageLinkage>;

function flippings({ leaves, children }: Tree): number[][] {
  if (!children) return [[...leaves]];
  const [left, right] = children.map(flippings);
  return (left ?? []).flatMap((a) =>
    (right ?? []).flatMap((b) => [
      [...a, ...b],
      [...b, ...a]
    ])
  );
}

function pathLength(order: readonly number[], distance: Float64Array, n: number): number {
  return order.slice(1).reduce((sum, leaf, index) => sum + (distance[(order[index] ?? 0) * n + leaf] ?? 0), 0);
}
