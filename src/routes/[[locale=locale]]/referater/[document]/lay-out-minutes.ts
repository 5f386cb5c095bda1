import type { AgendaItem, Minutes, Update } from '#lib/model/minutes.ts';
import type { TopicHit } from '#lib/model/topic.ts';

export type TaggedUpdate = { update: Update; hits: readonly TopicHit[] };
export type RegionSection = { anchor: string; regionId: string; heading: string; updates: TaggedUpdate[] };
export type LaidOutItem = { anchor: string; item: AgendaItem; regions: RegionSection[] };

/** The agenda as the reader's page shows it: each item with its anchor and, in a round, its regions in the order of the minutes. */
export function layOutMinutes(minutes: Minutes, hits: readonly (readonly TopicHit[])[]): LaidOutItem[] {
  const itemOf = new Map(minutes.lines.flatMap((line) => (line.updateId === null ? [] : [[line.updateId, line.item] as const])));
  const nameAnchor = anchorNamer();
  const sections: LaidOutItem[] = minutes.items.map((item, index) => ({
    anchor: nameAnchor(`sak-${slug(item.number ?? `u${index + 1}`)}`),
    item,
    regions: []
  }));
  const stray: LaidOutItem[] = [];
  minutes.updates.forEach((update, index) => {
    const item = itemOf.get(update.id) ?? null;
    let section = item === null ? stray.at(0) : sections.at(item);
    if (!section) stray.push((section = strayRound(nameAnchor('runde'))));
    addUpdate(section.regions, { update, hits: hits[index] ?? [] }, nameAnchor);
  });
  return [...stray, ...sections];
}

/** A round that stands in no item of the agenda. */
function strayRound(anchor: string): LaidOutItem {
  const item: AgendaItem = { number: null, title: '', kind: 'round', decision: null, text: '', source: { start: 0, end: 0 } };
  return { anchor, item, regions: [] };
}

function addUpdate(regions: RegionSection[], tagged: TaggedUpdate, nameAnchor: (wanted: string) => string): void {
  const { regionId, region } = tagged.update;
  const last = regions.at(-1);
  if (last?.regionId === regionId) last.updates.push(tagged);
  else regions.push({ anchor: nameAnchor(`delregion-${regionId}`), regionId, heading: region, updates: [tagged] });
}

/** Gives each anchor once: where a number or a region comes again, the later one is counted on. */
function anchorNamer(): (wanted: string) => string {
  const taken = new Set<string>();
  return (wanted) => {
    let anchor = wanted;
    for (let copy = 2; taken.has(anchor); copy += 1) anchor = `${wanted}-${copy}`;
    taken.add(anchor);
    return anchor;
  };
}

function slug(number: string): string {
  return number.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
}
