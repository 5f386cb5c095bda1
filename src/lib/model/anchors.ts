import type { LineAnchor, UpdateAnchor } from './correction.ts';
import type { Update } from './minutes.ts';
import type { Span } from './span.ts';

/** A document as far as its lines go: DocumentText, or the text of tagged minutes with Minutes.lines. */
export type LinedText = { text: string; lines: readonly Span[] };

/** Throws on a line that the document does not have. */
export function anchorOfLine(document: LinedText, index: number): LineAnchor {
  const line = document.lines[index];
  if (!line) throw new Error(`unknown line: ${index}`);
  const text = wordsOf(document, line);
  return { text, occurrence: linesWith(document, text).indexOf(index) };
}

/** Throws on an update that the minutes do not have. */
export function anchorOfUpdate({ updates }: { updates: readonly Update[] }, id: string): UpdateAnchor {
  const update = updates.find((one) => one.id === id);
  if (!update) throw new Error(`unknown update: ${id}`);
  return anchorAmong(updates, update);
}

/** The same for an update of a document of several meetings, in which ids come again. Throws where `updates` do not have it. */
export function anchorAmong(updates: readonly Update[], update: Update): UpdateAnchor {
  const alike = updates.filter(({ text }) => text === update.text);
  const occurrence = alike.indexOf(update);
  if (occurrence === -1) throw new Error(`unknown update: ${update.id}`);
  return { text: update.text, occurrence };
}

/** Index of the line; null where the document no longer has it. Of several with the same words the counted one, or the only one that is left. */
export function findLine(document: LinedText, { text, occurrence }: LineAnchor): number | null {
  return pick(linesWith(document, text), occurrence);
}

/** The update, or whatever stands for it with the same text; null where there is none. */
export function findUpdate<T extends { text: string }>(updates: readonly T[], { text, occurrence }: UpdateAnchor): T | null {
  return pick(
    updates.filter((update) => update.text === text),
    occurrence
  );
}

function pick<T>(found: readonly T[], occurrence: number): T | null {
  return found[occurrence] ?? (found.length === 1 ? (found[0] ?? null) : null);
}

function linesWith(document: LinedText, text: string): number[] {
  return document.lines.flatMap((line, index) => (wordsOf(document, line) === text ? [index] : []));
}

function wordsOf({ text }: LinedText, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, ' ').trim();
}
