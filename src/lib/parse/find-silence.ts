import type { SilentRegion } from '#lib/model/minutes.ts';
import type { RegionRegistry } from '#lib/model/region.ts';
import type { Attendance } from './find-attendance.ts';
import { slugName } from './fold-name.ts';
import { coreOfName } from './region-index.ts';
import type { Report } from './report-section.ts';
import { isPlaceLike } from './unit-name.ts';

const COUNTY = /fylkeskommune|fylkesmann|statsforvalt|fylket/iu;

/**
 * The regions without an update, and why. Where most headings of the round are in the registry, silence is judged among the registry's
 * regions and the headings; else the minutes are another alliance's, whose members are its headings and, where these are among the organisations
 * that attended or sent apologies, the other organisations too. Minutes without a round tell nothing about silence.
 */
export function findSilence(reports: readonly Report[], attendance: Attendance, registry: RegionRegistry): SilentRegion[] {
  if (reports.length === 0) return [];
  const told = new Set(reports.filter(({ updates }) => updates.length > 0).flatMap(({ regionIds }) => regionIds));
  const silent = new Map<string, SilentRegion>();
  const notes = new Map(
    reports.flatMap(({ regionIds, note }) => (note ? regionIds.map((regionId) => [regionId, note] as const) : [])).toReversed()
  );
  const present = unitsPresent(attendance);
  const named = namesInAttendance(attendance);
  const add = (regionId: string, name: string, region: string) => {
    if (told.has(regionId) || silent.has(regionId)) return;
    const note = notes.get(regionId) ?? null;
    silent.set(regionId, { regionId, region, why: whySilent(regionId, name, note, present), note: note?.text ?? null });
  };
  for (const { regionIds, name } of reports)
    for (const regionId of regionIds) add(regionId, name, regionIds.length > 1 ? (named.get(regionId) ?? name) : name);
  if (isOfRegistry(reports)) for (const { id, name } of registry.regions) add(id, name, named.get(id) ?? name);
  else for (const organisation of otherMembers(reports, attendance)) add(slugName(organisation), organisation, organisation);
  return inRegistryOrder([...silent.values()], registry);
}

/** Whether more of the reports are of the registry's regions than of others: a guest or a neighbour does not make minutes the alliance's. */
function isOfRegistry(reports: readonly Report[]): boolean {
  return reports.filter(({ known }) => known).length > 0.5 * reports.length;
}

/** How the lists of who was there name each region, the first name counts. */
function namesInAttendance({ attended, apologies, missing }: Attendance): ReadonlyMap<string, string> {
  const people = [...attended, ...apologies, ...missing];
  return new Map(
    people.flatMap(({ regionId, organisation }) => (regionId === null ? [] : [[regionId, organisation] as const])).toReversed()
  );
}

type Units = ReadonlySet<string>;

/** The region ids of those present, and the cores of their organisations' names. */
function unitsOf(people: readonly { regionId: string | null; organisation: string }[]): Units {
  return new Set(
    people.flatMap(({ regionId, organisation }) =>
      [regionId ?? [], organisation === '' ? [] : `core ${coreOfName(organisation).core}`].flat()
    )
  );
}

/** Who was there and who sent apologies, by unit. */
export type UnitsPresent = { attended: Units; apologies: Units };

export function unitsPresent({ attended, apologies }: Pick<Attendance, 'attended' | 'apologies'>): UnitsPresent {
  return { attended: unitsOf(attended), apologies: unitsOf(apologies) };
}

export function whySilent(regionId: string, name: string, note: Report['note'], present: UnitsPresent): SilentRegion['why'] {
  const isIn = (units: Units) => units.has(regionId) || units.has(`core ${coreOfName(name).core}`);
  const attended = isIn(present.attended);
  if ((isIn(present.apologies) && !attended) || note?.says === 'apologies') return 'apologies';
  if (note?.says === 'absent') return 'absent';
  return attended || note?.says === 'nothing-new' ? 'attended' : 'absent';
}

/** In another alliance's minutes: the organisations that belong to the same kind of members as the headings. A county that attends among municipalities is a guest. */
function otherMembers(reports: readonly Report[], { attended, apologies, missing }: Attendance): string[] {
  const hasCounty = reports.some(({ name }) => COUNTY.test(name));
  const isMemberLike = ({ organisation }: { organisation: string }) => hasCounty || !COUNTY.test(organisation);
  const organisations = [...attended.filter(isMemberLike), ...apologies, ...missing]
    .map(({ organisation }) => organisation)
    .filter((name) => name !== '' && isPlaceLike(name));
  const cores = new Set(organisations.map((name) => coreOfName(name).core));
  const headings = new Set(reports.map(({ name }) => coreOfName(name).core));
  const shared = [...headings].filter((core) => cores.has(core)).length;
  if (shared < 2 || shared < 0.5 * headings.size) return [];
  const others = new Map<string, string>();
  for (const name of organisations) {
    const { core } = coreOfName(name);
    if (!headings.has(core) && !others.has(core)) others.set(core, name);
  }
  return [...others.values()];
}

function inRegistryOrder(silent: SilentRegion[], registry: RegionRegistry): SilentRegion[] {
  const places = new Map(registry.regions.map(({ id }, at) => [id, at]));
  const placeOf = ({ regionId }: SilentRegion) => places.get(regionId) ?? places.size;
  return silent.sort((left, right) => placeOf(left) - placeOf(right));
}
