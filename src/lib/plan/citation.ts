import { newId } from '#lib/model/new-id.ts';
import type { Span } from '#lib/model/span.ts';
import type { CitableUpdate } from './citable-update.ts';
import { hashText } from './hash-text.ts';

/** The exact words of an update, and how to find it again. What it says is what it said when somebody last agreed to it. */
export type Citation = {
  id: string;
  documentId: string;
  /** The file's name. */
  document: string;
  /** ISO date, null where it is not known. */
  meetingDate: string | null;
  regionId: string;
  region: string;
  /** As it was then, for links. */
  updateId: string;
  /** The whole of the update's text, or a part of it. */
  quote: string;
  leadIn: readonly string[];
  topicIds: readonly string[];
  /** Lower-case hexadecimal SHA-256 of the update's whole text. */
  sourceHash: string;
  /** 0-based among the document's updates with the same text. */
  occurrence: number;
  /** ISO date and time. */
  citedAt: string;
  /** ISO date and time at which somebody kept the quote although its source was gone; null where nobody did. */
  keptWithoutSource: string | null;
  /** Whether the quote left the app with a name left out, and so is no longer word by word what the source says. */
  isWithoutNames: boolean;
};

/** `part`: of the update's text; the whole of it where left out. Throws on a part that the text does not have. */
export function citeUpdate(update: CitableUpdate, { at, part }: { at: string; part?: Span }): Citation {
  const { text, ...source } = update;
  const quote = part ? text.slice(part.start, part.end) : text;
  if (quote === '') throw new Error(`nothing to quote: ${update.updateId}`);
  return { id: newId(), ...source, quote, sourceHash: hashText(text), citedAt: at, keptWithoutSource: null, isWithoutNames: false };
}

/** Whether both quote the same update, as far as they were told. */
export function isSameSource(one: Citation, other: Citation): boolean {
  return one.documentId === other.documentId && one.sourceHash === other.sourceHash && one.occurrence === other.occurrence;
}

/** The same quotes for another place: each place has its own, to be accepted or replaced apart from the others. */
export function copyCitations(citations: readonly Citation[]): Citation[] {
  return citations.map((citation) => ({ ...citation, id: newId() }));
}

/** The quotes, the same words of the same source once. */
export function joinCitations(known: readonly Citation[], more: readonly Citation[]): Citation[] {
  const isIn = (list: readonly Citation[], one: Citation) => list.some((other) => isSameSource(one, other) && one.quote === other.quote);
  return more.reduce<Citation[]>((list, one) => (isIn(list, one) ? list : [...list, one]), [...known]);
}

/**
 * What quotes are about, the most frequent topic first: what at least half of them have, so that one quote among many does not stand for a topic;
 * where no topic is so common, the most frequent ones.
 */
export function topicsOfCitations(citations: readonly Pick<Citation, 'topicIds'>[]): string[] {
  const counts = new Map<string, number>();
  for (const topicId of citations.flatMap(({ topicIds }) => topicIds)) counts.set(topicId, (counts.get(topicId) ?? 0) + 1);
  const least = Math.min(citations.length / 2, Math.max(...counts.values()));
  const common = [...counts].filter(([, count]) => count >= least);
  return common.sort(([, one], [, other]) => other - one).map(([topicId]) => topicId);
}
