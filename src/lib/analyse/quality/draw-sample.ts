import { seededRandom } from '#lib/analyse/statistics/seeded-random.ts';

export type Drawn = {
  /** Index of the update. */
  index: number;
  /** The rarest topic that the update has: the one it was drawn for; null for an untagged one. */
  stratum: string | null;
  /** Updates of its stratum for each that was drawn of it. */
  weight: number;
};

const fewest = 2;

const shuffled = <T>(items: readonly T[], random: () => number): T[] => {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] as T, order[last] as T];
  }
  return order;
};

/** How many to draw of each stratum: by the square root of its size, two at least where it has them, about `size` together. */
const allocate = (sizes: readonly number[], size: number): number[] => {
  const roots = sizes.map(Math.sqrt);
  const sum = roots.reduce((total, root) => total + root, 0);
  return sizes.map((available, index) => Math.min(available, Math.max(fewest, Math.round((size * (roots[index] ?? 0)) / sum))));
};

/**
 * A stratified sample of tagged updates: a stratum for each topic, of the updates whose rarest topic it is, and one for the untagged, so that
 * rare topics and misses are judged, too. Weights make estimates hold for all updates (Horvitz and Thompson 1952). In a shuffled order; the
 * same seed draws the same one.
 */
export const drawSample = (topicsOf: readonly (readonly string[])[], size: number, seed: number): Drawn[] => {
  const frequency = new Map<string, number>();
  for (const id of topicsOf.flat()) frequency.set(id, (frequency.get(id) ?? 0) + 1);
  const rarestOf = (ids: readonly string[]): string | null =>
    ids.reduce<string | null>(
      (rarest, id) => (rarest === null || (frequency.get(id) ?? 0) < (frequency.get(rarest) ?? 0) ? id : rarest),
      null
    );
  const strata = new Map<string | null, number[]>();
  topicsOf.forEach((ids, index) => {
    const stratum = rarestOf(ids);
    strata.set(stratum, [...(strata.get(stratum) ?? []), index]);
  });
  const random = seededRandom(seed);
  const lists = [...strata];
  const counts = allocate(
    lists.map(([, indices]) => indices.length),
    size
  );
  const drawn = lists.flatMap(([stratum, indices], position) => {
    const count = counts[position] ?? 0;
    return shuffled(indices, random)
      .slice(0, count)
      .map((index): Drawn => ({ index, stratum, weight: indices.length / count }));
  });
  return shuffled(drawn, random);
};
