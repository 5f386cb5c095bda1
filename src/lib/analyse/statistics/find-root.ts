const mostSteps = 200;

/**
 * Where a continuous function crosses zero between two points at which its signs differ, to within the tolerance, or to the last digits;
 * Chandrupatla's method (1997): inverse quadratic interpolation where it is safe, halving where it is not.
 */
export function findRoot(f: (x: number) => number, from: number, to: number, tolerance = 0): number {
  let [a, b, fa, fb] = [to, from, f(to), f(from)];
  if (!(fa * fb <= 0)) throw new Error(`no change of sign between ${from} and ${to}`);
  let share = 0.5;
  for (let step = 0; step < mostSteps; step += 1) {
    const x = a + share * (b - a);
    const fx = f(x);
    const [c, fc] = Math.sign(fx) === Math.sign(fa) ? [a, fa] : [b, fb];
    if (Math.sign(fx) !== Math.sign(fa)) [b, fb] = [a, fa];
    [a, fa] = [x, fx];
    const [best, least] = Math.abs(fa) < Math.abs(fb) ? [a, fa] : [b, fb];
    const nearest = (2 * Number.EPSILON * Math.abs(best) + tolerance / 2 + Number.MIN_VALUE) / Math.abs(b - a);
    if (least === 0 || !(nearest < 0.5)) return best;
    share = Math.min(1 - nearest, Math.max(nearest, interpolate({ a, b, c, fa, fb, fc })));
  }
  return a;
}

type Points = Record<'a' | 'b' | 'c' | 'fa' | 'fb' | 'fc', number>;

/** The share of the way from a to b that the next step takes. */
function interpolate({ a, b, c, fa, fb, fc }: Points): number {
  const xi = (a - b) / (c - b);
  const phi = (fa - fb) / (fc - fb);
  const safe = phi ** 2 < xi && (1 - phi) ** 2 < 1 - xi;
  if (!safe) return 0.5;
  return (fa / (fb - fa)) * (fc / (fb - fc)) + ((c - a) / (b - a)) * (fa / (fc - fa)) * (fb / (fc - fb));
}
