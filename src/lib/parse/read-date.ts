import type { Span } from '#lib/model/span.ts';

/** One date as a text writes it; of a meeting of several days, the first. */
export type DateMention = Span & {
  day: number;
  /** 1 to 12. */
  month: number;
  /** Null where the text leaves it out. */
  year: number | null;
  /** 1 (Monday) to 7, null where no day of the week stands before it. */
  weekday: number | null;
};

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'des'];
const WEEKDAYS = ['ma', 'ti', 'on', 'to', 'fr', 'l', 's'];
const WEEKDAY = String.raw`(?:man|mån|tirs|tys|ons|tors|fre|lør|laur|søn|sun)dag(?:en)?`;
const DAY = String.raw`\d{1,2}`;
const MONTH = String.raw`(?:jan(?:uar)?|feb(?:ruar)?|mars?|apr(?:il)?|mai|juni?|juli?|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|des(?:ember)?)(?!\p{L})`;
const YEAR = String.raw`(?:\s*[.,]?\s*\(?(?<year>(?:19|20)\d{2})(?!\d)\)?|\s*\.?\s*['’-]?(?<shortYear>\d{2})(?![\d.:]|\s*[-–]))?`;
const SECOND_DAY = String.raw`(?:\s*(?:[-–—/&]|og|til)?\s*(?:${WEEKDAY}\s+)?(?:den\s+)?${DAY}\s*\.?)?`;
const FIRST_MONTH = String.raw`(?:\s*(?<firstMonth>${MONTH})\.?\s*(?:[-–—/&]|og|til)\s*(?:${WEEKDAY}\s+)?${DAY}\s*\.?)?`;
const BEFORE = String.raw`(?<![\d.,/:-])(?:(?<weekday>${WEEKDAY})\s*,?\s*(?:den\s+)?)?`;

const NAMED_MONTH = new RegExp(
  String.raw`${BEFORE}(?<day>${DAY})\s*\.?(?:${FIRST_MONTH}|${SECOND_DAY})\s*(?<month>${MONTH})\.?${YEAR}`,
  'giu'
);
const NUMERIC = new RegExp(
  String.raw`${BEFORE}(?<day>${DAY})(?:\.?\s*(?:[-–&]|og)\s*${DAY})?(?<mark>[./-])\s?(?<month>${DAY})(?:\k<mark>\s?|\s(?=(?:19|20)\d{2}))(?<year>(?:19|20)?\d{2})(?!\d|[.:]\d)`,
  'giu'
);
const ISO = new RegExp(String.raw`${BEFORE}(?<year>(?:19|20)\d{2})[-./](?<month>\d{2})[-./](?<day>\d{2})(?!\d)`, 'giu');
const WITHOUT_YEAR = new RegExp(
  String.raw`${BEFORE}(?<day>${DAY})(?:\.(?<month>${DAY})\.(?!\d)|/(?<altMonth>${DAY})(?:-(?:(?<year>(?:19|20)\d{2})|(?<shortYear>\d{2})))?(?![\d/]))`,
  'giu'
);

/** Every date in a short text, in order: "19. november 2024", "19.11.24", "2024-11-19", "21.sept.2012", "18. 19. september 2014", "31.1." */
export function findDates(text: string): DateMention[] {
  const found: DateMention[] = [];
  for (const pattern of [ISO, NUMERIC, NAMED_MONTH, WITHOUT_YEAR]) {
    for (const match of text.matchAll(pattern)) {
      const mention = readMatch(match);
      if (mention && !found.some((other) => other.start < mention.end && mention.start < other.end)) found.push(mention);
    }
  }
  return found.sort((left, right) => left.start - right.start);
}

/** "2024-11-19" */
export function isoDate(year: number, month: number, day: number): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

/** 1 (Monday) to 7. */
export function weekdayOf(year: number, month: number, day: number): number {
  return ((new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7) + 1;
}

function readMatch(match: RegExpMatchArray): DateMention | null {
  const groups = match.groups ?? {};
  const day = Number(groups['day']);
  const month = monthOf(groups['firstMonth'] ?? groups['month'] ?? groups['altMonth'] ?? '');
  const year = yearOf(groups['year'] ?? groups['shortYear']);
  if (!isDay(day, month, year)) return null;
  return {
    day,
    month,
    year,
    weekday: weekdayNumber(groups['weekday']),
    start: match.index ?? 0,
    end: (match.index ?? 0) + match[0].length
  };
}

function monthOf(written: string): number {
  return /^\d/.test(written) ? Number(written) : MONTHS.indexOf(written.slice(0, 3).toLowerCase()) + 1;
}

function yearOf(written: string | undefined): number | null {
  if (!written) return null;
  return written.length === 2 ? 2000 + Number(written) : Number(written);
}

function weekdayNumber(written: string | undefined): number | null {
  if (!written) return null;
  const name = written.toLowerCase().replace(/^må/, 'ma').replace(/^ty/, 'ti').replace(/^su/, 's');
  return WEEKDAYS.findIndex((start) => name.startsWith(start)) + 1;
}

function isDay(day: number, month: number, year: number | null): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate();
}
