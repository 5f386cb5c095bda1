import { readUpdateTable as readTable } from '#lib/ingest/table.ts';
import type { Problem } from '#lib/model/problem.ts';
import type { Reading } from '#lib/model/reading.ts';
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
 * Reads a CSV or JSON Lines file of updates. A region that the registry does not know gets an id slugged from its name; a date that
 * cannot be read becomes null, with the problem "date-unreadable".
 */
export function readUpdateTable(bytes: Uint8Array, name: string, registry: RegionRegistry): Reading<TabledUpdates> {
  const reading = readTable(bytes, name);
  if (!reading.ok) return reading;
  const problems = [...reading.value.problems];
  const updates = reading.value.rows.map(({ line, date, region, text, other }): TabledUpdate => {
    const iso = readDate(date);
    if (iso === null) problems.push(dateUnreadable(line, date));
    return { document: name, line, date: iso, regionId: regionIdOf(region, registry), region, text: text.replace(/\s+/g, ' '), other };
  });
  return { ok: true, value: { updates, problems } };
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
  return { code: 'date-unreadable', message: `Line ${line}: ${what}, so the update has none: write it as 2024-11-19.`, start: 0, end: 0 };
}
