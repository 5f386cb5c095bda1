import type { Span } from '#lib/model/span.ts';
import type { EvidenceRow } from './evidence-rows.ts';
import { splitSentences } from './split-sentences.ts';
import type { UpdateRow } from './update-rows.ts';

/** One sentence of an update that shows a topic in the region's own words. */
export type TellingQuote = {
  topicId: string;
  updateId: string;
  regionId: string;
  /** The sentence: text.slice(start, end) of the update. */
  start: number;
  end: number;
  text: string;
  /** The evidence within the quote: quote.text.slice(start, end). In order, none overlapping. */
  marks: Span[];
};

/** Fewer words than this seldom tell anything: "Kraft", "Ny E18". */
const tellingWords = 4;

/** A sub-bullet leans on its lead-in, which the quote leaves out: it counts as so many letters longer for each step of depth. */
const leaningLetters = 30;

/** The shortest telling sentence of each topic that the updates' own words carry; topics without one are left out. */
export function findTellingQuotes(
  topicIds: readonly string[],
  updates: readonly UpdateRow[],
  evidence: readonly EvidenceRow[]
): TellingQuote[] {
  const candidates = new Map<string, TellingQuote[]>();
  const depths = new Map(updates.map(({ updateId, depth }) => [updateId, depth]));
  const lengthOf = ({ updateId, text }: TellingQuote) => text.length + leaningLetters * (depths.get(updateId) ?? 0);
  const evidenceOf = groupByUpdate(evidence);
  for (const update of updates) {
    for (const quote of quotesOf(update, evidenceOf.get(update.updateId) ?? [])) {
      candidates.set(quote.topicId, [...(candidates.get(quote.topicId) ?? []), quote]);
    }
  }
  return topicIds.flatMap((topicId) => (candidates.get(topicId) ?? []).toSorted(byTelling(lengthOf)).slice(0, 1));
}

function groupByUpdate(evidence: readonly EvidenceRow[]): Map<string, EvidenceRow[]> {
  const groups = new Map<string, EvidenceRow[]>();
  for (const row of evidence) {
    if (row.leadInIndex >= 0) continue;
    const group = groups.get(row.updateId);
    if (group) group.push(row);
    else groups.set(row.updateId, [row]);
  }
  return groups;
}

function quotesOf({ updateId, regionId, text }: UpdateRow, evidence: readonly EvidenceRow[]): TellingQuote[] {
  return wholeSentences(text, evidence).flatMap(({ start, end }) => {
    const within = evidence.filter((row) => row.start >= start && row.end <= end);
    return [...new Set(within.map((row) => row.topicId))].map((topicId) => ({
      topicId,
      updateId,
      regionId,
      start,
      end,
      text: text.slice(start, end),
      marks: joinOverlaps(
        within.filter((row) => row.topicId === topicId).map((row) => ({ start: row.start - start, end: row.end - start }))
      )
    }));
  });
}

/** The sentences of the text, joined where a piece of evidence reaches over the end of one. */
function wholeSentences(text: string, evidence: readonly EvidenceRow[]): Span[] {
  const sentences: Span[] = [];
  for (const span of splitSentences(text)) {
    const last = sentences.at(-1);
    if (last && evidence.some((row) => row.start < last.end && row.end > last.end)) last.end = span.end;
    else sentences.push(span);
  }
  return sentences;
}

function joinOverlaps(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else joined.push({ ...span });
  }
  return joined;
}

/** Telling ones first, the shortest of them foremost; among those that are too short, the one with most words. Stable on ties. */
function byTelling(lengthOf: (quote: TellingQuote) => number): (a: TellingQuote, b: TellingQuote) => number {
  return (a, b) => tellingWordCount(b.text) - tellingWordCount(a.text) || lengthOf(a) - lengthOf(b);
}

/** Words up to the number that suffices; a line that only announces what follows ("Ellers fokus på:") counts as none. */
function tellingWordCount(sentence: string): number {
  if (/[:;]$/u.test(sentence)) return 0;
  return Math.min(tellingWords, sentence.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}./'’-]*/gu)?.length ?? 0);
}
