import type { RegionRow } from '#lib/analyse/region-rows.ts';
import { abbreviateNames } from '#lib/charts/marks/abbreviate-names.ts';
import { shortRegionName } from '#lib/model/region-name.ts';
import { m } from '#lib/paraglide/messages.js';

/** A region as the overview names it; silence is the reason in words, null where the region reported. */
export type DescribedRegion = RegionRow & { shortName: string; abbreviation: string; silence: string | null };

/** Region rows with their names on screen, in the same order. */
export function describeRegions(rows: readonly RegionRow[]): DescribedRegion[] {
  const names = rows.map((row) => shortRegionName(row.name));
  const abbreviations = abbreviateNames(names);
  return rows.map((row, index) => ({
    ...row,
    shortName: names[index] ?? row.name,
    abbreviation: abbreviations[index] ?? row.name,
    silence: describeSilence(row)
  }));
}

/** Why a region did not report, in words; null where it did. */
export function describeSilence({ state, note }: Pick<RegionRow, 'state' | 'note'>): string | null {
  if (state === 'reported') return null;
  const reasons = { attended: m.silent_attended, apologies: m.silent_apologies, absent: m.silent_absent };
  return note === null ? reasons[state]() : `${reasons[state]()} (${m.quote_open()}${note}${m.quote_close()})`;
}
