/** The list with the item at `from` at index `to` of the outcome, kept within the list; the same list where there is nothing to move. */
export function moveItem<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const item = list[from];
  const place = Math.max(0, Math.min(to, list.length - 1));
  if (item === undefined || place === from) return list;
  return list.toSpliced(from, 1).toSpliced(place, 0, item);
}
