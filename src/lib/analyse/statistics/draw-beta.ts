/** A number drawn from Beta(a, b), a, b > 0, as the share of one gamma variable in two; random gives numbers in [0, 1). */
export function drawBeta(random: () => number, a: number, b: number): number {
  const one = drawGamma(random, a);
  return one / (one + drawGamma(random, b));
}

/** Marsaglia and Tsang (2000); for shapes below 1 through the shape one above. */
function drawGamma(random: () => number, shape: number): number {
  if (!(shape > 0)) throw new Error(`not above zero: ${shape}`);
  if (shape < 1) return drawGamma(random, shape + 1) * (1 - random()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const z = drawNormal(random);
    const cube = (1 + c * z) ** 3;
    if (cube <= 0) continue;
    const drawn = 1 - random();
    if (drawn < 1 - 0.0331 * z ** 4 || Math.log(drawn) < z ** 2 / 2 + d - d * cube + d * Math.log(cube)) return d * cube;
  }
}

/** Box and Muller (1958). */
function drawNormal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
