import type { RegionRegistry } from '#lib/model/region.ts';
import type { Attendant } from '#lib/model/minutes.ts';
import { readAttendanceHeading, type AttendanceHeading } from './attendance-heading.ts';
import { isPeopleText } from './people-text.ts';
import { isStrongItemTitle } from './read-item-title.ts';
import { factLabelOf, isAgendaLabel, isClosingLine } from './labels.ts';
import type { Line } from './line.ts';
import type { LineLedger } from './line-ledger.ts';
import {
  readAttendanceHeader,
  readAttendanceRow,
  readAttendanceText,
  type Absence,
  type AttendanceColumns
} from './read-attendance-row.ts';
import { isOrganisationLike, type KnowsOrganisation, type Present } from './read-people.ts';
import { resolveRegion } from './resolve-region.ts';
import { isRoundName } from './round-names.ts';

export type Attendance = {
  attended: Attendant[];
  apologies: Attendant[];
  /** Named as not there, without having sent apologies. */
  missing: Attendant[];
};

/** Lines of a block that are looked at to tell a list of names from the headings of a round. */
const MAX_BLOCK_SEEN = 12;

/** Who was there and who sent apologies; takes their lines, so that a list of regions that attended is never read as a round. */
export function findAttendance(lines: readonly Line[], ledger: LineLedger, registry: RegionRegistry): Attendance {
  const regionOf = memoised((organisation) => regionOfOrganisation(organisation, registry));
  const knows: KnowsOrganisation = (name) => regionOf(name) !== null;
  const found: Attendance = { attended: [], apologies: [], missing: [] };
  const add = (present: Present[], absence: Absence, heading: AttendanceHeading) => {
    for (const one of present) {
      if (heading.onePerson && found.attended.some((other) => other.name === one.name)) continue;
      const regionId = regionOf(one.organisation);
      found[absence === null ? 'attended' : absence].push({ ...one, regionId });
    }
  };
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    const heading = line && ledger.isFree(at) ? readAttendanceHeading(line) : null;
    if (!line || !heading) continue;
    if (heading.rest !== '' && !isPeopleText(heading.rest, knows) && !(heading.absence && heading.rest.split(' ').length < 6)) continue;
    if (heading.rest === '' && !heading.marked && !headsPeople(lines, at, ledger, knows)) continue;
    ledger.claim(at, 'attendance');
    const inline = readAttendanceText(heading.rest, heading.restStart, knows);
    if (heading.rest !== '') add(withOrganisation(inline.present, heading.organisation), inline.absence ?? heading.absence, heading);
    if (heading.onePerson && heading.rest !== '') continue;
    at = readBlock(lines, at + 1, ledger, knows, (present, absence) =>
      add(withOrganisation(present, heading.organisation), absence ?? heading.absence, heading)
    );
  }
  return found;
}

/** "Ikke til stede" alone on a line is a list's heading only where names follow; else it is what a region reports. */
function headsPeople(lines: readonly Line[], at: number, ledger: LineLedger, knows: KnowsOrganisation): boolean {
  const below = lines.slice(at + 1, at + 6).find((line) => !line.blank);
  return below !== undefined && ledger.isFree(below.index) && !endsBlock(below) && continuesBlock(lines, below.index, knows);
}

function memoised<T>(read: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    const value = known.has(name) ? (known.get(name) as T) : read(name);
    known.set(name, value);
    return value;
  };
}

export function regionOfOrganisation(organisation: string, registry: RegionRegistry): string | null {
  const whole = resolveRegion(organisation, registry);
  if (whole) return whole.regionId;
  const comma = organisation.indexOf(',');
  return comma === -1 ? null : (resolveRegion(organisation.slice(0, comma), registry)?.regionId ?? null);
}

function withOrganisation(present: Present[], organisation: string): Present[] {
  if (organisation === '') return present;
  return present.map((one) =>
    one.organisation === '' || one.name === '' ? { ...one, organisation: one.organisation || organisation } : one
  );
}

/** Reads the lines under an attendance heading; returns the index of its last line. */
function readBlock(
  lines: readonly Line[],
  from: number,
  ledger: LineLedger,
  knows: KnowsOrganisation,
  add: (present: Present[], absence: Absence) => void
): number {
  let columns: AttendanceColumns | null = null;
  let group = '';
  let last = from - 1;
  for (let at = from; at < lines.length; at++) {
    const line = lines[at];
    if (!line || line.blank) continue;
    if (!ledger.isFree(at) || endsBlock(line) || !continuesBlock(lines, at, knows)) break;
    ledger.claim(at, 'attendance');
    last = at;
    columns = readAttendanceHeader(line) ?? columns;
    if (readAttendanceHeader(line)) continue;
    const { present, absence } = readAttendanceRow(line, columns, knows);
    const only = present.length === 1 ? present[0] : undefined;
    if (only && only.name === '' && absence === null && isGroupHeading(lines, at, knows)) group = only.organisation;
    else add(withOrganisation(present, group), absence);
  }
  return last;
}

/** A line with only an organisation, and people under it: "Hallingdal:" / "Kari Nes". */
function isGroupHeading(lines: readonly Line[], at: number, knows: KnowsOrganisation): boolean {
  const next = lines[at + 1];
  return next !== undefined && !next.blank && !isOrganisationLike(next.label, knows) && isPeopleText(next.label, knows);
}

function endsBlock(line: Line): boolean {
  if (line.headingLevel !== null || isAgendaLabel(line.label) || isClosingLine(line.label)) return true;
  if (isStrongItemTitle(line) || isRoundName(line.label)) return true;
  const label = line.label.split(/[:\t]/)[0] ?? '';
  return factLabelOf(label) !== null || readAttendanceHeading(line) !== null;
}

function continuesBlock(lines: readonly Line[], at: number, knows: KnowsOrganisation): boolean {
  const line = lines[at];
  if (!line) return false;
  if (line.cells.length > 1) return true;
  const [left = '', right] = line.label.split(/\s*:\s*/);
  if (right && right.split(' ').length < 5 && isOrganisationLike(left, knows)) return true;
  if (!isPeopleText(line.body, knows)) return false;
  if (!isOrganisationLike(line.label.replace(/:$/, ''), knows)) return true;
  return !headsUpdates(lines, at, knows);
}

/** A region's name in the list of who was there looks like a region's heading in the round; what follows tells them apart. */
function headsUpdates(lines: readonly Line[], at: number, knows: KnowsOrganisation): boolean {
  let seen = 0;
  for (let next = at + 1; next < lines.length && seen < MAX_BLOCK_SEEN; next++) {
    const line = lines[next];
    if (!line) return false;
    if (line.blank) {
      if (seen > 0) return false;
      continue;
    }
    seen++;
    if (line.cells.length > 1 || endsBlock(line)) return false;
    if (!isPeopleText(line.body, knows)) return true;
    if (!isOrganisationLike(line.label.replace(/:$/, ''), knows)) return false;
  }
  return false;
}
