/**
 * p-values adjusted for how many there are, in the order given: calling those of at most q true findings, a share q of them is expected to
 * be false alarms (Benjamini and Hochberg 1995). Where nothing is true at all, the chance of any alarm is at most q.
 */
export function adjustPValues(ps: readonly number[]): number[] {
  const bad = ps.find((p) => !(p >= 0 && p <= 1));
  if (bad !== undefined) throw new Error(`not a p-value: ${bad}`);
  const falling = ps.map((p, index) => ({ p, index })).sort((one, other) => other.p - one.p);
  const adjusted = new Array<number>(ps.length);
  let least = 1;
  falling.forEach(({ p, index }, place) => {
    least = Math.min(least, (p * ps.length) / (ps.length - place));
    adjusted[index] = least;
  });
  return adjusted;
}
