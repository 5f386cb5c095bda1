import type { Minutes, SilentRegion, Update } from '#lib/model/minutes.ts';
import type { RegionRegistry } from '#lib/model/region.ts';
import { unitsPresent, whySilent } from './find-silence.ts';

/** The silent regions after updates were moved, dropped or brought in: one that has an update now is not silent, one that lost its last is. */
export function settleSilence(parsed: Minutes, updates: readonly Update[], registry: RegionRegistry): SilentRegion[] {
  const told = new Set(updates.map(({ regionId }) => regionId));
  const silenced = new Map(parsed.updates.filter(({ regionId }) => !told.has(regionId)).map(({ regionId, region }) => [regionId, region]));
  const present = unitsPresent({ attended: parsed.meeting.attendance, apologies: parsed.meeting.apologies });
  const kept = parsed.silent.filter(({ regionId }) => !told.has(regionId) && !silenced.has(regionId));
  const added = [...silenced].map(([regionId, region]): SilentRegion => ({
    regionId,
    region,
    why: whySilent(regionId, region, null, present),
    note: null
  }));
  const places = new Map(registry.regions.map(({ id }, at) => [id, at]));
  const placeOf = ({ regionId }: SilentRegion) => places.get(regionId) ?? places.size;
  return [...kept, ...added].sort((left, right) => placeOf(left) - placeOf(right));
}
