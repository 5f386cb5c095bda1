import type { Corpus, TaggedMinutes } from '#lib/model/corpus.ts';
import type { Region, RegionRegistry } from '#lib/model/region.ts';
import type { Topic } from '#lib/model/topic.ts';
import { freeId } from './document-id.ts';

/**
 * Puts tagged documents together with the regions and topics that they name. Two files of one name keep apart: the later gets "-2" after
 * its id. Regions that only the documents know come after the registry's, in the order of their first mention.
 */
export function composeCorpus(documents: readonly TaggedMinutes[], registry: RegionRegistry, topics: readonly Topic[]): Corpus {
  const distinct = withDistinctIds(documents);
  return { documents: distinct, regions: [...registry.regions, ...findNewRegions(distinct, registry)], topics: topics.map(withoutRules) };
}

/** A topic as it comes from the topic book still carries its rules, which nothing past this point needs. */
function withoutRules({ id, label, description, core, procedural }: Topic): Topic {
  return { id, label, description, core, procedural };
}

function withDistinctIds(documents: readonly TaggedMinutes[]): TaggedMinutes[] {
  const taken = new Set<string>();
  return documents.map((document) => {
    const id = freeId(document.documentId, taken);
    taken.add(id);
    return id === document.documentId ? document : { ...document, documentId: id };
  });
}

function findNewRegions(documents: readonly TaggedMinutes[], registry: RegionRegistry): Region[] {
  const known = new Set(registry.regions.map(({ id }) => id));
  const names = new Map<string, string>();
  const note = (id: string, name: string) => {
    if (!known.has(id) && !names.has(id)) names.set(id, name);
  };
  for (const { minutes } of documents) {
    for (const { regionId, region } of minutes.updates) note(regionId, region);
  }
  // A heading above updates is a better name than what tells of silence.
  for (const { minutes } of documents) {
    for (const { regionId, region } of minutes.silent) note(regionId, region);
  }
  return [...names].map(([id, name]) => ({ id, name, aliases: [], municipalities: [] }));
}
