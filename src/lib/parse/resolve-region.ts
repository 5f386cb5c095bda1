import type { RegionRegistry } from '#lib/model/region.ts';
import { editDistance } from './edit-distance.ts';
import { squashName } from './fold-name.ts';
import { isPlaceName } from './place-names.ts';
import { remember } from './remember.ts';
import { coreOfName, directionOf, indexRegions, withoutLink, type NameCore, type RegionIndex, type Spelling } from './region-index.ts';

/**
 * exact: a spelling of the registry; form: the same name with other words for its legal form ("Regionrådet for X");
 * typo: within two letters of a spelling; ambiguous: a bare name that is a region's and also one of its municipalities'.
 */
export type RegionCertainty = 'exact' | 'form' | 'typo' | 'ambiguous';
export type RegionMatch = { regionId: string; certainty: RegionCertainty };

const MAX_NAME_LENGTH = 100;
const resolvers = new WeakMap<RegionRegistry, (name: string) => RegionMatch[]>();

/** The one region of the registry that a name means, in any spelling; null where it means none, or several. Give it a name without remarks. */
export function resolveRegion(name: string, registry: RegionRegistry): RegionMatch | null {
  const regions = resolveRegions(name, registry);
  return regions.length === 1 ? (regions[0] ?? null) : null;
}

/** The regions that a name means: several for "Hadeland- og Gjøvikregionen", none for a name that the registry does not know. */
export function resolveRegions(name: string, registry: RegionRegistry): RegionMatch[] {
  if (name.length > MAX_NAME_LENGTH || /[:;?!]\s*\S/.test(name)) return [];
  let resolve = resolvers.get(registry);
  if (!resolve) {
    const index = indexRegions(registry);
    resolve = remember((written) => {
      const whole = resolveName(written, index);
      return whole ? [whole] : resolveParts(written, index);
    });
    resolvers.set(registry, resolve);
  }
  return resolve(name);
}

function resolveParts(name: string, index: RegionIndex): RegionMatch[] {
  const slashed = name.split('/').map((part) => part.trim());
  const parts = slashed.length > 1 ? slashed : name.split(/,\s|\s(?:og|&|\+|samt)\s/).map((part) => part.trim());
  if (parts.length < 2 || parts.length > 4 || parts.includes('')) return [];
  const matches = parts.map((part) => resolveName(part, index));
  const found = matches.filter((match) => match !== null);
  const unknown = parts.filter((_, at) => !matches[at]);
  // An acronym beside a name is another spelling of it; any other unknown part makes the whole a name of its own.
  const isRest = slashed.length > 1 ? unknown.every((part) => /^[A-ZÆØÅ]{2,6}( IPR)?$/.test(part)) : unknown.length === 0;
  if (!isRest) return [];
  return found.filter((match, at) => found.findIndex((other) => other.regionId === match.regionId) === at);
}

function resolveName(name: string, index: RegionIndex): RegionMatch | null {
  const squashed = squashName(name);
  if (squashed.length < 2) return null;
  const exact = index.bySquashed.get(squashed);
  if (exact) return { regionId: exact, certainty: index.municipalities.has(squashed) ? 'ambiguous' : 'exact' };
  const sought = coreOfName(name);
  if (sought.kind === 'municipality' && (index.municipalities.has(sought.core) || isPlaceName(sought.core))) return null;
  const sameCore = spellingWithCore(sought, index);
  if (sameCore)
    return {
      regionId: sameCore.regionId,
      certainty: sought.kind === 'bare' && index.municipalities.has(sought.core) ? 'ambiguous' : 'form'
    };
  if (isAmbiguous(sought, index)) return null;
  return resolveTypo(squashed, sought, index);
}

function isAmbiguous(sought: NameCore, index: RegionIndex): boolean {
  return index.municipalities.has(sought.core) || (sought.kind === 'bare' && isPlaceName(sought.core));
}

function spellingWithCore(sought: NameCore, index: RegionIndex): Spelling | undefined {
  const near = [sought.core, withoutLink(sought)].flatMap((core) => index.byCore.get(core) ?? []);
  return near.find((spelling) => spelling.core.length >= 3 && kindsAgree(spelling, sought));
}

/** "Osloregionen" is an alliance, not Oslo kommune; "Hadeland kommune" can only mean the region. */
function kindsAgree(spelling: NameCore, sought: NameCore): boolean {
  if (spelling.kind === 'municipality') return sought.kind !== 'region';
  return true;
}

function resolveTypo(squashed: string, sought: NameCore, index: RegionIndex): RegionMatch | null {
  if (sought.core.length < (sought.kind === 'bare' ? 7 : 4)) return null;
  const direction = directionOf(sought.core);
  const candidates = index.byFirstLetter.get(sought.core.slice(0, 1)) ?? [];
  const near = candidates.filter((spelling) => spelling.direction === direction && isTypoOf(spelling, squashed, sought));
  const regionIds = new Set(near.map((spelling) => spelling.regionId));
  const [regionId] = regionIds;
  return regionIds.size === 1 && regionId ? { regionId, certainty: 'typo' } : null;
}

function isTypoOf(spelling: Spelling, squashed: string, sought: NameCore): boolean {
  if (!kindsAgree(spelling, sought) || spelling.core.length < 4) return false;
  const allowed = (name: string) => (name.length < 5 ? 0 : name.length < 8 ? 1 : 2);
  const longer = spelling.core.length > sought.core.length ? spelling.core : sought.core;
  const core = editDistance(spelling.core, sought.core, 2);
  if (core <= allowed(longer)) return true;
  // A letter lost in the word for the form ("Kongsbergreionen") leaves the core unrecognised: the whole spelling is compared.
  const [written, known] = [squashed, spelling.squashed].map((name) => name.replace(/ipr$/, ''));
  return written !== undefined && known !== undefined && known.length >= 10 && editDistance(known, written, 1) <= 1;
}
