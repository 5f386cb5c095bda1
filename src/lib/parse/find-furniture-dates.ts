import type { Problem } from '#lib/model/problem.ts';
import type { DateCandidate, Told } from './choose-date.ts';
import type { Line } from './line.ts';
import { findDates } from './read-date.ts';

const MEETING = /møte|referat|protokoll|møtebok|dato/iu;
const OTHER = /neste|førre|forrige|utskrift|skrevet ut|skrive ut|versjon|sist endret|sist endra|lagret|lagra|revidert|opprettet|oppretta/iu;
const QUOTED = /"(.*)"/u;

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
