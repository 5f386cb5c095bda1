/** Ranks of the values in the order given: 1 for the largest; equal values share the best rank of theirs (1, 2, 2, 4). */
export function rankDescending(values: readonly number[]): number[] {
  const order = values.map((_, index) => index).sort((one, other) => (values[other] ?? 0) - (values[one] ?? 0));
  const ranks = new Array<number>(values.length);
  let rank = 1;
  order.forEach((index, place) => {
    if (values[index] !== values[order[place - 1] ?? index]) rank = place + 1;
    ranks[index] = rank;
  });
  return ranks;
}
