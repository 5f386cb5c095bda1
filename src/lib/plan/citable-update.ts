import type { TaggedMinutes } from '#lib/model/corpus.ts';
import { hashText } from './hash-text.ts';

/** An update as far as a plan quotes it. */
export type CitableUpdate = {
  documentId: string;
  /** The file's name. */
  document: string;
  /** ISO date of the meeting, null where it is not known. */
  meetingDate: string | null;
  regionId: string;
  /** The region's name. */
  region: string;
  /** Update.id, for links. */
  updateId: string;
  text: string;
  leadIn: readonly string[];
  topicIds: readonly string[];
  /** 0-based among the document's updates with the same text. */
  occurrence: number;
};

/** All updates that can be cited, as they are now. */
export type CitableCorpus = {
  updates: readonly CitableUpdate[];
  byDocument: ReadonlyMap<string, readonly CitableUpdate[]>;
  /** Of its text, worked out when it is asked for: there may be tens of thousands, and a plan quotes a few. */
  hashOf: (update: CitableUpdate) => string;
};

/** `regionNames`: by id, where a region is to be called otherwise than its minutes call it. */
export function citableUpdates(
  { documentId, minutes, hits }: Pick<TaggedMinutes, 'documentId' | 'minutes' | 'hits'>,
  regionNames: ReadonlyMap<string, string> = new Map()
): CitableUpdate[] {
  const seen = new Map<string, number>();
  return minutes.updates.map(({ id, regionId, region, text, leadIn }, index) => {
    const occurrence = seen.get(text) ?? 0;
    seen.set(text, occurrence + 1);
    return {
      documentId,
      document: minutes.source.name,
      meetingDate: minutes.meeting.date,
      regionId,
      region: regionNames.get(regionId) ?? region,
      updateId: id,
      text,
      leadIn,
      topicIds: (hits[index] ?? []).map((hit) => hit.id),
      occurrence
    };
  });
}

export function indexCitable(updates: readonly CitableUpdate[]): CitableCorpus {
  const hashes = new WeakMap<CitableUpdate, string>();
  const hashOf = (update: CitableUpdate) => {
    const known = hashes.get(update);
    if (known !== undefined) return known;
    const hash = hashText(update.text);
    hashes.set(update, hash);
    return hash;
  };
  return { updates, byDocument: groupBy(updates, ({ documentId }) => documentId), hashOf };
}

function groupBy(updates: readonly CitableUpdate[], keyOf: (update: CitableUpdate) => string): Map<string, CitableUpdate[]> {
  const groups = new Map<string, CitableUpdate[]>();
  for (const update of updates) {
    const key = keyOf(update);
    const group = groups.get(key);
    if (group) group.push(update);
    else groups.set(key, [update]);
  }
  return groups;
}
