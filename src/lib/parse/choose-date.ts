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
  const years = yearsIn(lines);
  const fits = mention.weekday === null ? years : years.filter((year) => weekdayOf(year, mention.month, mention.day) === mention.weekday);
  return mostFrequent(fits) ?? mostFrequent(years);
}

/** Years that the document names, in dates and in case numbers ("Sak 3/25"), those of case numbers twice. */
function yearsIn(lines: readonly Line[]): number[] {
  return lines.slice(0, LINES_READ_FOR_YEARS).flatMap((line) => {
    const body = line.body.slice(0, 400);
    const inDates = findDates(body).flatMap(({ year }) => year ?? []);
    const inNumber = /^(?:\S{0,8}sak\s*(?:nr\.?\s*:?\s*)?)?\d{1,4}\s*\/\s*((?:20)?\d{2})(?!\d)/iu.exec(line.label)?.[1];
    const inTitle = /referat|protokoll|møtebok|sakskart|saksliste/iu.test(line.label)
      ? /(?<!\d)20\d{2}(?!\d)/.exec(line.label)?.[0]
      : undefined;
    const numbered = [inNumber, inNumber, inTitle].flatMap((year) => (year ? [(Number(year) % 100) + 2000] : []));
    return [...inDates, ...numbered];
  });
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
