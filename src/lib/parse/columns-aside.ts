import type { Cell, Line } from './line.ts';
import { isListOfOffices, isSpeaker } from './person-name.ts';
import { findDates } from './read-date.ts';

/** What a column is called that tells who sees to something, who told it, and until when. */
const ASIDE =
  /^(?:hoved)?(?:ansvar(?:lig|leg)?(?:e|\sfor\s.{3,20}|\sperson)?|oppfølging(?:\s.{2,15})?|oppfylging|(?:behov for )?bistand(?:\s.{2,20})?|(?:følges|følgjast|fylgjast|vert følgt|blir fulgt) opp(?: av)?|(?:tids)?frist(?:dato)?|(?:til)?dato|tidspunkt|når|(?:ved|v\/|hvem|kven|orienterte|innmeldt av|meldt inn av|meld inn av)|kontakt(?:person)?|representant(?:er|ar)?|delta[kg]er(?:e)?|deltakar(?:ar)?|saksbehandl(?:er|ar)|sakshandsamar|navn|namn|person|nr\.?|ref(?:eranse)?\.?)$/iu;
const FOLLOWS_UP = /^oppf[øy]l/iu;
const UNIT = /^(?:del)?(?:region|kommune|medlem|råd|regionråd|enhet|eining)(?:er|ar|ene|ane)?$/iu;
const MAX_HEADER = 40;
/** "Ansvarlig: Per" in a table without a header. */
const LABELLED = /^(?:ansvar(?:lig|leg)?|frist|tidsfrist|oppfølging|oppfylging|(?:følges|følgjast) opp av|ved)\s*:/iu;
/** Words that a season or a part of the year stands for in a column of dates. */
const WHEN =
  /^(?:(?:snarest|løpende|laupande|fortløpende|straks|innen|innan|før|til|i løpet av|neste møte|våren?|vinteren?|haust(?:en)?|høst(?:en)?|sommar(?:en)?|sommer(?:en)?|\d{4})\s*)+$/iu;

/** Marks the cells in the rows below a header whose column is aside from what the regions tell: who sees to it, and until when. */
export function setColumnsAside(lines: readonly Line[]): void {
  let headers: readonly string[] = [];
  for (const line of lines) {
    if (line.blank) continue;
    if (line.headingLevel !== null) headers = [];
    const { cells } = line;
    if (cells.length < 2) continue;
    if (isHeader(cells)) headers = asideHeaders(cells.map(({ text }) => plain(text)));
    else if (headers.length === cells.length)
      cells.forEach((cell, at) => {
        if (headers[at]) cell.aside = headers[at];
      });
  }
}

function isHeader(cells: readonly Cell[]): boolean {
  return (
    cells.length > 2 &&
    cells.every(({ text }) => text.length <= MAX_HEADER && !/[.!]$/.test(text)) &&
    cells.some(({ text }, at) => at > 0 && ASIDE.test(plain(text)))
  );
}

/** The headers of the columns aside, the others empty. What follows up is the news where no other column could hold it. */
function asideHeaders(headers: readonly string[]): string[] {
  const isAside = (header: string, at: number) => at > 0 && ASIDE.test(header);
  const hasNews = headers.some((header, at) => at > 0 && !isAside(header, at) && !UNIT.test(header));
  return headers.map((header, at) => (isAside(header, at) && (hasNews || !FOLLOWS_UP.test(header)) ? header : ''));
}

/** Whether the cell tells no news: by its column's header or, behind another one, by its words, which are names, offices and dates. */
export function isAsideCell({ text, aside }: Cell, isBehind: boolean): boolean {
  if (aside !== undefined || isSpeaker(text)) return true;
  return isBehind && (LABELLED.test(text) || isWhoOrWhen(text));
}

/** "Kari Nes (Vefsn)", "Rådmannen", "Kari Nes / Per By", "Sekretariatet v/ Kari Nes", "Kari Nes, frist 1. juni" */
function isWhoOrWhen(text: string): boolean {
  if (text.length > 80) return false;
  const parts = withoutDates(text)
    .replace(/\s*\([^()]*\)/g, '')
    .split(/\s*[/;,&]\s*|\s+(?:og|v\/|ved)\s*/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.every(
    (part) =>
      isSpeaker(part) ||
      isListOfOffices(part) ||
      WHEN.test(part) ||
      /^(?:frist|innen|innan|før|\p{L}*sekretariatet|administrasjonen)$/iu.test(part)
  );
}

function withoutDates(text: string): string {
  return findDates(text)
    .toReversed()
    .reduce((rest: string, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text);
}

function plain(text: string): string {
  return text.replace(/\*\*|:$/g, '').trim();
}

/** What the row's cells aside say, by the headers of their columns; undefined where they have none. */
export function othersOf(cells: readonly Cell[]): Readonly<Record<string, string>> | undefined {
  const told = cells.flatMap(({ aside, text }) => (aside !== undefined && /[\p{L}\p{N}]/u.test(text) ? [[aside, text] as const] : []));
  return told.length > 0 ? Object.fromEntries(told) : undefined;
}
