import type { UpdateTable } from '#lib/ingest/table.ts';
import type { Problem } from '#lib/model/problem.ts';
import type { RegionRegistry } from '#lib/model/region.ts';
import { slugName } from '#lib/parse/fold-name.ts';
import { findDates, isoDate } from '#lib/parse/read-date.ts';
import { resolveRegion } from '#lib/parse/resolve-region.ts';
import { readUnitName } from '#lib/parse/unit-name.ts';

/** One update of a table of updates, its region resolved through the registry. */
export type TabledUpdate = {
  /** The file's name. */
  document: string;
  /** 1-based line of the file. */
  line: number;
  /** ISO date; null where the cell is empty or no date. */
  date: string | null;
  regionId: string;
  /** As the table writes it. */
  region: string;
  text: string;
  /** The table's other columns by their header: text in CSV, any JSON value in JSON Lines. */
  other: Record<string, unknown>;
};

export type TabledUpdates = { updates: TabledUpdate[]; problems: Problem[] };

/**
 * The rows of a table with their regions and dates understood. A region that the registry does not know gets an id slugged from its name; a
 * date that cannot be read becomes null, with the problem "date-unreadable".
 */
export function resolveTable(name: string, table: UpdateTable, registry: RegionRegistry): TabledUpdates {
  const problems = [...table.problems];
  const updates = table.rows.map(({ line, date, region, text, other }): TabledUpdate => {
    const iso = readDate(date);
    if (iso === null) problems.push(dateUnreadable(line, date));
    const regionId = regionIdOf(region, registry);
    return { document: name, line, date: iso, regionId, region, text: text.replace(/\s+/g, ' '), other };
  });
  return { updates, problems };
}

function regionIdOf(region: string, registry: RegionRegistry): string {
  const unit = readUnitName(region).name;
  return (resolveRegion(region, registry) ?? resolveRegion(unit, registry))?.regionId ?? slugName(unit);
}

function readDate(written: string): string | null {
  const [date] = findDates(written);
  return date && date.year !== null ? isoDate(date.year, date.month, date.day) : null;
}

function dateUnreadable(line: number, date: string): Problem {
  const what = date === '' ? 'the row has no date' : `"${date}" is no date with a year`;
  return {
    code: 'date-unreadable',
    message: `Line ${line}: ${what}, so the update has none: write it as 2024-11-19.`,
    start: 0,
    end: 0,
    line
  };
}
