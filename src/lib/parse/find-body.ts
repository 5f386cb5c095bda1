import type { Span } from '#lib/model/span.ts';
import { labelOf, type Line } from './line.ts';
import { findDates } from './read-date.ts';

const KIND = String.raw`(?:møte)?(?:referat|protokoll|bok|innkalling(?:\s*\/\s*referat)?|notat|oppsummering)`;
const TITLE = new RegExp(
  String.raw`(?<!\p{L})(?:${KIND}|møteprotokoll|møtereferat|protokoll|referat)(?!\p{L})|^(?:møte)?(?:referat|protokoll)(?:fra|frå)\p{L}*møte(?!\p{L})`,
  'iu'
);
/** "(Teams, kl. 9-12)": when and where, which no body is called. */
const WHEN_OR_WHERE = /\s*\([^()]*(?:kl\.?\s*\d|\d[.:]\d\d|teams|zoom|digital)[^()]*(?:\)|$)/giu;
const MEETING_KIND = String.raw`(?:(?:ordinært|ordinært |ekstraordinært|felles|digitalt|konstituerende|konstituerande)\s+)?`;
const OPENING = new RegExp(
  String.raw`^(?:${KIND})\s*(?:nr\.?\s*\d+(?:[/-]\d+)?|\d{1,3}\s*[/-]\s*\d{2,4})?\s*(?:fra|frå|for|av|[–—:|-])?\s*`,
  'iu'
);
const MEETING = new RegExp(
  String.raw`^${MEETING_KIND}(?:møt[ea]t?|\p{L}+møt[ea]t?|samling(?:en|a)?)(?=$|[\s–—:,.-])\s*(?:(?:nr\.?\s*)?\d+(?:\s*[/-]\s*\d+)?)?\s*(?:i|av|for|med|[–—:-])?\s*`,
  'iu'
);
const REST =
  /(?:[,–—-]?\s*(?<!\p{L})(?:den|dato|nr\.?\s*\d+(?:\s*[/-]\s*\d+)?|kl\.?.*|\d{4}|uke \d+|veke \d+|referat|kort|protokoll|møtebok|møtereferat|møteprotokoll|\p{L}*møte(?:\s+\d{1,3}\s*[/-]\s*\d{2,4})?))+$/iu;
const BODY_WORD =
  /(?:råd(?:et)?|gruppe[na]?|gruppa|utvalg(?:et)?|utval(?:et)?|styre[t]?|regionen|regionråd(?:et)?|forum(?:et)?|komité(?:en)?|nettverk(?:et)?|IPR|IKS|representantskap(?:et)?|rådmannsutval(?:et|g)?|fylkesting(?:et)?|kollegi(?:et|um)|partnerskap(?:et)?|partnarskap(?:et)?|alliansen)(?:\s\([^()]*\))?(?=$|\s|,)/iu;

const GREETING = /^(?:hei|hallo|kjære|god (?:dag|morgen))(?!\p{L})/iu;

export type TitleFacts = { title: string | null; titleLine: Line | null; body: string | null; bodyLine: Line | null };

/**
 * The title of the minutes and the body that met, from the lines above the first case: the title names it, or a line of its own does.
 * isHeading: whether a line heads a list, or is a region's or the round's name, which is neither.
 */
export function findTitleAndBody(lines: readonly Line[], isHeading: (line: Line) => boolean): TitleFacts {
  const short = lines.filter((line) => !line.blank && !line.isRow && line.label !== '' && line.label.length <= 140);
  const titleLine =
    short.find((line) => isTitle(line.label)) ??
    short.find((line) => line.headingLevel === 1) ??
    short.find((line) => !line.bullet && !isHeading(line) && !GREETING.test(line.label) && !isSentence(line.label)) ??
    null;
  if (!titleLine) return { title: null, titleLine: null, body: null, bodyLine: null };
  const title = firstColumn(titleLine);
  const inTitle = bodyOfTitle(title);
  // A body may be called as a region is: its own council.
  const above = short.find((line) => line.index < titleLine.index && isBodyLine(line));
  if (inTitle && (BODY_WORD.test(inTitle) || (isTitle(title) && !above)))
    return { title, titleLine, body: capitalised(inTitle), bodyLine: titleLine };
  const bodyLine =
    above ??
    short.find((line) => line !== titleLine && line.index < titleLine.index + 8 && isBodyLine(line) && !isHeading(line)) ??
    short.slice(0, 1).find((line) => line.index < titleLine.index && isNameAlone(line) && !isHeading(line));
  return {
    title,
    titleLine,
    body: bodyLine ? capitalised(bodyOfTitle(withoutPlace(firstColumn(bodyLine))) ?? firstColumn(bodyLine)) : null,
    bodyLine: bodyLine ?? null
  };
}

/** "Fjordrådet                Arkivsak 24/88": what stands at the right margin is another matter. */
function firstColumn({ body, label }: Line): string {
  // Letters that were set apart have more room between the words.
  return /\S{2}/.test(body) ? labelOf(body.split(/\s{4,}|\t/)[0] ?? '') : label;
}

/** "Rådmannsgruppa i Telemark, Bø hotell, kl. 9": where the body met, but not a part of the name of "Rådet for Eid, Gloppen og Stryn". */
function withoutPlace(words: string): string {
  const [body = '', ...others] = words.split(/,\s+/);
  const behind = others.join(', ');
  return BODY_WORD.test(body) && /^\p{Lu}/u.test(behind) && !/\s(?:og|samt)\s/u.test(behind) ? body : words;
}

/** "Referat fra møte i administrativ koordineringsgruppe" -> "administrativ koordineringsgruppe"; null where the title names no body. */
export function bodyOfTitle(title: string): string | null {
  const [left, right] = splitAround(withoutDates(title.replace(WHEN_OR_WHERE, ' ')));
  const named = [right, left].map(tidied).find((part) => part !== '');
  return named ?? null;
}

/** "Sunnmøre regionråd – møtebok": the words before and after the word for minutes. */
function splitAround(title: string): [string, string] {
  const word = TITLE.exec(title);
  if (!word) return [title, ''];
  const after = title.slice(word.index);
  return [title.slice(0, word.index), after.replace(OPENING, '')];
}

function tidied(part: string): string {
  let words = part.replace(/^[\s–—:,.|/-]+|[\s–—:,.|/-]+$/gu, '');
  words = words.replace(MEETING, '').replace(REST, '');
  return words.replace(/^[\s–—:,.|/-]+|[\s–—:,.|/-]+$/gu, '').trim();
}

function withoutDates(title: string): string {
  return findDates(title)
    .toReversed()
    .reduce((rest: string, date: Span) => `${rest.slice(0, date.start)} ${rest.slice(date.end)}`, title)
    .replace(/\s+/g, ' ');
}

/** The first line, above the title, where it is nothing but a name. */
function isNameAlone({ label, bullet, cells }: Line): boolean {
  return !bullet && cells.length < 2 && /^\p{Lu}[\p{L} -]{3,60}$/u.test(label) && label.split(' ').length < 6 && !GREETING.test(label);
}

function isSentence(label: string): boolean {
  return /[.!?]$/.test(label) && label.split(' ').length > 6;
}

function isTitle(label: string): boolean {
  return TITLE.test(label) && !/^(?:godkjenning|sak|referent)/iu.test(label) && !/[.!?]$/.test(label) && label.split(' ').length < 18;
}

function isBodyLine(line: Line): boolean {
  return BODY_WORD.test(line.label) && !/[.:]$/.test(line.label) && line.label.split(' ').length < 10 && !line.bullet;
}

function capitalised(words: string): string {
  return words.slice(0, 1).toLocaleUpperCase('nb') + words.slice(1);
}
