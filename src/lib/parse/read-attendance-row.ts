import type { Line } from './line.ts';
import { isPersonName } from './person-name.ts';
import { isOrganisationLike, readPeople, type KnowsOrganisation, type Present } from './read-people.ts';

/** Which column of an attendance table holds what; null where the table has no header row. */
export type AttendanceColumns = ('name' | 'organisation' | 'other')[];

/** How a row says that the one it names was not there; null where it was. */
export type Absence = 'apologies' | 'missing' | null;
export type AttendanceRow = { present: Present[]; absence: Absence };

const NAME_HEADER = /^(?:navn|namn|representant(?:er|ar)?|deltaker|deltakar|fornavn|etternavn|førenamn|etternamn|person|møtte|medlem)$/iu;
const ORGANISATION_HEADER =
  /^(?:region|delregion|kommune|regionråd|organisasjon|virksomhet|verksemd|råd|arbeidssted|representerer|instans|parti)$/iu;
const APOLOGIES = /^(?:meldt(?:e)? |hadde meldt |har meldt )?(?:forfall|fråfall|frafall|fravær|fråvær|fråver)(?=$|[\s.,])/iu;
const MISSING = /^(?:ikke|ikkje|ei) (?:møtt|til ?stedet?|til ?stades?|representert|frammøtt|fremmøtt|her|deltatt)(?=$|[\s.,])/iu;

const SAYS_ABSENT =
  /\s*(?:[–—-]|\(|,)\s*((?:meldt |hadde meldt |har meldt )?(?:forfall|fråfall|frafall)|(?:ikke|ikkje) (?:møtt|til ?stede|til ?stades))(?=$|[\s.,)])/iu;

const OTHER_HEADER = /^(?:funksjon|rolle|tittel|stilling|verv|merknad(?:er|ar)?|kommentar|e-?post|telefon|tlf|til ?stede)$/iu;

/** Which column a header names ("Navn", "Delregion"); null where the words are no header. */
export function columnOfHeader(words: string): AttendanceColumns[number] | null {
  const header = words.replace(/\*\*|:$/g, '').trim();
  if (header.length > 30) return null;
  if (NAME_HEADER.test(header)) return 'name';
  if (ORGANISATION_HEADER.test(header)) return 'organisation';
  return OTHER_HEADER.test(header) ? 'other' : null;
}

/** "Kari Nes (Gran) hadde meldt forfall.": the first group says who. */
export const SENT_APOLOGIES =
  /^(.{2,200}?)\s+(?:hadde\s+|har\s+)?meldt?e?\s+(?:om\s+)?(?:forfall|fråfall|frafall|fravær|fråvær)\s*[.!]?$/iu;

/** The columns that a header row names ("Navn | Region", "Navn / Kommune"); null where the row is no header. */
export function readAttendanceHeader(line: Line): AttendanceColumns | null {
  const slashed = line.cells.length < 2 && line.label.length < 100 ? line.label.split(/\s*[/;]\s*/).map(columnOfHeader) : [];
  if (slashed.length > 1 && slashed.every((column) => column !== null)) return slashed;
  if (line.cells.length < 2 || line.cells.some(({ text }) => isPersonName(text))) return null;
  const columns = line.cells.map(({ text }) => columnOfHeader(text) ?? ('other' as const));
  return columns.includes('name') || columns.filter((column) => column === 'organisation').length === 1 ? columns : null;
}

export function readAttendanceRow(line: Line, columns: AttendanceColumns | null, knows: KnowsOrganisation): AttendanceRow {
  if (line.cells.length > 1) return readCells(line, columns, knows);
  return readAttendanceText(line.body, line.bodyStart, knows);
}

/** "Kari Nes (Gran), Ola Li", "Gran: Kari Nes", "Røst kommune: ikke møtt". */
export function readAttendanceText(text: string, offset: number, knows: KnowsOrganisation): AttendanceRow {
  const remark = SAYS_ABSENT.exec(text.slice(0, 400));
  if (remark && remark.index > 3)
    return { ...readAttendanceText(text.slice(0, remark.index), offset, knows), absence: absenceOf(remark[1] ?? '') };
  const sent = SENT_APOLOGIES.exec(text.slice(0, 240))?.[1];
  if (sent) return { ...readAttendanceText(sent, offset, knows), absence: 'apologies' };
  const colon = text.slice(0, 80).indexOf(':');
  const left = colon === -1 ? '' : text.slice(0, colon).replace(/\*\*/g, '').trim();
  if (left === '') return { present: readPeople(text, offset, '', knows), absence: null };
  const right = text.slice(colon + 1);
  const absence = absenceOf(right.trim());
  if (absence) return { present: [{ name: '', organisation: left, source: { start: offset, end: offset + text.length } }], absence };
  const isUnit = isOrganisationLike(left, knows) || !/ordfører|ordførar|rådmann|direktør|leder|leiar|referent|sekretær/iu.test(left);
  const present = readPeople(right, offset + colon + 1, isUnit ? left : '', knows);
  return {
    present: present.length > 0 ? present : [{ name: '', organisation: left, source: { start: offset, end: offset + colon } }],
    absence: null
  };
}

function absenceOf(words: string): Absence {
  const plain = words.replace(/^\(/, '');
  if (APOLOGIES.test(plain)) return 'apologies';
  return MISSING.test(plain) ? 'missing' : null;
}

function readCells(line: Line, columns: AttendanceColumns | null, knows: KnowsOrganisation): AttendanceRow {
  const cells = line.cells.map(({ text }) => text.replace(/\*\*/g, '').trim());
  const absence = cells.map(absenceOf).find((found) => found !== null) ?? null;
  const roles = columns && columns.length >= cells.length - 1 ? columns : guessColumns(cells, knows);
  const textOf = (role: string) =>
    cells
      .filter((_, at) => roles[at] === role)
      .join(' ')
      .trim();
  const name = absence && absenceOf(textOf('name')) ? '' : textOf('name');
  const organisation = textOf('organisation')
    .replace(/\s*\([^()]*\)$/, '')
    .trim();
  if (name === '' && organisation === '') return { present: [], absence };
  const people = columns ? readPeople(name, 0, organisation, knows).filter((person) => person.name !== '') : [];
  const source = { start: line.bodyStart, end: line.bodyEnd };
  const rows = people.length > 1 ? people.map((person) => ({ ...person, source })) : [{ name, organisation, source }];
  return { present: rows, absence };
}

/** First name, last name, organisation; or name and organisation in either order, remarks after. */
function guessColumns(cells: readonly string[], knows: KnowsOrganisation): AttendanceColumns {
  const isOrganisation = (cell: string) => isOrganisationLike(cell.replace(/\s*\([^()]*\)$/, ''), knows) && !isPersonName(cell);
  const found = cells.findLastIndex(isOrganisation);
  if (found === 0) return cells.map((_, at) => (at === 0 ? 'organisation' : at === 1 ? 'name' : 'other'));
  if (cells.length === 2 && found === -1 && cells.every((cell) => !cell.includes(' '))) return ['name', 'name'];
  const organisation = found === -1 ? Math.min(cells.length - 1, 2) : found;
  return cells.map((_, at) => (at === organisation ? 'organisation' : at < organisation && at < 2 ? 'name' : 'other'));
}
