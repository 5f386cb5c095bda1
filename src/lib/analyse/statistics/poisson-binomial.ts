/**
 * Chances that exactly 0, 1, …, n of n independent events come true, from the chance of each; adds up to 1. Exact, by adding one event at a
 * time (Barlow and Heidtmann 1984). O(n²).
 */
export function poissonBinomial(chances: readonly number[]): number[] {
  const bad = chances.find((chance) => !(chance >= 0 && chance <= 1));
  if (bad !== undefined) throw new Error(`not a chance: ${bad}`);
  const distribution = [1];
  for (const chance of chances) {
    distribution.push(0);
    for (let k = distribution.length - 1; k >= 0; k -= 1) {
      distribution[k] = (distribution[k] ?? 0) * (1 - chance) + (distribution[k - 1] ?? 0) * chance;
    }
  }
  return distribution;
}
