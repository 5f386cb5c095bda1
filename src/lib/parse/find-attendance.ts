import type { Attendant } from '#lib/model/minutes.ts';
import type { RegionRegistry } from '#lib/model/region.ts';
import {
  blockKindReader,
  headsPeople,
  readAttendanceBlock,
  readFlatTableBelow,
  withOrganisation,
  type AttendanceView
} from './attendance-block.ts';
import { readAttendanceHeading, type AttendanceHeading } from './attendance-heading.ts';
import type { Line } from './line.ts';
import type { LineLedger } from './line-ledger.ts';
import { isPeopleText } from './people-text.ts';
import { isListOfOffices, isPersonName } from './person-name.ts';
import { readAttendanceSegments, readAttendanceText, SENT_APOLOGIES, type Absence } from './read-attendance-row.ts';
import { readItemTitle } from './read-item-title.ts';
import { isListOfUnits, isOrganisationLike, readPeople, type KnowsOrganisation, type Present } from './read-people.ts';
import { remember } from './remember.ts';
import { resolveRegion } from './resolve-region.ts';
import { joinPeople } from './wrapped-people.ts';
import { isRoundName } from './round-names.ts';

export type Attendance = {
  attended: Attendant[];
  apologies: Attendant[];
  /** Named as not there, without having sent apologies. */
  missing: Attendant[];
};

type Add = (present: Present[], absence: Absence) => void;

const NOBODY =
  /^(?:ingen|inga|ikkje|ikke|nei|null|0)(?:\s+(?:hadde\s+|har\s+)?(?:meldt?e?\s+)?(?:forfall|fråfall|frafall|avbud))?\s*\.?$/iu;
const TOLD_IN_SENTENCE =
  /(?:^|[.\s])(?:deltok|møtte|var (?:til ?stede|til ?stades|representert)|(?:kommuner|kommunar|regioner|regionar|medlemmer|medlemer) (?:deltok|møtte))\s*:\s*([^.]+)\.?(.*)$/iu;
/** "Til stades var Kari Nes (Gol), …", "Desse var til stades: Gol: Kari Nes. Hol: …", behind other words on the line. */
const PEOPLE_IN_SENTENCE =
  /(?:^|[.!]\s+)(?:(?:(?:desse|disse|følgende|følgjande) var|med var|til stede var|til ?stades? var)(?: (?:til ?stede|til ?stades?|med))?|(?:desse|disse|følgende|følgjande) (?:møtte|deltok))\s*:?\s+(?=\p{Lu})(.+)$/iu;
/** "Deltakere: se vedlegg" */
const ELSEWHERE =
  /^(?:se|sjå|jf\.?|i henhold til|iht\.?|ifølge|ifølgje|etter|som) .{0,40}(?:vedlegg|liste|under|nedenfor|nedanfor|oversikt|tabell)/iu;
/** "Forfall: Gol, fordi båten var innstilt" */
const REASON = /,?\s+(?:fordi|ettersom|pga\.?|p\.g\.a\.?|på grunn av|grunnet|grunna)\s.*$/iu;
/** No head of minutes is longer. */
const LINES_OF_HEAD = 400;

/** Who was there and who sent apologies; takes their lines, so that a list of regions that attended is never read as a round. */
export function findAttendance(lines: readonly Line[], ledger: LineLedger, registry: RegionRegistry): Attendance {
  const regionOf = remember((organisation) => regionOfOrganisation(organisation, registry));
  const knows: KnowsOrganisation = (name) => regionOf(name) !== null;
  const view: AttendanceView = { lines, ledger, knows, kindOf: blockKindReader(knows) };
  const found: Attendance = { attended: [], apologies: [], missing: [] };
  const names = new Set<string>();
  const add: Add = (present, absence) => {
    for (const one of present) found[absence === null ? 'attended' : absence].push({ ...one, regionId: regionOf(one.organisation) });
    if (absence === null) for (const { name } of present) names.add(name);
  };
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    const heading = line && ledger.isFree(at) ? readAttendanceHeading(line) : null;
    if (!heading || !headsAttendance(heading, view, at)) continue;
    ledger.claim(at, 'attendance');
    at = readUnder(heading, view, at, (present, absence) =>
      add(heading.onePerson ? present.filter(({ name }) => !names.has(name)) : present, absence)
    );
  }
  readHead(view, add);
  return found;
}

function headsAttendance(heading: AttendanceHeading, view: AttendanceView, at: number): boolean {
  const { rest, organisation, absence, marked, onePerson } = heading;
  if (rest === '') return marked || (!isReportOfUnit(absence, view, at) && headsPeople(view, at));
  if (ELSEWHERE.test(rest)) return true;
  if (isPeopleText(rest, view.knows) || NOBODY.test(rest) || (organisation !== '' && isListOfOffices(rest))) return true;
  return (absence !== null && rest.split(' ').length < 6) || (onePerson && /^\p{Lu}(?:\p{Ll}+|\p{Lu}{1,3})$/u.test(rest));
}

/** "Ikke til stede" right below the name of a unit, which is not itself in a list of who was there. */
function isReportOfUnit(absence: Absence, { lines, ledger, knows }: AttendanceView, at: number): boolean {
  const above = lines[at - 1];
  if (absence === null || !above || above.blank || ledger.roleOf(at - 1) === 'attendance') return false;
  return isOrganisationLike(above.label.replace(/:$/, ''), knows);
}

/** Who is named on the heading's own line and under it; returns the index of the last line. */
function readUnder(heading: AttendanceHeading, view: AttendanceView, at: number, add: Add): number {
  const { rest, organisation } = heading;
  if (NOBODY.test(rest) || ELSEWHERE.test(rest)) return at;
  let last = at;
  if (rest !== '') {
    const isPeople = (line: Line) => view.ledger.isFree(line.index) && view.kindOf(line) !== 'end';
    const people = joinPeople(rest, heading.restStart, view.lines, at, heading.onePerson ? () => false : isPeople);
    const told = heading.absence === null ? people.text : people.text.replace(REASON, '');
    for (const inline of readAttendanceSegments(told, 0, view.knows))
      add(withOrganisation(people.placed(inline.present), organisation), inline.absence ?? heading.absence);
    for (let taken = at + 1; taken <= people.last; taken++) view.ledger.claim(taken, 'attendance');
    last = people.last;
    if (heading.onePerson) return at;
  }
  return readAttendanceBlock(view, last + 1, (present, absence) =>
    add(withOrganisation(present, organisation), absence ?? heading.absence)
  );
}

/** Above the first case: who sent apologies in a sentence, and lists of people and organisations that no heading announces. */
function readHead(view: AttendanceView, add: Add): void {
  const { lines, ledger } = view;
  const head = lines.slice(0, LINES_OF_HEAD);
  const first = head.findIndex((line) => isRoundName(line.label) || (ledger.isFree(line.index) && isCaseTitle(line, view)));
  for (const line of first === -1 ? head : head.slice(0, first)) {
    if (line.blank || line.bullet || !ledger.isFree(line.index)) continue;
    if (readSentences(line, view, add)) continue;
    const apologies = readApologies(line, view);
    const table = apologies
      ? null
      : view.kindOf(line) === 'end'
        ? null
        : (readFlatTableBelow(view, line.index, true) ?? readPairs(view, line.index));
    if (apologies) ledger.claim(line.index, 'attendance');
    add(apologies ?? table?.present ?? [], apologies ? 'apologies' : null);
  }
}

/** "Følgende kommuner deltok: Gol, Hol og Ål. Flå meldte forfall." */
function readSentences(line: Line, view: AttendanceView, add: Add): boolean {
  return readPeopleSentence(line, view, add) || readUnitsSentence(line, view, add);
}

function readPeopleSentence(line: Line, { knows, ledger }: AttendanceView, add: Add): boolean {
  const words = line.body.slice(0, 2000);
  const people = PEOPLE_IN_SENTENCE.exec(words)?.[1];
  if (!people || !isPeopleText(people, knows)) return false;
  for (const { present, absence } of readAttendanceSegments(people, line.bodyStart + words.length - people.length, knows))
    add(present, absence);
  ledger.claim(line.index, 'attendance');
  return true;
}

function readUnitsSentence(line: Line, { knows, ledger }: AttendanceView, add: Add): boolean {
  const [, told = '', more = ''] = TOLD_IN_SENTENCE.exec(line.body.slice(0, 1000)) ?? [];
  if (!isListOfUnits(told, knows)) return false;
  add(readPeople(told, line.bodyStart + line.body.indexOf(told), '', knows), null);
  const who = SENT_APOLOGIES.exec(more.trim())?.[1];
  if (who && isListOfUnits(`${who}, ${who}`, knows))
    add(readPeople(who, line.bodyStart + line.body.lastIndexOf(who), '', knows), 'apologies');
  ledger.claim(line.index, 'attendance');
  return true;
}

function isCaseTitle(line: Line, { knows }: AttendanceView): boolean {
  const title = readItemTitle(line);
  return title !== null && !isPeopleText(title.title, knows);
}

/** "Hadelandsregionen hadde meldt forfall.", "Kari Nes (Gran) meldte forfall"; null where the line says something else. */
function readApologies(line: Line, { knows }: AttendanceView): Present[] | null {
  const who = SENT_APOLOGIES.exec(line.body.slice(0, 240))?.[1];
  if (!who) return null;
  if (/^(?:ingen|inga)$/iu.test(who)) return [];
  const present = readPeople(who, line.bodyStart, '', knows);
  const isTold = ({ name, organisation }: Present) => (name === '' ? isOrganisationLike(organisation, knows) : isPersonName(name));
  return present.length > 0 && present.every(isTold) ? present : null;
}

/** Lines one below the other that each say "Gran: Kari Nes": at least two. */
function readPairs({ lines, ledger, knows }: AttendanceView, from: number): { present: Present[] } | null {
  const rows: { line: Line; present: Present[] }[] = [];
  for (const line of lines.slice(from, from + LINES_OF_HEAD)) {
    if (line.blank) continue;
    const [left = '', right = ''] = line.label.split(/:\s+/);
    if (!ledger.isFree(line.index) || !isOrganisationLike(left, knows) || right === '') break;
    const { present } = readAttendanceText(line.body, line.bodyStart, knows);
    if (present.length === 0 || !present.every(({ name }) => isPersonName(name))) break;
    rows.push({ line, present });
  }
  if (rows.length < 2) return null;
  for (const { line } of rows) ledger.claim(line.index, 'attendance');
  return { present: rows.flatMap(({ present }) => present) };
}

export function regionOfOrganisation(organisation: string, registry: RegionRegistry): string | null {
  const whole = resolveRegion(organisation, registry);
  if (whole) return whole.regionId;
  const comma = organisation.indexOf(',');
  return comma === -1 ? null : (resolveRegion(organisation.slice(0, comma), registry)?.regionId ?? null);
}
