import type { CitableUpdate } from './citable-update.ts';
import { citeUpdate, type Citation } from './citation.ts';
import type { CitationCheck } from './check-citation.ts';

/**
 * The quote as somebody agrees to it now: what stands for its source, with the same words as far as they still stand there, else the whole of
 * it; or, where the source is gone, the same quote, kept without one. `at`: ISO date and time.
 */
export function acceptSource({ citation, now }: CitationCheck, at: string): Citation {
  if (!now) return { ...citation, keptWithoutSource: at };
  const start = now.text.indexOf(citation.quote);
  const part = start === -1 ? undefined : { start, end: start + citation.quote.length };
  return { ...citeUpdate(now, part ? { at, part } : { at }), id: citation.id };
}

/** Another update in the place of the one that was quoted. */
export function replaceSource({ id }: Citation, update: CitableUpdate, at: string): Citation {
  return { ...citeUpdate(update, { at }), id };
}
