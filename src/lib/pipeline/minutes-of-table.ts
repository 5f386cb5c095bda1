import type { UpdateTable } from '#lib/ingest/table.ts';
import type { TaggedMinutes } from '#lib/model/corpus.ts';
import type { LineAccount, Minutes, SilentRegion, Update } from '#lib/model/minutes.ts';
import type { Problem } from '#lib/model/problem.ts';
import type { RegionRegistry } from '#lib/model/region.ts';
import type { Span } from '#lib/model/span.ts';
import { readEmptyReport, readExcusedReport } from '#lib/parse/empty-report.ts';
import { whySilent } from '#lib/parse/find-silence.ts';
import { resolveTable, type TabledUpdate } from './resolve-table.ts';

export type TableMinutes = { minutes: Omit<TaggedMinutes, 'hits'>[]; problems: Problem[] };

/** A table tells of nobody who was there. */
const nobody = { attended: new Set<string>(), apologies: new Set<string>() };

/**
 * The rows of a table as minutes, one for each date, oldest first, the rows without a date last. Their text is made here: each region's name
 * with its updates below. A table knows who reported, not who else was there: only regions are silent whose rows say so.
 */
export function minutesOfTable(id: string, name: string, table: UpdateTable, registry: RegionRegistry): TableMinutes {
  const { updates, problems } = resolveTable(name, table, registry);
  const byDate = groupBy(updates, ({ date }) => date);
  const dates = [...byDate.keys()].sort((left, right) => (left ?? '9').localeCompare(right ?? '9'));
  const minutes = dates.map((date) => {
    const told = minutesOf({ name, format: table.format, sha256: table.sha256, pages: null }, date, byDate.get(date) ?? []);
    return { documentId: dates.length === 1 ? id : `${id}-${date ?? 'uten-dato'}`, ...told };
  });
  return { minutes, problems };
}

function minutesOf(source: Minutes['source'], date: string | null, rows: readonly TabledUpdate[]): { text: string; minutes: Minutes } {
  const written = new TableText();
  for (const told of groupBy(rows, ({ regionId }) => regionId).values()) written.region(told);
  const { text, updates, silent, problems, lines } = written;
  const meeting = { title: null, body: null, date, start: null, end: null, place: null, attendance: [], apologies: [] };
  return { text, minutes: { source, meeting, items: [], updates, silent, problems, lines } };
}

/** Writes a line at a time and keeps where each of them stands. */
class TableText {
  text = '';
  readonly updates: Update[] = [];
  readonly silent: SilentRegion[] = [];
  readonly problems: Problem[] = [];
  readonly lines: LineAccount[] = [];

  /** All rows of one region, at least one. */
  region(rows: readonly TabledUpdate[]): void {
    const [first] = rows;
    if (!first) return;
    const { regionId, region } = first;
    this.lines.push({ ...this.#write(region), role: 'region-heading', item: null, updateId: null, regionId });
    const says = rows.map(({ text }) => readEmptyReport(text) ?? (rows.length === 1 ? readExcusedReport(text) : null));
    const isSilent = !says.includes(null);
    if (isSilent) {
      const note = rows.map(({ text }) => text).join(' ');
      const why = whySilent(regionId, region, { text: note, says: says[0] ?? null }, nobody);
      this.silent.push({ regionId, region, why, note });
    }
    let ordinal = 0;
    rows.forEach((row, at) => {
      if (says[at] === null) this.#update(row, `${regionId}-${++ordinal}`);
      else this.#empty(row, isSilent);
    });
  }

  #update({ regionId, region, text, other }: TabledUpdate, id: string): void {
    const span = this.#write(text);
    this.lines.push({ ...span, role: 'update', item: null, updateId: id, regionId });
    this.updates.push({ id, regionId, region, depth: 0, leadIn: [], text, source: { ...span, page: null }, other });
  }

  #empty({ regionId, text }: TabledUpdate, isSilent: boolean): void {
    const span = this.#write(text);
    this.lines.push({ ...span, role: isSilent ? 'silence' : 'problem', item: null, updateId: null, regionId: isSilent ? regionId : null });
    const message = `"${text}" stands beside updates of the same region: it is not counted as an update. Check which of them is right.`;
    if (!isSilent) this.problems.push({ code: 'empty-report-beside-updates', message, ...span });
  }

  #write(line: string): Span {
    const start = this.text === '' ? 0 : this.text.length + 1;
    this.text = this.text === '' ? line : `${this.text}\n${line}`;
    return { start, end: start + line.length };
  }
}

function groupBy<T, K>(values: readonly T[], keyOf: (value: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}
