import type { Line } from './line.ts';
import { isPersonName, withoutTitle } from './person-name.ts';
import { columnOfHeader, type AttendanceColumns } from './read-attendance-row.ts';
import { isOrganisationLike, type KnowsOrganisation, type Present } from './read-people.ts';

/** A table of who was there whose cells stand one a line, as converters leave it. */
export type FlatTable = { present: Present[]; lines: number[] };

/** goesOn: whether a line can still belong to the list of who was there. bare: nothing above the lines says that such a list follows. */
type Reading = { goesOn: (line: Line) => boolean; knows: KnowsOrganisation; bare: boolean };

type Cell = { line: Line; kind: 'name' | 'organisation' | 'other' };

const MAX_CELL_LENGTH = 80;
const MAX_CELLS = 2000;
const LEAST_TURNS = 4;

/**
 * Reads the lines from `from` on as such a table: under a header ("Navn", "Region") of two columns or more, or without one where names
 * and organisations take turns at least twice, the name first; a bare one may have the organisation first. Null where they are none.
 */
export function readFlatTable(lines: readonly Line[], from: number, reading: Reading): FlatTable | null {
  const first = lines[from];
  if (!first || !isCell(first)) return null;
  const header = readHeader(lines, from);
  const start = (header.at(-1)?.index ?? from - 1) + 1;
  if (header.length < 2 && !turnsOf(cellsFrom(lines, start, reading, LEAST_TURNS), reading.bare)) return null;
  const cells = cellsFrom(lines, start, reading, MAX_CELLS);
  const columns = header.length > 1 ? header.map(({ label }) => columnOfHeader(label) ?? 'other') : turnsOf(cells, reading.bare);
  if (!columns) return null;
  const rows = rowsOf(cells, columns);
  if (rows.length === 0 || (header.length < 2 && rows.length < 2)) return null;
  return { present: presentIn(rows), lines: [...header.map(({ index }) => index), ...rows.flat().map(({ line }) => line.index)] };
}

/** Lines from `from` on that each name a column. */
function readHeader(lines: readonly Line[], from: number): Line[] {
  const header: Line[] = [];
  for (let at = from; at < lines.length && header.length < 8; at++) {
    const line = lines[at];
    if (!line || (!line.blank && columnOfHeader(line.label) === null)) break;
    if (!line.blank) header.push(line);
  }
  return header;
}

function isCell(line: Line): boolean {
  return !line.blank && !line.bullet && line.headingLevel === null && line.cells.length < 2 && line.body.length <= MAX_CELL_LENGTH;
}

function cellsFrom(lines: readonly Line[], from: number, { goesOn, knows }: Reading, most: number): Cell[] {
  const cells: Cell[] = [];
  for (let at = from; at < lines.length && cells.length < most; at++) {
    const line = lines[at];
    if (!line || line.blank) continue;
    if (!isCell(line) || !goesOn(line)) break;
    const isUnit = isOrganisationLike(line.label, knows);
    cells.push({ line, kind: isUnit ? 'organisation' : isPersonName(line.label) ? 'name' : 'other' });
  }
  return cells;
}

/** The columns where names and organisations take turns from the first line on, whole rows at least twice. */
function turnsOf(cells: readonly Cell[], bare: boolean): AttendanceColumns | null {
  const until = cells.findIndex(({ kind }, at) => kind === 'other' || kind === cells[at - 1]?.kind);
  const turns = until === -1 ? cells : cells.slice(0, until);
  const [first, second] = turns;
  if (!first || !second || turns.length < LEAST_TURNS || first.kind === 'other' || second.kind === 'other') return null;
  if (first.kind === 'name') return turns.length % 2 === 0 ? ['name', 'organisation'] : null;
  return bare ? ['organisation', 'name'] : null;
}

/** A row is full with a cell for each column; a name or organisation that the row has already begins the next. */
function rowsOf(cells: readonly Cell[], columns: AttendanceColumns): Cell[][] {
  const rows: Cell[][] = [];
  cells.every((cell, at) => {
    const row = rows.at(-1);
    const isNew = !row || row.length >= columns.length || (cell.kind !== 'other' && row.some(({ kind }) => kind === cell.kind));
    if (isNew && !beginsRow(cell, cells[at + 1], columns)) return false;
    if (isNew) rows.push([cell]);
    else row.push(cell);
    return true;
  });
  // A lone organisation at the end heads what follows.
  if (rows.at(-1)?.every(({ kind }) => kind === 'organisation')) rows.pop();
  return rows;
}

/** Where the name comes first, an organisation alone is past the table; a name nobody would know as one has its organisation below. */
function beginsRow(cell: Cell, next: Cell | undefined, columns: AttendanceColumns): boolean {
  if (cell.kind === 'other') return columns[0] === 'name' && next?.kind === 'organisation';
  return cell.kind === 'name' || columns[0] !== 'name';
}

/** Two names below one organisation are both from there. */
function presentIn(rows: readonly Cell[][]): Present[] {
  let organisation = '';
  return rows.map((row) => {
    const present = presentOf(row);
    const isFirst = row[0]?.kind === 'organisation';
    if (isFirst) organisation = present.organisation;
    return present.organisation === '' ? { ...present, organisation } : present;
  });
}

function presentOf(row: readonly Cell[]): Present {
  const organisation = row.find(({ kind }) => kind === 'organisation');
  const name = row.find(({ kind }) => kind === 'name') ?? row.find(({ kind }) => kind === 'other');
  return {
    name: name ? withoutTitle(name.line.label) : '',
    organisation: organisation?.line.label ?? '',
    source: { start: row[0]?.line.bodyStart ?? 0, end: row.at(-1)?.line.bodyEnd ?? 0 }
  };
}
