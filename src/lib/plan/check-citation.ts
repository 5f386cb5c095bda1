import type { CitableCorpus, CitableUpdate } from './citable-update.ts';
import type { Citation } from './citation.ts';
import { wordOverlap } from './word-overlap.ts';

/** What happened to a quote's source since somebody last agreed to it. */
export type Finding =
  /** The update says something else now. */
  | { kind: 'changed'; before: string; after: string }
  /** The bullets above it say something else now. */
  | { kind: 'lead-in-changed'; before: readonly string[]; after: readonly string[] }
  /** It has other topics now. */
  | { kind: 'retagged'; lost: readonly string[]; gained: readonly string[] }
  /** `before` and `after` are names. */
  | { kind: 'moved-region'; before: string; after: string }
  /** The meeting has another date now. */
  | { kind: 'moved-meeting'; before: string | null; after: string | null }
  /** The same words stand in another document; `before` and `after` are files' names. */
  | { kind: 'moved-document'; before: string; after: string }
  /** Its document is not there, or nothing in it is like the quote. */
  | { kind: 'removed'; what: 'document' | 'update' };

/** A quote is sound where nothing was found. `now` is what stands for its source, null where nothing does. */
export type CitationCheck = { citation: Citation; findings: readonly Finding[]; now: CitableUpdate | null };

/** Share of words in common, 0 to 1, from which an update counts as what another one has become. */
const likeEnough = 0.5;

export function checkCitation(citation: Citation, corpus: CitableCorpus): CitationCheck {
  const now = findSame(citation, corpus) ?? findSuccessor(citation, corpus);
  if (now) return { citation, findings: compare(citation, now, corpus), now };
  if (citation.keptWithoutSource !== null) return { citation, findings: [], now };
  const what = corpus.byDocument.has(citation.documentId) ? 'update' : 'document';
  return { citation, findings: [{ kind: 'removed', what }], now };
}

export function isSound({ findings }: CitationCheck): boolean {
  return findings.length === 0;
}

/** The update with the same words: at its place, else in its region, else in its document, else of the same region in another document. */
function findSame(citation: Citation, { updates, byDocument, hashOf }: CitableCorpus): CitableUpdate | null {
  const { sourceHash, documentId, regionId, occurrence, meetingDate } = citation;
  const here = (byDocument.get(documentId) ?? []).filter((update) => hashOf(update) === sourceHash);
  const ofRegion = here.filter((update) => update.regionId === regionId);
  const atPlace = (list: readonly CitableUpdate[]) => list.find((update) => update.occurrence === occurrence);
  const found = atPlace(ofRegion) ?? ofRegion[0] ?? atPlace(here) ?? only(here);
  if (found) return found;
  if (here.length > 0) return null;
  // What does not hold the quote is not hashed: these may be all updates of every document.
  const holdsQuote = ({ text }: CitableUpdate) => citation.isWithoutNames || text.includes(citation.quote);
  const elsewhere = updates.filter((update) => update.regionId === regionId && holdsQuote(update) && hashOf(update) === sourceHash);
  return elsewhere.find((update) => update.meetingDate === meetingDate) ?? only(elsewhere);
}

/** The update of the same region and document, else of the same document, that has most of the quote's words. */
function findSuccessor({ quote, documentId, regionId }: Citation, { byDocument }: CitableCorpus): CitableUpdate | null {
  const updates = byDocument.get(documentId) ?? [];
  const ofRegion = updates.filter((update) => update.regionId === regionId);
  return mostAlike(quote, ofRegion) ?? mostAlike(quote, updates);
}

function mostAlike(quote: string, updates: readonly CitableUpdate[]): CitableUpdate | null {
  const weighed = updates.map((update) => ({ update, overlap: wordOverlap(quote, update.text) }));
  const best = weighed.reduce<(typeof weighed)[number] | null>((most, one) => (one.overlap > (most?.overlap ?? 0) ? one : most), null);
  return best && best.overlap >= likeEnough ? best.update : null;
}

function compare(citation: Citation, now: CitableUpdate, { hashOf }: CitableCorpus): Finding[] {
  const findings: Finding[] = [];
  const isSameText = hashOf(now) === citation.sourceHash;
  if (!isSameText || (!citation.isWithoutNames && !now.text.includes(citation.quote)))
    findings.push({ kind: 'changed', before: citation.quote, after: now.text });
  if (!citation.isWithoutNames && citation.leadIn.join('\n') !== now.leadIn.join('\n'))
    findings.push({ kind: 'lead-in-changed', before: citation.leadIn, after: now.leadIn });
  const lost = citation.topicIds.filter((id) => !now.topicIds.includes(id));
  const gained = now.topicIds.filter((id) => !citation.topicIds.includes(id));
  if (lost.length + gained.length > 0) findings.push({ kind: 'retagged', lost, gained });
  if (citation.regionId !== now.regionId) findings.push({ kind: 'moved-region', before: citation.region, after: now.region });
  if (citation.meetingDate !== now.meetingDate)
    findings.push({ kind: 'moved-meeting', before: citation.meetingDate, after: now.meetingDate });
  if (citation.documentId !== now.documentId) findings.push({ kind: 'moved-document', before: citation.document, after: now.document });
  return findings;
}

function only<T>(list: readonly T[]): T | null {
  return list.length === 1 ? (list[0] ?? null) : null;
}
