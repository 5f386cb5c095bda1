/** Relative margin for chances that are the same but for rounding. */
const margin = 1e-9;

/**
 * Two-sided p-value of Fisher's exact test (1935) for x of n on one side and on another that shares nothing with it: the chance, with as
 * many raised in all, of a table no likelier than this one. Never too small, however few there are. O(n).
 */
export function testFisher(one: { x: number; n: number }, other: { x: number; n: number }): number {
  for (const { x, n } of [one, other]) if (!(x >= 0 && x <= n)) throw new Error(`not a count out of ${n}: ${x}`);
  const raised = one.x + other.x;
  let [all, noLikelier] = [0, 0];
  const add = (weight: number): void => {
    all += weight;
    if (weight <= 1 + margin) noLikelier += weight;
  };
  add(1);
  for (let k = one.x, weight = 1; k < Math.min(one.n, raised); k += 1) {
    weight *= ((raised - k) * (one.n - k)) / ((k + 1) * (other.n - raised + k + 1));
    add(weight);
  }
  for (let k = one.x, weight = 1; k > Math.max(0, raised - other.n); k -= 1) {
    weight *= (k * (other.n - raised + k)) / ((raised - k + 1) * (one.n - k + 1));
    add(weight);
  }
  return noLikelier / all;
}
