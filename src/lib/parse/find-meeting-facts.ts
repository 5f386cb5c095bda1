import type { Meeting } from '#lib/model/minutes.ts';
import type { Problem } from '#lib/model/problem.ts';
import { findTitleAndBody } from './find-body.ts';
import { foldName } from './fold-name.ts';
import { factLabelOf, isAgendaLabel, type FactLabel } from './labels.ts';
import type { Line } from './line.ts';
import type { LineLedger } from './line-ledger.ts';
import { chooseDate, type DateCandidate } from './choose-date.ts';
import { readPlace } from './read-place.ts';
import { findDates } from './read-date.ts';
import { isRoundName } from './round-names.ts';
import { findLabelledTime, findTime, type TimeMention } from './read-time.ts';

export type MeetingFacts = { meeting: Omit<Meeting, 'attendance' | 'apologies'>; problems: Problem[] };

type Labelled = { line: Line; label: FactLabel; value: string };
type Told = { labelled: Labelled[]; dates: DateCandidate[]; times: { time: TimeMention; rank: number }[]; ends: string[] };

/** No head of minutes is longer; what stands below tells no facts of the meeting. */
const LINES_OF_HEAD = 400;
const LABEL_AT =
  /(^|\s{2,}|[\t|;,·•]\s*|\*\*|\s(?=(?:Tid|Tidspunkt|Klokkeslett|Sted|Stad|Møtested|Møtestad|Møtetid|Møterom|Dato|Møtedato):))([\p{L}]+(?:\s?(?:og|\/|,)\s?-?\p{L}+|\s(?:kl\.?|begynner|byrjar|startar?|starter|slutter|sluttar)|\.)?)(?:\s*\.{2,})?\s*(?::|\*\*:|\t|\s{3,})\s*(?:\*\*)?/gu;
const LETTER_HEAD = /(?:vår|deres|dykkar|vår) (?:ref|dato)|saksbehandler|sakshandsamar|arkivsak|journalpost/iu;
const OTHER_MEETING = /neste|førre|forrige|sist(?:e)? møte|(?:møtet|møte) (?:den|i) .* (?:ble|vart)|frist|utsatt fra|flyttet|godkjenning/iu;
/** "Innkalling sendt 1. mars", "Referatet godkjent 20. april", "Skrive ut 22. mars": the date of papers, not of the meeting. */
const OF_PAPERS =
  /(?<!\p{L})(?:(?:ut)?send(?:t|e|te)?|datert?|distribuert?|publisert?|skrevet|skreve|skrive|skriven|lagt ut|godkjen[nt]t?|signert?|arkivert?|oppdatert?)(?!\p{L})(?![^.]{0,20}møte)/iu;
/** "Møtestart kl. 10", "Frå kl. 09.00 til kl. 14.00" */
const HOUR_FIRST =
  /^\W*(?:møtestart|møtet?\s+(?:(?:ble|vart|blei)\s+)?(?:satt|sett|åpnet|åpna|opna|startet|starta|begynte|byrja)(?!\p{L})|(?:fra |frå )?(?:kl|klokk[ae]n?)(?!\p{L}))/iu;
const NUMBER_OF_MEETING = /^\p{L}*møte\s*(?:nr\.?\s*)?\d{1,3}(?:\s*[/-]\s*\d{2,4})?$/iu;
/** "Møtet ble holdt på Gol torsdag 9. juni", which a letter's own date does not gainsay. */
const HELD =
  /(?<!\p{L})(?:møtet|samlinga|samlingen|rundebordet)\s+(?:ble|vart|blei)\s+(?:av)?(?:holdt|halde|haldt|gjennomført)(?!\p{L})|møtet fant sted/iu;
/** The lines of a letter's head, which tell who writes to whom. */
const LETTER_ADDRESS = /^(?:fra|frå|til|kopi(?: til)?)\s*:/iu;
const END_OF_MEETING = /^[_*]*møtet?\s+(?:ble\s+|vart\s+|blei\s+)?(?:slutt|heva|hevet|avslutt)/iu;

/**
 * When and where which body met, from the lines above the first case (`top`) and, for what is not told there, from the last lines.
 * Takes the lines that tell it. furnitureDates count where the text tells no date. isRegion: whether a line is the name of a region of the registry, which is no title. Problems: "date-missing", "date-contradiction".
 */
export function findMeetingFacts(
  top: readonly Line[],
  all: readonly Line[],
  ledger: LineLedger,
  furnitureDates: readonly DateCandidate[],
  isRegion: (line: Line) => boolean
): MeetingFacts {
  const free = top.slice(0, LINES_OF_HEAD).filter((line) => ledger.isFree(line.index));
  const isHeading = (line: Line) => isRegion(line) || isRoundName(line.label) || headsBullets(all, line);
  const names = findTitleAndBody(
    free.filter((line) => readLabels(line, undefined).length === 0 && !LETTER_ADDRESS.test(line.label) && !datesPapers(line)),
    isHeading
  );
  const told = readTop(free, ledger);
  // Who was there may be told in the same paragraph.
  for (const line of top) if (ledger.roleOf(line.index) === 'attendance') readParagraph(line, told);
  const inText = chooseDate(told.dates, all);
  const date = inText.date === null ? chooseDate([...told.dates, ...furnitureDates], all) : inText;
  const [time] = told.times.sort((left, right) => right.rank - left.rank);
  const bodyLabel = told.labelled.find(({ label, value }) => label === 'body' && value !== '');
  const titled = titleOf(told.labelled, names.title);
  const place = readPlace(told.labelled, free);
  const { body } = names;
  const repeats = body === null ? [] : free.filter(({ label }) => label !== '' && foldName(label) === foldName(body));
  for (const line of [names.titleLine, names.bodyLine, place.line, ...repeats]) if (line) ledger.claim(line.index, 'meeting');
  return {
    meeting: {
      title: titled ?? names.title,
      body: bodyLabel?.value ?? names.body,
      date: date.date,
      start: time?.time.from ?? null,
      end: time?.time.to ?? told.ends.find((end) => end !== '') ?? findEnd(all),
      place: place.place
    },
    problems: date.problems
  };
}

function datesPapers({ label }: Line): boolean {
  return OF_PAPERS.test(label) && findDates(label).length > 0;
}

/** A label's, where the line that could be the title says no more than what kind of text it is ("NOTAT"). */
function titleOf(labelled: readonly Labelled[], title: string | null): string | null {
  const behindLabel = labelled.find(({ label, value }) => label === 'title' && value !== '')?.value ?? null;
  return title === null || /^\p{L}+$/u.test(title) ? behindLabel : null;
}

function headsBullets(all: readonly Line[], { index }: Line): boolean {
  const below = all.slice(index + 1, index + 4).find((line) => !line.blank);
  return below?.bullet?.kind === 'symbol' && readLabels(below, undefined).length === 0;
}

function readTop(lines: readonly Line[], ledger: LineLedger): Told {
  const told: Told = { labelled: [], dates: [], times: [], ends: [] };
  lines.forEach((line, at) => {
    if (line.label === '') {
      readParagraph(line, told);
      return;
    }
    const labels = readLabels(line, lines[at + 1]);
    const [valueBelow] = labels.filter(({ line: valueLine }) => valueLine !== line);
    if (labels.length > 0) ledger.claim(line.index, 'meeting');
    if (valueBelow) ledger.claim(valueBelow.line.index, 'meeting');
    told.labelled.push(...labels);
    for (const labelled of labels) readLabelled(labelled, told, LETTER_HEAD.test(line.body));
    if (labels.length === 0) readUnlabelled(line, told, ledger);
  });
  return told;
}

const MINUTES = /referat|protokoll|møtebok|innkalling|^\W*\p{L}*møte/iu;
/** "Referat frå rådsmøtet på Gol 9. juni 2024, kl. 10–14. Til stades var …": a paragraph that begins as minutes do. */
const OPENS_MINUTES = /^\W*(?:møte)?(?:referat|protokoll|møtebok)(?!\p{L})/iu;

/** A paragraph too long for a heading tells when the meeting was in its first sentence. */
function readParagraph(line: Line, told: Told): void {
  const words = line.body.slice(0, 300);
  const isHeld = HELD.test(words);
  if (!isHeld && !OPENS_MINUTES.test(words)) return;
  const dates = findDates(words).slice(0, 1);
  told.dates.push(...dates.map((mention) => ({ mention, rank: isHeld ? 9 : 7, line: { ...line, label: words } })));
  const time = dates.length > 0 ? findTime(withoutSpans(words, dates)) : null;
  if (time) told.times.push({ time, rank: 3 });
}

function readLabelled({ line, label, value }: Labelled, told: Told, isLetterHead: boolean): void {
  if (label === 'place' || label === 'body') return;
  if (label === 'title') {
    // The subject of a mail.
    if (MINUTES.test(value)) told.dates.push(...findDates(value).map((mention) => ({ mention, rank: 7, line })));
    return;
  }
  if (label === 'end') {
    told.ends.push(findTime(`kl. ${value.replace(/^kl\.?\s*/iu, '')}`)?.from ?? '');
    return;
  }
  const rank = isLetterHead ? 2 : label === 'date' && /^møte|^\W*start/iu.test(line.label) ? 10 : 8;
  const dates = findDates(value);
  told.dates.push(...dates.map((mention) => ({ mention, rank, line })));
  const rest = dates
    .toReversed()
    .reduce((words, date) => words.slice(0, date.start) + ' '.repeat(date.end - date.start) + words.slice(date.end), value);
  const time = label === 'date' ? findTime(rest) : findLabelledTime(rest);
  if (time) told.times.push({ time, rank });
}

/** A date or an hour in a title, in the heading of the agenda, or in a sentence at the top. */
function readUnlabelled(line: Line, told: Told, ledger: LineLedger): void {
  const dates = findDates(line.body.slice(0, 300)).filter(({ year, end }) => year !== null || /\p{L}/u.test(line.body.slice(0, end)));
  const isTitle = MINUTES.test(line.label);
  const words = line.body.slice(0, 300);
  const isOther = [OTHER_MEETING, OF_PAPERS, LETTER_HEAD].some((pattern) => pattern.test(words));
  const isLink = /\]\(/.test(line.body);
  const rank = HELD.test(words)
    ? 9
    : isOther
      ? 1
      : isLink
        ? 2
        : isAgendaLabel(line.label)
          ? 6
          : isTitle
            ? 7
            : dates.length === 1 && line.label.split(' ').length < 9
              ? 5
              : 3;
  told.dates.push(...dates.map((mention) => ({ mention, rank, line })));
  const time = dates.length > 0 || HOUR_FIRST.test(line.label) || HELD.test(words) ? findTime(withoutSpans(words, dates)) : null;
  if (time) told.times.push({ time, rank });
  if (
    isAgendaLabel(line.label) ||
    NUMBER_OF_MEETING.test(line.label) ||
    LETTER_ADDRESS.test(line.label) ||
    HELD.test(line.label) ||
    (!isOther && !isLink && (dates.length > 0 || time) && line.label.split(' ').length < 14)
  )
    ledger.claim(line.index, 'meeting');
}

function withoutSpans(words: string, spans: readonly { start: number; end: number }[]): string {
  return spans.toReversed().reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), words);
}

/** "Møtedato: 27.09.2024     Tid: 0900" has two labels on a line; "Sted" alone has its value on the next. */
function readLabels(line: Line, next: Line | undefined): Labelled[] {
  const body = line.body.slice(0, 300);
  const marks = [...body.matchAll(LABEL_AT)].flatMap((match) => {
    const label = factLabelOf(match[2] ?? '');
    return label ? [{ label, from: match.index, to: match.index + match[0].length }] : [];
  });
  const labelled = marks.map(({ label, to }, at) => ({ line, label, value: tidied(body.slice(to, marks[at + 1]?.from ?? body.length)) }));
  if (labelled.length > 0) return labelled.map((one) => (one.value === '' ? valueBelow(one, next) : one));
  const alone = factLabelOf(line.label.replace(/\s*:$/, ''));
  return alone ? [valueBelow({ line, label: alone, value: '' }, next)] : [];
}

function valueBelow(labelled: Labelled, next: Line | undefined): Labelled {
  if (!next || next.label === '' || next.index > labelled.line.index + 2 || next.bullet || /:/.test(next.label.slice(0, 20)))
    return labelled;
  if (factLabelOf(next.label)) return labelled;
  return { ...labelled, line: next, value: tidied(next.body) };
}

function tidied(value: string): string {
  return value
    .replace(/\*\*|__/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s|,;·•]+|[\s|,;·•]+$/g, '');
}

function findEnd(lines: readonly Line[]): string | null {
  const closing = lines.slice(-60).find((line) => END_OF_MEETING.test(line.label));
  return closing ? (findTime(closing.label)?.from ?? null) : null;
}
