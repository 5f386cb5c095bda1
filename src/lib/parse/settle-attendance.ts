import type { Attendant, SilentRegion } from '#lib/model/minutes.ts';
import { coreOfName } from './region-index.ts';
import type { Report } from './report-section.ts';

/**
 * Gives each of those whose organisation no registry knows the region that the minutes themselves have by that name: one that reported, or one that
 * is silent. Where two are called so, nobody is given to either.
 */
export function membersReader(reports: readonly Report[], silent: readonly SilentRegion[]): (attendant: Attendant) => Attendant {
  const ids = new Map<string, string | null>();
  const add = (name: string, regionId: string) => {
    const { core } = coreOfName(name);
    const known = ids.get(core);
    ids.set(core, known === undefined || known === regionId ? regionId : null);
  };
  for (const { regionIds, name, known } of reports) {
    const [regionId, ...more] = regionIds;
    if (!known && regionId !== undefined && more.length === 0) add(name, regionId);
  }
  for (const { regionId, region } of silent) add(region, regionId);
  return ({ name, organisation, regionId, source }) => ({
    name,
    organisation,
    regionId: regionId ?? (organisation === '' ? null : (ids.get(coreOfName(organisation).core) ?? null)),
    source: { start: source.start, end: source.end }
  });
}
