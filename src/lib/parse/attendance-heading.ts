import type { Line } from './line.ts';
import type { Absence } from './read-attendance-row.ts';

const PRESENT =
  /^(?:(?:møtende |møtande |faste |valgte )?(?:deltakere?|deltagere?|deltakarar|deltakar|medlemmer|medlemer|representanter|representantar)(?: til ?stede| til ?stades?| på møtet| i møtet)?|(?:innkalt ?\/ ?)?til ?stedet?|(?:innkalt ?\/ ?)?til ?stades?|(?:desse|disse|følgende|følgjande|dessuten|i tillegg|også|andre|elles|ellers)?\s*(?:møtte|møtt|deltok|møtende|møtande|frammøtte|fremmøtte|til ?stede|deltakere|deltakarar)|(?:møtte|deltok|deltakere|deltakarar|til ?stede|til ?stades) (?:fra|frå) \p{L}{5,}|frammøte|fremmøte|oppmøte|deltakelse|deltaking|innkalte?|navneopprop|namneopprop|gjester|gjestar|observatører|observatørar|(?:fra|frå) \p{L}{5,}(?: møtte| deltok)?|sekretariat(?:et)?|administrasjon(?:en)?|andre|øvrige|dessuten|i tillegg|hvem|kven)$/iu;
const PRESENT_WORD =
  /(?:^|\s|møte)(?:medlem|deltak|deltag|møtt|møtande|møtende|frammøt|fremmøt|oppmøt|til ?stede|til ?stades|representant)/iu;
const APOLOGIES =
  /^(?:(?:følgende|følgjande|desse|disse)?\s*(?:(?:medlem|representant|delta[kg]|kommun|region|person)\p{L}*\s+)?(?:hadde\s+|har\s+)?(?:meldt?e?\s+)?(?:forfall|fråfall|frafall|avbud|fravær|fråvær|fråver|fraværende|fråverande)(?: meldt)?)$/iu;
const MISSING =
  /^(?:(?:følgende|følgjande|desse|disse)\s+)?(?:(?:var|er|har|hadde)\s+)?(?:(?:ikke|ikkje) (?:til ?stedet?|til ?stades?|møtt|møtte|representert|deltatt)|(?:fraværende|fråverande|fravær|fråvær) (?:uten|utan) (?:forfall|fråfall|frafall|avbud|melding)|uteblitt|uteblitte)$/iu;
const ONE_PERSON =
  /^(?:referent|sekretær|møtesekretær|møteleder|møteleiar|ordstyrer|ordstyrar|protokollfører|leder|leiar|møteleiing|møteledelse|skrivar)$/iu;

/** Those who attend, and who have the word in the round as well. */
const REPORTS_TOO = /^(?:sekretariat(?:et)?|administrasjon(?:en)?)$/iu;

export type AttendanceHeading = {
  absence: Absence;
  /** "Referent: Kari Nes" */
  onePerson: boolean;
  /** Where those under the heading come from: "Frå administrasjonen" tells it of all of them. */
  organisation: string;
  /** Who is named on the heading's own line. */
  rest: string;
  restStart: number;
  /** It says by a colon or a mark that a list follows; else it may be a region's report ("Ikke til stede"). */
  marked: boolean;
};

/** Marks of Markdown around words, "*Forfall:* ingen" among them. */
const EMPHASIS = /\*\*|__|(?<![\p{L}\p{N}])[*_](?=\p{L})|(?<=[\p{L}:.])[*_](?![\p{L}\p{N}])/gu;

/** Reads a line as what heads a list of people: "Deltakere:", "Forfall: Kari Nes"; null where it heads none. */
export function readAttendanceHeading(line: Line): AttendanceHeading | null {
  if (line.blank || line.headingLevel === 1 || line.bullet) return null;
  const plain = line.body.replace(EMPHASIS, (marks) => ' '.repeat(marks.length));
  const cut = /[:\t]|\s{2,}(?=\p{L})|\s[–—-]\s/u.exec(plain.trimStart().slice(0, 60));
  const lead = plain.length - plain.trimStart().length;
  const label = (cut ? plain.slice(lead, lead + cut.index) : plain.slice(lead)).replace(/\s*\([^()]*\)\s*$|\s*\.{2,}\s*$/, '').trim();
  const restAt = cut ? lead + cut.index + cut[0].length : plain.length;
  const behind = onePersonOnly(plain.slice(restAt), label);
  const rest = headsColumns(behind) ? '' : behind;
  const restStart = line.bodyStart + restAt + (rest.length - rest.trimStart().length);
  const organisation = /^(?:fra|frå)\s|sekretariat|administrasjon/iu.test(label)
    ? label.replace(/^fra |^frå |\s+(?:møtte|deltok)$/giu, '')
    : '';
  const onePerson = ONE_PERSON.test(label);
  const absence = MISSING.test(label) ? 'missing' : APOLOGIES.test(label) ? 'apologies' : null;
  const isPhrase = PRESENT_WORD.test(label) && cut?.[0] === ':' && label.split(' ').length < 7;
  if (!absence && !isPhrase && !PRESENT.test(label) && !(onePerson && rest.trim() !== '')) return null;
  const marked = !REPORTS_TOO.test(label) && (cut !== null || line.headingLevel !== null || line.bold);
  return { absence, onePerson, organisation, rest: rest.trim(), restStart, marked };
}

const COLUMN =
  /^(?:navn|namn|kommune|region|regionråd|organisasjon|virksomhet|verksemd|merknad|funksjon|rolle|tittel|stilling|parti|representerer|representerar|frå|fra|for|vara(?:medlem)?)$/iu;

/** "Til stede:      Kommune      Merknad": the heads of columns of a list, which name nobody. */
function headsColumns(rest: string): boolean {
  const columns = rest.trim().split(/\t|\s{2,}|\s*\|\s*/);
  return columns.every((column) => COLUMN.test(column));
}

/** "Referent: Kari Nes. Utkast sendt 4. mars": what stands behind the one name tells of no person. */
function onePersonOnly(rest: string, label: string): string {
  return ONE_PERSON.test(label) ? (/^.*?\p{Lu}\p{L}*\p{Ll}(?=\.\s)/u.exec(rest)?.[0] ?? rest) : rest;
}
