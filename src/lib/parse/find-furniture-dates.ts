import type { Problem } from '#lib/model/problem.ts';
import type { DateCandidate, Told } from './choose-date.ts';
import type { Line } from './line.ts';
import { findDates } from './read-date.ts';

const MEETING = /møte|referat|protokoll|møtebok|dato|runde|bordet|felles bord/iu;
const OTHER = /neste|førre|forrige|utskrift|skrevet ut|skrive ut|versjon|sist endret|sist endra|lagret|lagra|revidert|opprettet|oppretta/iu;
const QUOTED = /"(.*)"/u;

/** Of the lines with words: how many at the top may hold the title of the minutes. */
const TITLE_LINES = 3;

/** Dates in a title that is a case's too, as where minutes are nothing but their round: "## Referat fra felles bord 27. august 2024". */
export function findTitleDates(lines: readonly Line[]): DateCandidate[] {
  const titles = lines.filter(({ blank }) => !blank).slice(0, TITLE_LINES);
  return titles
    .filter(({ label }) => MEETING.test(label) && !OTHER.test(label))
    .flatMap((line) => {
      const dates = findDates(line.label).filter(({ year }) => year !== null);
      return dates.map((mention) => ({ mention, rank: 3, line }));
    });
}

/**
 * Dates in what stands at the edge of each page: the furniture among the lines, and that which ingest set aside and quotes in its problems
 * "page-furniture". They rank below those of the text.
 */
export function findFurnitureDates(furniture: readonly Line[], problems: readonly Problem[]): DateCandidate[] {
  const quoted = problems
    .filter(({ code }) => code === 'page-furniture')
    .map(({ message, start, end }): Told => ({ label: QUOTED.exec(message)?.[1] ?? '', start, end }));
  return [...furniture, ...quoted].flatMap((line) => {
    const rank = OTHER.test(line.label) ? 1 : MEETING.test(line.label) ? 3 : 2;
    return findDates(line.label.slice(0, 300))
      .filter(({ year }) => year !== null)
      .map((mention) => ({ mention, rank, line }));
  });
}
