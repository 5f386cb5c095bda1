import type { Region, RegionRegistry } from '#lib/model/region.ts';
import { squashName } from './fold-name.ts';
import { remember } from './remember.ts';

/** What a name says its unit is: "Fauske kommune", "Hadelandsregionen IPR", or just "Hadeland". */
export type NameKind = 'municipality' | 'region' | 'bare';
/** A name without the words for its legal form, squashed: "Regionrådet for Hadeland" -> { core: "hadeland", kind: "region" }. */
export type NameCore = { core: string; kind: NameKind };
/** direction: the word that tells one part of a district from another ("nedre"), empty where there is none. */
export type Spelling = NameCore & { regionId: string; squashed: string; direction: string };

export type RegionIndex = {
  bySquashed: ReadonlyMap<string, string>;
  /** By the first letter of the core, which a typing error leaves alone. */
  byFirstLetter: ReadonlyMap<string, readonly Spelling[]>;
  byCore: ReadonlyMap<string, readonly Spelling[]>;
  /** Squashed names of the municipalities that are not a region by themselves. */
  municipalities: ReadonlySet<string>;
};

const PREFIXES =
  /^(?:(?:det)?interkommunal(?:tpolitisk|epolitiske)rad(?:et)?(?:for|i)|samarbeidsradetfor|regionrad(?:et)?for|radetfor|ipr(?:for|i)|regionen?(?=[a-z]{3}))/;
const REGION_SUFFIX =
  /(?:interkommunal(?:tpolitisk|epolitiske)rad(?:et)?|utviklingko|utvikling|regionrad(?:et)?|regionen|region|radet|ipr|(?<=rad)iks)$/;
const DIRECTIONS = /^(?:ovre|nedre|indre|ytre|nordre|sondre|vestre|ostre|midtre|austre|nord|sor|vest|ost|aust|store|lille|vesle)/;
const indexes = new WeakMap<RegionRegistry, RegionIndex>();

/** The spellings of a registry's regions, prepared once for each registry. */
export function indexRegions(registry: RegionRegistry): RegionIndex {
  const known = indexes.get(registry);
  if (known) return known;
  const spellings = registry.regions.flatMap(spellingsOf);
  const confirmed = (registry.confirmed ?? []).map(({ name, regionId }) => ({ squashed: squashName(name), regionId }));
  const index = {
    bySquashed: new Map([...spellings.toReversed(), ...confirmed].map(({ squashed, regionId }) => [squashed, regionId])),
    byFirstLetter: groupBy(spellings, ({ core }) => [core.slice(0, 1)]),
    byCore: groupBy(spellings, (spelling) => [spelling.core, withoutLink(spelling)]),
    municipalities: new Set(
      registry.regions.flatMap(municipalitiesOf).filter((name) => !confirmed.some(({ squashed }) => squashed === name))
    )
  };
  indexes.set(registry, index);
  return index;
}

export const coreOfName: (name: string) => NameCore = remember((name) => coreOfSquashed(squashName(name)));

/** The word for a direction or a size that a squashed name begins with: "nedreromerike" -> "nedre". */
export function directionOf(squashed: string): string {
  return DIRECTIONS.exec(squashed)?.[0] ?? '';
}

function coreOfSquashed(squashed: string): NameCore {
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

function groupBy(spellings: readonly Spelling[], keysOf: (spelling: Spelling) => string[]): Map<string, Spelling[]> {
  const groups = new Map<string, Spelling[]>();
  for (const spelling of spellings) {
    for (const key of new Set(keysOf(spelling))) groups.set(key, [...(groups.get(key) ?? []), spelling]);
  }
  return groups;
}

function spellingsOf(region: Region): Spelling[] {
  const isMunicipality = coreOfName(region.name).kind === 'municipality';
  return [region.name, ...region.aliases].map((name) => {
    const { core, kind } = coreOfName(name);
    const own = kind === 'bare' && isMunicipality ? 'municipality' : kind;
    return { regionId: region.id, squashed: squashName(name), core, kind: own, direction: directionOf(core) };
  });
}

function municipalitiesOf(region: Region): string[] {
  return coreOfName(region.name).kind === 'municipality' ? [] : region.municipalities.map(squashName);
}

function withoutAtLeast(rest: number, squashed: string, form: RegExp): string {
  const shorter = squashed.replace(form, '');
  return shorter.length >= rest ? shorter : squashed;
}
