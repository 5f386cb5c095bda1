/** Sørensen–Dice share of the words that two texts have in common, 0 to 1, each word as often as it stands there. */
export function wordOverlap(one: string, other: string): number {
  const left = countWords(one);
  const right = countWords(other);
  let common = 0;
  for (const [word, times] of left) common += Math.min(times, right.get(word) ?? 0);
  const all = total(left) + total(right);
  return all === 0 ? 0 : (2 * common) / all;
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.toLocaleLowerCase('nb').match(/[\p{L}\p{N}]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, times) => sum + times, 0);
}
