import type { PageLine } from './pdf-page.ts';

/** What stands at the same place on several pages: a header, a footer, a page number. */
export type Furniture = { lines: PageLine[] };

/** Lines from the top and from the bottom of a page among which headers and footers are looked for. */
const DEPTH = 4;
/** Points by which a header's place may differ from page to page. */
const SAME_PLACE = 4;

/**
 * Sets headers, footers and page numbers apart: lines at the edge of a page whose text, numbers ignored, stands at the same height on at least
 * two pages and on a third of all. Once found, the same line at the same place is taken from every page.
 */
export function setAsideFurniture(pages: readonly (readonly PageLine[])[]): { pages: PageLine[][]; furniture: Furniture[] } {
  const groups = new Map<string, PageLine[]>();
  const kept = pages.map((lines) => [...lines]);
  const keys = edgeKeys(pages);
  for (const isTop of [true, false]) {
    for (const lines of kept) {
      while (lines.length > 0) {
        const line = isTop ? lines[0] : lines.at(-1);
        const key = line && keys.find((one) => one.isTop === isTop && matches(one, line));
        if (!line || !key) break;
        const name = `${isTop}${key.text}${Math.round(key.place)}`;
        const same = groups.get(name);
        if (same) same.push(line);
        else groups.set(name, [line]);
        if (isTop) lines.shift();
        else lines.pop();
      }
    }
  }
  return { pages: kept, furniture: [...groups.values()].map((lines) => ({ lines })) };
}

type EdgeKey = { isTop: boolean; text: string; place: number };

function edgeKeys(pages: readonly (readonly PageLine[])[]): EdgeKey[] {
  const needed = Math.max(2, Math.ceil(pages.length / 3));
  return [true, false].flatMap((isTop) => {
    const places = new Map<string, { page: number; place: number }[]>();
    for (const lines of pages) {
      for (const line of isTop ? lines.slice(0, DEPTH) : lines.slice(-DEPTH)) {
        const text = textWithoutNumbers(line);
        const place = placeOf(line, isTop);
        if (place > 0.25 * line.pageHeight) continue;
        const list = places.get(text);
        if (list) list.push({ page: line.page, place });
        else places.set(text, [{ page: line.page, place }]);
      }
    }
    return [...places].flatMap(([text, found]) =>
      clustersOf(found)
        .filter((cluster) => new Set(cluster.map(({ page }) => page)).size >= needed)
        .map((cluster) => ({ isTop, text, place: cluster[0]?.place ?? 0 }))
    );
  });
}

function clustersOf(found: { page: number; place: number }[]): { page: number; place: number }[][] {
  const clusters: { page: number; place: number }[][] = [];
  for (const one of found.sort((left, right) => left.place - right.place)) {
    const last = clusters.at(-1);
    if (last?.[0] && one.place - last[0].place < SAME_PLACE) last.push(one);
    else clusters.push([one]);
  }
  return clusters;
}

function matches({ text, place, isTop }: EdgeKey, line: PageLine): boolean {
  return Math.abs(placeOf(line, isTop) - place) < SAME_PLACE && textWithoutNumbers(line) === text;
}

/** Distance from the edge of the page, for its pages may differ in height. */
function placeOf(line: PageLine, isTop: boolean): number {
  return isTop ? line.y : line.pageHeight - line.y;
}

function textWithoutNumbers(line: PageLine): string {
  return textOfLine(line).replace(/\d+/g, '#').replace(/\s+/g, ' ');
}

export function textOfLine({ marker, cells }: PageLine): string {
  return `${marker ? `${marker.text} ` : ''}${cells.map(({ text }) => text).join('\t')}`;
}
