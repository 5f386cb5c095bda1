const halfLogTwoPi = Math.log(2 * Math.PI) / 2;
/** B(2k) / (2k (2k − 1)), k = 1, 2, …, of Stirling's series; Abramowitz and Stegun (1964) 6.1.41. */
const coefficients = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360_360, 1 / 156];
/** From here on the series above is exact to the last digit of a double. */
const seriesFrom = 15;

/**
 * What Stirling's formula leaves out: ln Γ(x) − ((x − ½) ln x − x + ½ ln 2π), for x > 0. Densities built from it keep their digits at
 * large x, where differences of logGamma lose them (Loader 2000).
 */
export function stirlingError(x: number): number {
  if (!(x > 0)) throw new Error(`not above zero: ${x}`);
  if (x >= seriesFrom) return sumSeries(x);
  let shifted = x;
  let product = 1;
  for (; shifted < seriesFrom; shifted += 1) product *= shifted;
  return sumSeries(shifted) + (shifted - 0.5) * Math.log(shifted) - (x - 0.5) * Math.log(x) - (shifted - x) - Math.log(product);
}

function sumSeries(x: number): number {
  const squared = x ** 2;
  let sum = 0;
  for (let k = coefficients.length - 1; k >= 0; k -= 1) sum = sum / squared + (coefficients[k] ?? 0);
  return sum / x;
}

/** ln Γ(x) for x > 0; exact to 1e-14, absolutely near its zeros at 1 and 2 and relatively elsewhere. */
export function logGamma(x: number): number {
  return stirlingError(x) + (x - 0.5) * Math.log(x) - x + halfLogTwoPi;
}
