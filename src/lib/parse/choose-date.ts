import type { Problem } from '#lib/model/problem.ts';
import type { Line } from './line.ts';
import { findDates, isoDate, weekdayOf, type DateMention } from './read-date.ts';

/** A date that could be the meeting's; the higher its rank, the plainer the minutes say so. */
export type DateCandidate = { mention: DateMention; rank: number; line: Told };

/** The words that a date stands in, and where. */
export type Told = Pick<Line, 'label' | 'start' | 'end'>;

const LINES_READ_FOR_YEARS = 2000;
/** From this rank on, the minutes say that it is the meeting's date. */
const PLAINLY_TOLD = 6;

/** The meeting's date among the dates at the top of the minutes; a missing year is taken from the rest of the document. */
export function chooseDate(candidates: readonly DateCandidate[], lines: readonly Line[]): { date: string | null; problems: Problem[] } {
  const ranked = candidates.filter(({ rank }) => rank >= 2).toSorted((left, right) => right.rank - left.rank);
  const [best] = ranked;
  if (!best) return { date: null, problems: [dateMissing(null)] };
  const year = best.mention.year ?? yearFor(best, ranked, lines);
  if (year === null) return { date: null, problems: [dateMissing(best)] };
  const date = isoDate(year, best.mention.month, best.mention.day);
  return { date, problems: contradictions(best, date, ranked) };
}

function yearFor({ mention }: DateCandidate, ranked: readonly DateCandidate[], lines: readonly Line[]): number | null {
  const same = ranked.find(
    (other) => other.mention.year !== null && other.mention.day === mention.day && other.mention.month === mention.month
  );
  if (same) return same.mention.year;
  const { dated, numbered } = yearsIn(lines);
  const years = [...dated, ...numbered];
  const fits = mention.weekday === null ? [] : years.filter((year) => weekdayOf(year, mention.month, mention.day) === mention.weekday);
  return mostFrequent(fits) ?? (numbered.length > 0 ? null : nearestYear(mention, lines)) ?? mostFrequent(years);
}

/** Lines whose date is close to that of the meeting: when the minutes were sent, and when the next meeting is. */
const CLOSE = /^\W*(?:(?:ut)?send(?:t|e|te)?|dato|date|neste (?:ordin(?:ært|ære) )?møte)(?!\p{L})/iu;
const HALF_YEAR = 183;

/** "18. desember" in minutes that were sent on 3 January 2025 is of 2024. */
function nearestYear({ month, day }: DateMention, lines: readonly Line[]): number | null {
  const close = lines.find(({ label }) => CLOSE.test(label) && findDates(label).some(({ year }) => year !== null));
  const mention = close && findDates(close.label).find(({ year }) => year !== null);
  if (!mention || mention.year === null) return null;
  const then = Date.UTC(mention.year, mention.month - 1, mention.day);
  const days = (year: number) => Math.abs(Date.UTC(year, month - 1, day) - then) / 86_400_000;
  return [mention.year - 1, mention.year, mention.year + 1].find((year) => days(year) < HALF_YEAR) ?? null;
}

/** "Møte nr. 2/2023", "Referat 4/21" */
const NUMBER_OF_MEETING = /(?:møte|samling|referat|protokoll|møtebok)\s*(?:nr\.?\s*:?\s*)?\d{1,3}\s*[/-]\s*((?:20)?\d{2})(?!\d)/iu;

/** Years that the document names, in dates and in titles and case numbers ("Sak 3/25"), those of case numbers twice. */
function yearsIn(lines: readonly Line[]): { dated: number[]; numbered: number[] } {
  const read = lines.slice(0, LINES_READ_FOR_YEARS);
  const dated = read.flatMap((line) => findDates(line.body.slice(0, 400)).flatMap(({ year }) => year ?? []));
  const numbered = read.flatMap((line) => {
    const inNumber = /^(?:\S{0,8}sak\s*(?:nr\.?\s*:?\s*)?)?\d{1,4}\s*\/\s*((?:20)?\d{2})(?!\d)/iu.exec(line.label)?.[1];
    const inTitle = /referat|protokoll|møtebok|sakskart|saksliste/iu.test(line.label)
      ? /(?<!\d)20\d{2}(?!\d)/.exec(line.label)?.[0]
      : undefined;
    const ofMeeting = NUMBER_OF_MEETING.exec(line.label)?.[1];
    return [inNumber, inNumber, inTitle, ofMeeting].flatMap((year) => (year ? [(Number(year) % 100) + 2000] : []));
  });
  return { dated, numbered };
}

function mostFrequent(years: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].sort((left, right) => right[1] - left[1])[0]?.[0] ?? null;
}

function contradictions(best: DateCandidate, date: string, ranked: readonly DateCandidate[]): Problem[] {
  const { weekday, year, month, day } = best.mention;
  const problems: Problem[] = [];
  if (weekday !== null && year !== null && weekday !== weekdayOf(year, month, day)) {
    problems.push(
      contradiction(best.line, `The day of the week in "${best.line.label}" does not fit the date ${date}: check which is right.`)
    );
  }
  const other = ranked.find(
    ({ mention, rank }) => rank >= PLAINLY_TOLD && (mention.day !== day || mention.month !== month || (mention.year ?? year) !== year)
  );
  if (other && other.line !== best.line) {
    problems.push(
      contradiction(
        other.line,
        `The minutes tell another date, "${other.line.label}", than ${date}, which was taken: check which is right.`
      )
    );
  }
  return problems;
}

function contradiction(line: Told, message: string): Problem {
  return { code: 'date-contradiction', message, start: line.start, end: line.end };
}

function dateMissing(best: DateCandidate | null): Problem {
  const message = best
    ? `The date "${best.line.label}" has no year, and nothing else in the minutes tells it: enter the meeting's date.`
    : "The minutes do not tell the meeting's date where they tell its place and its cases: enter it.";
  return { code: 'date-missing', message, start: best?.line.start ?? 0, end: best?.line.end ?? 0 };
}
