import type { PageLine } from './pdf-page.ts';

/** How a document is set, measured on its own lines. */
export type PageMetrics = {
  /** Height of the font that most of the text has. */
  size: number;
  /** Distance of the baselines in a paragraph, as a multiple of the font's height. */
  pitch: number;
  /** Where full lines end. */
  marginOf: (line: PageLine) => number;
};

/** Share of the lines that may reach beyond the right margin: an address that could not be broken. */
const OUTLIERS = 0.03;
const USUAL_PITCH = 1.2;

export function measurePages(pages: readonly (readonly PageLine[])[]): PageMetrics {
  const lines = pages.flat();
  const margins = marginsByWidth(lines.filter(({ column }) => column === null));
  const marginOf = (line: PageLine) => line.column?.right ?? margins.get(Math.round(line.pageWidth)) ?? line.pageWidth;
  return { size: mostOf(lines.map((line) => [round(line.size, 0.5), lengthOf(line)])) ?? 0, pitch: pitchOf(pages, marginOf), marginOf };
}

function marginsByWidth(lines: readonly PageLine[]): Map<number, number> {
  const byWidth = new Map<number, PageLine[]>();
  for (const line of lines) {
    const same = byWidth.get(Math.round(line.pageWidth));
    if (same) same.push(line);
    else byWidth.set(Math.round(line.pageWidth), [line]);
  }
  return new Map(
    [...byWidth].map(([width, found]) => {
      const rights = found.map(({ right }) => right).sort((left, right) => right - left);
      const left = found.reduce((least, { x, marker }) => Math.min(least, marker?.x ?? x), width);
      const reached = rights[Math.max(found.length > 4 ? 1 : 0, Math.floor(OUTLIERS * rights.length))] ?? width;
      // The right margin is seldom much wider than the left: a document of short lines only has no full line.
      return [width, Math.max(reached, 0.92 * width - left)];
    })
  );
}

function pitchOf(pages: readonly (readonly PageLine[])[], marginOf: (line: PageLine) => number): number {
  const pairs = pages.flatMap((lines) =>
    lines.slice(1).flatMap((line, at) => {
      const above = lines[at];
      if (!above || line.marker || Math.abs(above.size - line.size) > 0.05 * line.size || above.right < 0.85 * marginOf(above)) return [];
      const ratio = (line.y - above.y) / line.size;
      return ratio > 0.9 && ratio < 2.6 && Math.abs(line.x - above.x) < line.size ? [[round(ratio, 0.05), 1] as [number, number]] : [];
    })
  );
  return mostOf(pairs) ?? USUAL_PITCH;
}

function mostOf(votes: readonly (readonly [value: number, weight: number])[]): number | undefined {
  const sums = new Map<number, number>();
  for (const [value, weight] of votes) sums.set(value, (sums.get(value) ?? 0) + weight);
  return [...sums].sort((left, right) => right[1] - left[1] || left[0] - right[0])[0]?.[0];
}

function lengthOf({ cells }: PageLine): number {
  return cells.reduce((sum, { text }) => sum + text.length, 0);
}

function round(value: number, step: number): number {
  return Math.round(Math.round(value / step) * step * 100) / 100;
}
