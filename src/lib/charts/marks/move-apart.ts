/** Moves what stands on a line so far apart that labels do not cover each other, keeping their order; nothing goes below `lowest`. Changes `y`. */
export function moveApart(labels: readonly { y: number }[], least: number, lowest: number): void {
  const ordered = labels.toSorted((one, other) => one.y - other.y);
  let before = -Infinity;
  for (const one of ordered) before = one.y = Math.max(one.y, before + least);
  let after = lowest + least;
  for (const one of ordered.toReversed()) after = one.y = Math.min(one.y, after - least);
}
