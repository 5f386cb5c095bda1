import { readUpdateTable as readTable } from '#lib/ingest/table.ts';
import type { Reading } from '#lib/model/reading.ts';
import type { RegionRegistry } from '#lib/model/region.ts';
import { resolveTable, type TabledUpdates } from './resolve-table.ts';

/** A file that is a table of updates, its regions and dates understood. */
export async function readUpdateTable(bytes: Uint8Array, name: string, registry: RegionRegistry): Promise<Reading<TabledUpdates>> {
  const table = await readTable(bytes, name);
  return table.ok ? { ok: true, value: resolveTable(name, table.value, registry) } : table;
}
