import type { DocumentText } from '#lib/model/document-text.ts';
import { collapse } from './collapse.ts';
import { withoutEmphasis } from './without-emphasis.ts';

/** One update of a section before it has a region: its lines, its span and the pieces above it. */
export type Piece = {
  lines: number[];
  start: number;
  end: number;
  depth: number;
  parent: Piece | null;
  isBullet: boolean;
  /** The columns of its row that tell no news, by their headers. */
  other?: Readonly<Record<string, string>>;
};

/** The words of its lines, without what stands between them where a page breaks, and in Markdown without its marks. */
export function wordsOfPiece(
  { text, lines, format }: Pick<DocumentText, 'text' | 'lines' | 'format'>,
  { lines: own, start, end }: Pick<Piece, 'lines' | 'start' | 'end'>
): string {
  const runs: { start: number; end: number }[] = [];
  own.forEach((index, at) => {
    const line = lines[index] ?? { start, end };
    const last = runs.at(-1);
    if (last && index === (own[at - 1] ?? 0) + 1) last.end = line.end;
    else runs.push({ start: line.start, end: line.end });
  });
  const words = collapse(runs.map((run) => text.slice(Math.max(start, run.start), Math.min(end, run.end))).join(' '));
  return format === 'md' ? withoutEmphasis(words) : words;
}
