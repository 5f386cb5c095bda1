export type Interval = { low: number; high: number };

/** Standard normal quantile of a two-sided 95 % interval. */
export const z95 = 1.959963984540054;

/**
 * Wilson's score interval of a share x of n, both ends in [0, 1] (Wilson 1927). `z` is the standard normal quantile, 95 % unless told.
 * Without observations all shares are possible.
 */
export const wilsonInterval = (x: number, n: number, z: number = z95): Interval => {
  if (!(x >= 0 && x <= n)) throw new Error(`not a count out of ${n}: ${x}`);
  if (n === 0) return { low: 0, high: 1 };
  const share = x / n;
  const shrink = 1 + z ** 2 / n;
  const centre = (share + z ** 2 / (2 * n)) / shrink;
  const halfWidth = (z * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2))) / shrink;
  return { low: x === 0 ? 0 : centre - halfWidth, high: x === n ? 1 : centre + halfWidth };
};
