import { readAttendanceHeading } from './attendance-heading.ts';
import { isRowBelow } from './cell-pieces.ts';
import { factLabelOf, isAgendaLabel, isClosingLine } from './labels.ts';
import type { Line } from './line.ts';
import type { LineLedger } from './line-ledger.ts';
import { isPersonName } from './person-name.ts';
import { isPeopleText } from './people-text.ts';
import {
  columnOfHeader,
  readAttendanceHeader,
  readAttendanceRow,
  readAttendanceSegments,
  spacedCells,
  type Absence,
  type AttendanceColumns
} from './read-attendance-row.ts';
import { readFlatTable } from './read-flat-table.ts';
import { isStrongItemTitle } from './read-item-title.ts';
import { isOrganisationLike, type KnowsOrganisation, type Present } from './read-people.ts';
import { isRoundName } from './round-names.ts';
import { readUnitName } from './unit-name.ts';

/** end: what no list of people goes on over; row: of a table; organisation, people: nothing but such names; text: anything else. */
export type BlockKind = 'end' | 'row' | 'organisation' | 'people' | 'text';

/** What a reader of attendance sees: the lines and what each is, who has taken them, and what is known of organisations. */
export type AttendanceView = {
  lines: readonly Line[];
  ledger: LineLedger;
  knows: KnowsOrganisation;
  kindOf: (line: Line) => BlockKind;
};
type AddPresent = (present: Present[], absence: Absence) => void;

/** Lines of a block that are looked at to tell a list of names from the headings of a round. */
const MAX_BLOCK_SEEN = 12;

/** Looks at each line once, however often it is asked for. */
export function blockKindReader(knows: KnowsOrganisation): (line: Line) => BlockKind {
  const known: (BlockKind | undefined)[] = [];
  return (line) => (known[line.index] ??= blockKindOf(line, knows));
}

/** Reads the lines under an attendance heading and takes them; returns the index of the last. */
export function readAttendanceBlock(view: AttendanceView, from: number, add: AddPresent): number {
  const { lines, ledger, knows } = view;
  const table = readFlatTableBelow(view, from, false);
  if (table) add(table.present, null);
  let columns: AttendanceColumns | null = null;
  let group = '';
  let lastOrganisation = '';
  let last = table?.last ?? from - 1;
  for (let at = last + 1; at < lines.length; at++) {
    const line = lines[at];
    if (!line || line.blank) continue;
    const header = readAttendanceHeader(line);
    if (!ledger.isFree(at) || (header === null && (view.kindOf(line) === 'end' || !continuesBlock(view, line)))) break;
    ledger.claim(at, 'attendance');
    last = at;
    columns = header ?? columns;
    if (header) continue;
    const segments = line.cells.length > 1 ? [] : readAttendanceSegments(line.body, line.bodyStart, knows);
    if (segments.length > 1) {
      for (const row of segments) add(withOrganisation(row.present, group), row.absence);
      continue;
    }
    const { present, absence } = readAttendanceRow(line, columns, knows);
    if (isRowBelow(line)) {
      add(withOrganisation(present.map(asPerson), lastOrganisation), absence);
      continue;
    }
    lastOrganisation = present.at(-1)?.organisation ?? '';
    const only = present.length === 1 ? present[0] : undefined;
    if (only && only.name === '' && absence === null && isGroupHeading(view, at)) group = only.organisation;
    else add(withOrganisation(present, group), absence);
  }
  return last;
}

/** Beside an empty cell for the organisation, what stands alone is a name. */
function asPerson(present: Present): Present {
  return present.name === '' ? { ...present, name: present.organisation, organisation: '' } : present;
}

/** Reads and takes a table whose cells stand one a line, right below; null where there is none. */
export function readFlatTableBelow(view: AttendanceView, from: number, bare: boolean): { present: Present[]; last: number } | null {
  const { lines, ledger, knows } = view;
  let first = from;
  while (lines[first]?.blank && first < from + MAX_BLOCK_SEEN) first++;
  const goesOn = (line: Line) => ledger.isFree(line.index) && view.kindOf(line) !== 'end';
  const table = readFlatTable(lines, first, { goesOn, knows, bare });
  if (!table) return null;
  for (const index of table.lines) ledger.claim(index, 'attendance');
  return { present: table.present, last: table.lines.at(-1) ?? from };
}

/** Whether a line without a mark of its own heads a list: "Ikke til stede" alone is also what a region reports. */
export function headsPeople(view: AttendanceView, at: number): boolean {
  const below = view.lines.slice(at + 1, at + 6).find((line) => !line.blank);
  if (below === undefined || !view.ledger.isFree(below.index)) return false;
  return columnOfHeader(below.label) !== null || (view.kindOf(below) !== 'end' && continuesBlock(view, below));
}

export function withOrganisation(present: Present[], organisation: string): Present[] {
  if (organisation === '') return present;
  return present.map((one) =>
    one.organisation === '' || one.name === '' ? { ...one, organisation: one.organisation || organisation } : one
  );
}

/** A line with only an organisation, and people under it: "Hallingdal:" / "Kari Nes". */
function isGroupHeading({ lines, knows, kindOf }: AttendanceView, at: number): boolean {
  const next = lines[at + 1];
  return (
    next !== undefined && !next.blank && kindOf(next) !== 'end' && !isOrganisationLike(next.label, knows) && isPeopleText(next.label, knows)
  );
}

function blockKindOf(line: Line, knows: KnowsOrganisation): BlockKind {
  if (endsBlock(line)) return 'end';
  if (line.cells.length > 1 || spacedCells(line).length > 1) return 'row';
  if (!isPeopleText(line.body, knows)) return 'text';
  // "Gol v/ Kari Nes" is in a list of who was there as "Gol" alone is, and heads a report as that does.
  const [beforeDash = ''] = line.label.split(/\s[–—-]\s/);
  const names = [line.label.replace(/:$/, ''), readUnitName(line.label).name, beforeDash];
  return names.some((name) => isOrganisationLike(name, knows)) ? 'organisation' : 'people';
}

function endsBlock(line: Line): boolean {
  if (line.headingLevel !== null || isAgendaLabel(line.label) || isClosingLine(line.label)) return true;
  if (isStrongItemTitle(line) || isRoundName(line.label) || isHeaderOfCases(line)) return true;
  if (line.bullet?.kind === 'number' && FIRST_CASE.test(line.label)) return true;
  const [label = '', behind = ''] = line.label.split(/\s*[:\t]\s*/);
  // "Time: Kari Nes": the municipality.
  return (factLabelOf(label) !== null && !isPersonName(behind)) || readAttendanceHeading(line) !== null;
}

/** In capitals a title looks like a name: "1. GODKJENNING AV DAGSORDEN". */
const FIRST_CASE = /^(?:godkjenning|godkjenne|åpning|opning|innkalling|velkommen|konstituering|referat|protokoll)(?!\p{L})/iu;

/** "| Nr | Sak |" */
function isHeaderOfCases({ cells }: Line): boolean {
  return cells.length > 1 && cells.some(({ text }) => /^(?:sak(?:er)?|saks?tittel|tittel|sakstekst|innhold)$/iu.test(text));
}

function continuesBlock(view: AttendanceView, line: Line): boolean {
  const kind = view.kindOf(line);
  if (kind === 'row' || kind === 'people') return true;
  const [left = '', right] = line.label.split(/\s*:\s*/);
  if (right && right.split(' ').length < 5 && isOrganisationLike(left, view.knows)) return true;
  return kind === 'organisation' && (endsRun(view, line.index) || !headsUpdates(view, line.index));
}

/** The last of lines without air between them, the first of which heads the list: what stands apart below does not belong to its name. */
function endsRun({ lines, ledger }: AttendanceView, at: number): boolean {
  const above = lines[at - 1];
  const isInList = above !== undefined && (ledger.roleOf(at - 1) === 'attendance' || readAttendanceHeading(above) !== null);
  const below = lines.slice(at + 1, at + 1 + MAX_BLOCK_SEEN).find((line) => !line.blank);
  return isInList && below?.index !== at + 1 && below?.bullet?.kind !== 'symbol';
}

/** A region's name in the list of who was there looks like a region's heading in the round; what follows tells them apart. */
function headsUpdates({ lines, kindOf }: AttendanceView, at: number): boolean {
  let seen = 0;
  for (let next = at + 1; next < lines.length && seen < MAX_BLOCK_SEEN; next++) {
    const line = lines[next];
    if (!line) return false;
    if (line.blank) {
      if (seen > 0) return false;
      continue;
    }
    seen++;
    const kind = kindOf(line);
    if (kind === 'text') return true;
    if (kind !== 'organisation') return false;
  }
  return false;
}
