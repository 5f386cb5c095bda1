import type { Problem } from '#lib/model/problem.ts';
import type { RegionRegistry } from '#lib/model/region.ts';
import type { EmptyReport } from './empty-report.ts';
import type { Attendance } from './find-attendance.ts';
import { slugName } from './fold-name.ts';
import type { LineLedger } from './line-ledger.ts';
import { coreOfName } from './region-index.ts';
import type { Report } from './report-section.ts';
import { resolveRegions } from './resolve-region.ts';
import { readSilentSentence } from './silent-sentence.ts';
import { isPlaceLike } from './unit-name.ts';

/** A unit of which a sentence says that it reports nothing. */
export type SilentUnit = Pick<Report, 'regionIds' | 'name' | 'known'> & { says: EmptyReport; sentence: string };

/** Lines that say so, before it is known whether the units have updates elsewhere. */
export type ToldSilence = { text: string; units: SilentUnit[]; lines: number[]; start: number; end: number; item: number | null };

/** The units of the alliance that a sentence says are silent; null where it says something else, or speaks of no unit. apart: it stands in no list. */
export type ReadSilentUnits = (text: string, apart: boolean) => SilentUnit[] | null;

/**
 * isKnown: the headings of the rounds are in the registry, so that only its regions count; else a unit counts that attended or sent apologies and,
 * where the sentence stands apart, any place.
 */
export function silentUnitReader(
  registry: RegionRegistry,
  { attended, apologies, missing }: Attendance,
  isKnown: boolean
): ReadSilentUnits {
  const people = [...attended, ...apologies, ...missing];
  const cores = new Set(people.flatMap(({ organisation }) => (organisation === '' ? [] : [coreOfName(organisation).core])));
  const present = (name: string) => cores.has(coreOfName(name).core);
  const unitsIn = (names: string, apart: boolean): Omit<SilentUnit, 'says' | 'sentence'>[] | null => {
    const matches = resolveRegions(names, registry).filter(({ certainty }) => isKnown && (certainty !== 'ambiguous' || present(names)));
    if (matches.length > 0) return [{ regionIds: matches.map(({ regionId }) => regionId), name: names, known: true }];
    const isUnit = (name: string) => present(name) || (apart && !isKnown && isPlaceLike(name));
    const parts = isPlaceLike(names) && present(names) ? [names] : names.split(/\s*,\s*|\s+(?:og|samt)\s+/);
    return parts.every(isUnit) ? parts.map((name) => ({ regionIds: [slugName(name)], name, known: false })) : null;
  };
  return (text, apart) => {
    const told = readSilentSentence(text)?.map(
      ({ text: sentence, names, says }) => unitsIn(names, apart)?.map((unit) => ({ ...unit, says, sentence })) ?? null
    );
    return told && told.every((units) => units !== null) ? told.flat() : null;
  };
}

/** Takes the lines that say of a unit that it is silent, where it has told nothing else; the others are problems. */
export function claimToldSilence(
  told: readonly ToldSilence[],
  reports: readonly Report[],
  ledger: LineLedger
): { reports: Report[]; problems: Problem[] } {
  const heard = new Set(reports.filter(({ updates, note }) => updates.length > 0 || note !== null).flatMap(({ regionIds }) => regionIds));
  const silent: Report[] = [];
  const problems: Problem[] = [];
  for (const { text, units, lines, start, end, item } of told) {
    const isNew = units.some(({ regionIds }) => regionIds.some((regionId) => !heard.has(regionId)));
    for (const index of lines)
      ledger.claim(index, isNew ? 'silence' : 'problem', { item, regionId: isNew ? (units[0]?.regionIds[0] ?? null) : null });
    for (const { regionIds, name, known, says, sentence } of units)
      silent.push({ regionIds, name, known, updates: [], note: { text: sentence, says } });
    for (const regionId of units.flatMap(({ regionIds }) => regionIds)) heard.add(regionId);
    const message = `"${text}" stands beside updates of the same region: it is not counted as an update. Check which of them is right.`;
    if (!isNew) problems.push({ code: 'empty-report-beside-updates', message, start, end });
  }
  return { reports: silent, problems };
}
