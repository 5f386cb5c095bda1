/** A number in [0, 1) for whatever the keys name. The same seed and keys give the same one on every machine, whatever else is drawn. */
export type Draw = (...keys: readonly (string | number)[]) => number;

/** FNV-1a over seed and keys, mixed by the finaliser of MurmurHash3. */
export function drawsOf(seed: number): Draw {
  return (...keys) => {
    let hash = 0x811c9dc5;
    const named = [seed, ...keys].join('\n');
    for (let at = 0; at < named.length; at++) hash = Math.imul(hash ^ named.charCodeAt(at), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
  };
}

/** Throws where there is nothing to pick from. */
export function pick<T>(items: readonly T[], drawn: number): T {
  const item = items[Math.floor(drawn * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

/** A whole number with this mean: its fraction is the chance of one more. */
export function numberOf(mean: number, drawn: number): number {
  return Math.floor(mean) + (drawn < mean % 1 ? 1 : 0);
}

/** In an order that depends on the draw for each place alone. */
export function shuffle<T>(items: readonly T[], drawAt: (place: number) => number): T[] {
  return items
    .map((item, place) => ({ item, drawn: drawAt(place) }))
    .sort((left, right) => left.drawn - right.drawn)
    .map(({ item }) => item);
}
