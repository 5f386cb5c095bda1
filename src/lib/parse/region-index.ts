import type { Region, RegionRegistry } from '#lib/model/region.ts';
import { squashName } from './fold-name.ts';

/** What a name says its unit is: "Fauske kommune", "Hadelandsregionen IPR", or just "Hadeland". */
export type NameKind = 'municipality' | 'region' | 'bare';
/** A name without the words for its legal form, squashed: "Regionrådet for Hadeland" -> { core: "hadeland", kind: "region" }. */
export type NameCore = { core: string; kind: NameKind };
export type Spelling = NameCore & { regionId: string; squashed: string };

export type RegionIndex = {
  bySquashed: ReadonlyMap<string, string>;
  spellings: readonly Spelling[];
  byCore: ReadonlyMap<string, readonly Spelling[]>;
  /** Squashed names of the municipalities that are not a region by themselves. */
  municipalities: ReadonlySet<string>;
};

const PREFIXES =
  /^(?:interkommunaltpolitiskrad(?:for|i)|samarbeidsradetfor|regionrad(?:et)?for|radetfor|ipr(?:for|i)|regionen?(?=[a-z]{3}))/;
const REGION_SUFFIX =
  /(?:interkommunalepolitiskerad|interkommunaltpolitiskrad|utviklingko|utvikling|regionrad(?:et)?|regionen|region|radet|ipr|(?<=rad)iks)$/;
const indexes = new WeakMap<RegionRegistry, RegionIndex>();

/** The spellings of a registry's regions, prepared once for each registry. */
export function indexRegions(registry: RegionRegistry): RegionIndex {
  const known = indexes.get(registry);
  if (known) return known;
  const spellings = registry.regions.flatMap(spellingsOf);
  const index = {
    bySquashed: new Map(spellings.toReversed().map(({ squashed, regionId }) => [squashed, regionId])),
    spellings,
    byCore: groupByCore(spellings),
    municipalities: new Set(registry.regions.flatMap(municipalitiesOf))
  };
  indexes.set(registry, index);
  return index;
}

export function coreOfName(name: string): NameCore {
  const squashed = squashName(name);
  if (/fylkeskommunen?$/.test(squashed)) return { core: squashed, kind: 'bare' };
  const municipality = /^(.{2,}?)kommune$/.exec(squashed);
  if (municipality?.[1]) return { core: municipality[1], kind: 'municipality' };
  let core = withoutAtLeast(3, squashed, PREFIXES);
  for (let shorter = withoutAtLeast(3, core, REGION_SUFFIX); shorter !== core; shorter = withoutAtLeast(3, core, REGION_SUFFIX))
    core = shorter;
  return { core, kind: core === squashed ? 'bare' : 'region' };
}

/** "Hadelandsregionen" and "Hadeland" differ by the s that links a compound, "Mosseregionen" and "Moss" by an e. */
export function withoutLink({ core, kind }: NameCore): string {
  if (core.length < (kind === 'region' ? 5 : 7)) return core;
  return core.replace(/[se]$/, '');
}

function groupByCore(spellings: readonly Spelling[]): Map<string, Spelling[]> {
  const groups = new Map<string, Spelling[]>();
  for (const spelling of spellings) {
    for (const core of new Set([spelling.core, withoutLink(spelling)])) groups.set(core, [...(groups.get(core) ?? []), spelling]);
  }
  return groups;
}

function spellingsOf(region: Region): Spelling[] {
  const isMunicipality = coreOfName(region.name).kind === 'municipality';
  return [region.name, ...region.aliases].map((name) => {
    const { core, kind } = coreOfName(name);
    return { regionId: region.id, squashed: squashName(name), core, kind: kind === 'bare' && isMunicipality ? 'municipality' : kind };
  });
}

function municipalitiesOf(region: Region): string[] {
  return coreOfName(region.name).kind === 'municipality' ? [] : region.municipalities.map(squashName);
}

function withoutAtLeast(rest: number, squashed: string, form: RegExp): string {
  const shorter = squashed.replace(form, '');
  return shorter.length >= rest ? shorter : squashed;
}
