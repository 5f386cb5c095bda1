/** B(2k) / 2k, k = 1, 2, …, of the asymptotic series; Abramowitz and Stegun (1964) 6.3.18. */
const coefficients = [1 / 12, -1 / 120, 1 / 252, -1 / 240, 1 / 132, -691 / 32_760, 1 / 12];
const seriesFrom = 15;

/** The derivative of ln Γ(x), for x > 0; exact to 1e-14, absolutely near its zero at 1.46 and relatively elsewhere. */
export function digamma(x: number): number {
  if (!(x > 0)) throw new Error(`not above zero: ${x}`);
  let shifted = x;
  let below = 0;
  for (; shifted < seriesFrom; shifted += 1) below += 1 / shifted;
  const squared = shifted ** 2;
  let sum = 0;
  for (let k = coefficients.length - 1; k >= 0; k -= 1) sum = (sum + (coefficients[k] ?? 0)) / squared;
  return Math.log(shifted) - 0.5 / shifted - sum - below;
}
