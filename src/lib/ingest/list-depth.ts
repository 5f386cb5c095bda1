/** Where a list paragraph stands: the level that its list states, and how far it is indented (twentieths of a point, null where unknown). */
export type ListPlaceStated = { listId: string; level: number; indent: number | null };

type Open = ListPlaceStated & { depth: number };

/** A list of its own that is indented this much further than the one above it is nested in it: 5 mm. */
const NESTED_BY = 280;

/** Nesting in a run of list paragraphs, where writers nest by levels and by putting another list, further in, under an item. */
export class ListDepth {
  #open: Open[] = [];

  /** 0 outermost. `runsOn` is true where the paragraph above was of a list too. */
  depthOf(place: ListPlaceStated, runsOn: boolean): number {
    const isOpen = runsOn || this.#open.some(({ listId }) => listId === place.listId);
    if (!isOpen) this.#open = [];
    while (this.#open.length > 0 && !isInside(place, this.#open.at(-1))) this.#open.pop();
    const above = this.#open.at(-1);
    const depth = above ? above.depth + 1 : place.level;
    this.#open.push({ ...place, depth });
    return depth;
  }
}

function isInside(place: ListPlaceStated, above: Open | undefined): boolean {
  if (!above) return false;
  if (above.listId === place.listId || place.level !== above.level) return place.level > above.level;
  return place.indent !== null && above.indent !== null && place.indent >= above.indent + NESTED_BY;
}
