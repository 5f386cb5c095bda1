import type { Region, RegionRegistry } from '#lib/model/region.ts';
import type { Alias } from '#lib/model/saved-document.ts';

/**
 * The registry with spellings that somebody has confirmed: each becomes a spelling of its region, a later one instead of an earlier, and a
 * region that only they name is added at the end.
 */
export function extendRegistry(registry: RegionRegistry, aliases: readonly Alias[]): RegionRegistry {
  if (aliases.length === 0) return registry;
  const known = registry.regions.map((region): Region => ({ ...region, aliases: [...region.aliases, ...namesOf(region.id, aliases)] }));
  const knownIds = new Set(known.map(({ id }) => id));
  const added = new Map(aliases.filter(({ regionId }) => !knownIds.has(regionId)).map(({ regionId, region }) => [regionId, region]));
  const regions = [...added].map(([id, name]): Region => ({ id, name, aliases: namesOf(id, aliases), municipalities: [] }));
  return { regions: [...known, ...regions], confirmed: aliases.map(({ name, regionId }) => ({ name, regionId })) };
}

function namesOf(id: string, aliases: readonly Alias[]): string[] {
  return aliases.filter(({ regionId }) => regionId === id).map(({ name }) => name);
}
