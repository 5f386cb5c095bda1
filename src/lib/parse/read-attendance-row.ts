import type { Span } from '#lib/model/span.ts';
import type { Line } from './line.ts';
import { isPersonName, withoutTitle } from './person-name.ts';
import { isOrganisationLike, readPeople, type KnowsOrganisation, type Present } from './read-people.ts';

/** Which column of an attendance table holds what; null where the table has no header row. */
export type AttendanceColumns = ('name' | 'organisation' | 'other')[];

/** How a row says that the one it names was not there; null where it was. */
export type Absence = 'apologies' | 'missing' | null;
export type AttendanceRow = { present: Present[]; absence: Absence };

const NAME_HEADER = /^(?:navn|namn|representant(?:er|ar)?|deltaker|deltakar|fornavn|etternavn|førenamn|etternamn|person|møtte|medlem)$/iu;
const ORGANISATION_HEADER =
  /^(?:region|delregion|kommune|regionråd|organisasjon|virksomhet|verksemd|råd|arbeidssted|representerer|instans|parti)$/iu;
const APOLOGIES = /^(?:meldt(?:e)? |hadde meldt |har meldt )?(?:forfall|fråfall|frafall|avbud|fravær|fråvær|fråver)(?=$|[\s.,)])/iu;
const MISSING = /^(?:ikke|ikkje|ei) (?:møtt|til ?stedet?|til ?stades?|representert|frammøtt|fremmøtt|her|deltatt)(?=$|[\s.,)])/iu;

const SAYS_ABSENT =
  /\s*(?:[–—-]|\(|,)\s*((?:meldte? |hadde meldt |har meldt )?(?:forfall|fråfall|frafall|avbud)|(?:ikke|ikkje) (?:møtt|til ?stede|til ?stades))(?=$|[\s.,)])/iu;

/** Spaces that align columns in typed minutes. */
const SPACES = /\s{2,}/u;

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
  /^(.{2,200}?)\s+(?:(?:hadde|har)\s+(?:meldt?e?\s+)?(?:om\s+)?|meldt?e?\s+(?:om\s+)?)(?:forfall|fråfall|frafall|avbud|fravær|fråvær)\s*[.!]?$/iu;

/** The columns that a header row names ("Navn | Region", "Navn / Kommune"); null where the row is no header. */
export function readAttendanceHeader(line: Line): AttendanceColumns | null {
  const isShort = line.cells.length < 2 && line.label.length < 100;
  for (const parts of isShort ? [line.label.split(/\s*[/;]\s*/), line.body.split(SPACES)] : []) {
    const columns = parts.map(columnOfHeader);
    if (columns.length > 1 && columns.every((column) => column !== null)) return columns;
  }
  if (line.cells.length < 2 || line.cells.some(({ text }) => isPersonName(text))) return null;
  const columns = line.cells.map(({ text }) => columnOfHeader(text) ?? ('other' as const));
  return columns.includes('name') || columns.filter((column) => column === 'organisation').length === 1 ? columns : null;
}

/** The cells of a row that spaces align: "Kari Nes        Gol kommune"; empty where the line is none, for spaces alone tell little. */
export function spacedCells(line: Line): string[] {
  return line.cells.length > 1 || line.bullet || line.label === '' ? [] : spacedParts(line.body);
}

function spacedParts(text: string): string[] {
  const cells = text.trim().split(SPACES);
  const isRow = cells.length > 1 && cells.length < 5 && !cells.some((cell) => cell.endsWith(':'));
  return isRow && cells.some((cell) => isPersonName(cell)) ? cells : [];
}

export function readAttendanceRow(line: Line, columns: AttendanceColumns | null, knows: KnowsOrganisation): AttendanceRow {
  const spaced = spacedCells(line);
  const texts = spaced.length > 1 ? spaced : line.cells.map(({ text }) => text);
  if (texts.length > 1) return readCells({ start: line.bodyStart, end: line.bodyEnd }, texts, columns, knows);
  return readAttendanceText(line.body, line.bodyStart, knows);
}

/** "Kari Nes (Gran), Ola Li", "Gran: Kari Nes", "Røst kommune: ikke møtt", "Fra Gran: Kari Nes. Fra Lunner: Ola Li." */
export function readAttendanceText(text: string, offset: number, knows: KnowsOrganisation): AttendanceRow {
  const spaced = spacedParts(text);
  if (spaced.length > 1) return readCells({ start: offset, end: offset + text.length }, spaced, null, knows);
  const groups = groupsByUnit(text, knows);
  if (groups.length > 1)
    return { present: groups.flatMap(({ unit, people, start }) => readPeople(people, offset + start, unit, knows)), absence: null };
  const remark = SAYS_ABSENT.exec(text.slice(0, 400));
  if (remark && remark.index > 1)
    return {
      ...readAttendanceText(text.slice(0, remark.index).replace(/\s*[–—-]\s*$/u, ''), offset, knows),
      absence: absenceOf(remark[1] ?? '')
    };
  const sent = SENT_APOLOGIES.exec(text.slice(0, 240))?.[1];
  if (sent) return { ...readAttendanceText(sent.replace(/\s*[–—-]$/u, ''), offset, knows), absence: 'apologies' };
  return readUnitAndPeople(text, offset, knows);
}

/** As readAttendanceText, a row for each part between commas where only some of these say that somebody was not there: "Gran (Kari Nes), Lunner (forfall)". */
export function readAttendanceSegments(text: string, offset: number, knows: KnowsOrganisation): AttendanceRow[] {
  const [, listed, sentence] = LAST_SENTENCE.exec(text.slice(0, 2000)) ?? [];
  if (listed && sentence && SENT_APOLOGIES.test(sentence)) {
    const from = offset + text.length - sentence.length;
    const absent = /^(?:ingen|inga)\s/iu.test(sentence) ? [] : [readAttendanceText(sentence, from, knows)];
    return [...readAttendanceSegments(listed, offset, knows), ...absent];
  }
  const parts = [...text.slice(0, 2000).matchAll(/[^,;()]+(?:\([^()]*\)[^,;()]*)*/gu)].map(({ index, 0: part }) => ({ index, part }));
  const isTold = ({ part }: { part: string }) => SAYS_ABSENT.test(part) || IN_BRACKETS.test(part);
  const isMixed =
    parts.length > 1 &&
    text.length < 2000 &&
    parts.some(isTold) &&
    !(parts.length === 2 && isTold(parts[1] ?? { part: '' }) && !knowsUnit(parts[1]?.part ?? '', knows));
  if (!isMixed) return [readAttendanceText(text, offset, knows)];
  return parts.map(({ index, part }) => readAttendanceText(part.trim(), offset + index + (part.length - part.trimStart().length), knows));
}

/** "Gran: Kari Nes, Lunner: Ola Li. Jevnaker hadde meldt forfall." */
const LAST_SENTENCE = /^(.+?)\.\s+(\p{Lu}[^.]{2,200}\.?)$/su;

const IN_BRACKETS = /\((?:ikke|ikkje|ei) (?:møtt|til ?stede|til ?stades|representert)\)|\((?:meldt )?(?:forfall|fråfall|frafall|avbud)\)/iu;

function knowsUnit(part: string, knows: KnowsOrganisation): boolean {
  return isOrganisationLike(part.replace(/\s*(?:\(|[–—-]\s).*$/u, '').trim(), knows);
}

/** "Gran: Kari Nes, Ola Li", "Gran - Kari Nes", or only names. */
function readUnitAndPeople(text: string, offset: number, knows: KnowsOrganisation): AttendanceRow {
  const head = text.slice(0, 80);
  const [, beforeDash = ''] = /^([^:,]{2,60}?)\s+[–—-]\s/u.exec(head) ?? [];
  const isDash = beforeDash !== '' && isOrganisationLike(beforeDash, knows);
  const mark = isDash ? head.slice(beforeDash.length).search(/[–—-]/u) + beforeDash.length : head.indexOf(':');
  const left = mark === -1 ? '' : text.slice(0, mark).replace(/\*\*/g, '').trim();
  if (left === '') return { present: readPeople(text, offset, '', knows), absence: null };
  const unit = left.replace(FROM, '');
  const right = text.slice(mark + 1);
  const absence = absenceOf(right.trim());
  if (absence) return { present: [{ name: '', organisation: unit, source: { start: offset, end: offset + text.length } }], absence };
  const isUnit = isOrganisationLike(unit, knows) || !/ordfører|ordførar|rådmann|direktør|leder|leiar|referent|sekretær/iu.test(left);
  const present = readPeople(right, offset + mark + 1, isUnit ? unit : '', knows);
  return {
    present: present.length > 0 ? present : [{ name: '', organisation: unit, source: { start: offset, end: offset + mark } }],
    absence: null
  };
}

const FROM = /^(?:fra|frå)\s+/iu;
const UNIT_BEFORE_PEOPLE = /(^|[.;]\s+)((?:(?:fra|frå)\s+)?\p{Lu}[^:.;,()]{1,50}?)\s*:\s+/giu;

/** Several units on one line, each before its people. */
function groupsByUnit(text: string, knows: KnowsOrganisation): { unit: string; people: string; start: number }[] {
  const units = [...text.slice(0, 2000).matchAll(UNIT_BEFORE_PEOPLE)].flatMap((match) => {
    const unit = (match[2] ?? '').replace(FROM, '');
    return isOrganisationLike(unit, knows) ? [{ unit, at: match.index, start: match.index + match[0].length }] : [];
  });
  return units.map(({ unit, start }, place) => ({ unit, people: text.slice(start, units[place + 1]?.at ?? text.length), start }));
}

function absenceOf(words: string): Absence {
  const plain = words.replace(/^\(/, '');
  if (APOLOGIES.test(plain)) return 'apologies';
  return MISSING.test(plain) ? 'missing' : null;
}

function readCells(source: Span, texts: readonly string[], columns: AttendanceColumns | null, knows: KnowsOrganisation): AttendanceRow {
  const cells = texts.map((text) => text.replace(/\*\*/g, '').trim());
  const absence = cells.map(absenceOf).find((found) => found !== null) ?? null;
  const roles = columns && columns.length >= cells.length - 1 ? columns : guessColumns(cells, knows);
  const textOf = (role: string) =>
    cells
      .filter((_, at) => roles[at] === role)
      .join(' ')
      .trim();
  const name = absence && absenceOf(textOf('name')) ? '' : textOf('name');
  const told = textOf('organisation')
    .replace(/\s*\([^()]*\)$/, '')
    .trim();
  // "ordfører Gol": the office stands before the unit.
  const organisation = isOrganisationLike(withoutTitle(told), knows) ? withoutTitle(told) : told;
  if (name === '' && organisation === '') return { present: [], absence };
  const people = columns ? readPeople(name, 0, organisation, knows).filter((person) => person.name !== '') : [];
  const rows = people.length > 1 ? people.map((person) => ({ ...person, source })) : [{ name, organisation, source }];
  return { present: rows, absence };
}

/** First name, last name, organisation; or name and organisation in either order, remarks after. */
function guessColumns(cells: readonly string[], knows: KnowsOrganisation): AttendanceColumns {
  const isOrganisation = (cell: string) => {
    const unit = withoutTitle(cell.replace(/\s*\([^()]*\)$/, ''));
    return isOrganisationLike(unit, knows) && (unit !== cell || !isPersonName(cell));
  };
  const found = cells.findLastIndex(isOrganisation);
  if (found === 0) return cells.map((_, at) => (at === 0 ? 'organisation' : at === 1 ? 'name' : 'other'));
  if (cells.length === 2 && found === -1 && cells.every((cell) => !cell.includes(' '))) return ['name', 'name'];
  const organisation = found === -1 ? Math.min(cells.length - 1, 2) : found;
  return cells.map((_, at) => (at === organisation ? 'organisation' : at < organisation && at < 2 ? 'name' : 'other'));
}
