import { MEETINGS } from './planned-shares.ts';
import type { DemoLanguage } from './sentences/sentence-stock.ts';

/** One of the invented meetings; index: 0-based, in the order of the dates. */
export type CalendarDay = { index: number; date: string; year: number; /** 0-based. */ month: number; day: number; language: DemoLanguage };

const FIRST_YEAR = 2021;
/** March, June, September and November. */
const MONTHS = [2, 5, 8, 10] as const;
const THURSDAY = 4;
/** The minutes in nynorsk. */
const nynorsk: readonly number[] = [5, 11, 16];

/** Third Thursdays, four a year. */
export const calendar: readonly CalendarDay[] = Array.from({ length: MEETINGS }, (_, index) => {
  const year = FIRST_YEAR + Math.floor(index / MONTHS.length);
  const month = MONTHS[index % MONTHS.length] ?? 0;
  const first = new Date(Date.UTC(year, month, 1)).getUTCDay();
  const day = 15 + ((THURSDAY - first + 7) % 7);
  const date = new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
  return { index, date, year, month, day, language: nynorsk.includes(index) ? 'nn' : 'nb' };
});
