import type { Span } from './span.ts';

/** Markdown's way to write a link, which minutes pasted from the web carry: "[label](address)". */
const link = /\[([^[\]\n]+)\]\([^()\s]*\)/gu;

export type ReadableText = { text: string; marks: Span[] };

/** The text as a reader wants it, a link's label instead of its syntax, with the marks moved along; a mark on an address is dropped. */
export function readableText(text: string, marks: readonly Span[] = []): ReadableText {
  const kept: Span[] = [];
  let from = 0;
  for (const match of text.matchAll(link)) {
    const label = match.index + 1;
    kept.push({ start: from, end: match.index }, { start: label, end: label + (match[1]?.length ?? 0) });
    from = match.index + match[0].length;
  }
  kept.push({ start: from, end: text.length });
  return {
    text: kept.map(({ start, end }) => text.slice(start, end)).join(''),
    marks: marks.map(({ start, end }) => ({ start: place(start, kept), end: place(end, kept) })).filter(({ start, end }) => start < end)
  };
}

function place(offset: number, kept: readonly Span[]): number {
  return kept.reduce((sum, { start, end }) => sum + Math.max(0, Math.min(offset, end) - start), 0);
}
