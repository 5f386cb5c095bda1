import type { Span } from '#lib/model/span.ts';
import { isPersonName, withoutTitle } from './person-name.ts';
import { isPlaceName } from './place-names.ts';
import { isPlaceLike } from './unit-name.ts';

/** A person, an organisation, or both; what is not told is empty. */
export type Present = { name: string; organisation: string; source: Span };

/** What the reader knows of organisations beyond their shape. */
export type KnowsOrganisation = (name: string) => boolean;

const PARTY = /^(?:AP|H|SP|FRP|SV|KRF|V|R|MDG|RØDT|INP|UAVH\.?|PP|KP|BYGDELISTA|FELLESLISTA)$/iu;
const OFFICE =
  /^(?:fung\.?\s|ass\.?\s)?(?:møteleder|møteleiar|referent|ref\.?|leder|leiar|nestleder|nestleiar|vara|varamedlem|vararepresentant|sekretær|observatør|ordstyrer|ordstyrar|koordinator|rådgiver|rådgjevar|ordfører|ordførar|varaordfører|varaordførar|rådmann|kommunedirektør|daglig leder|dagleg leiar|direktør|medlem)(?=$|[\s,.])/iu;
const SENT_APOLOGIES = /\s+(?:(?:hadde|har)\s+(?:meldte?\s+)?|meldte?\s+)(?:forfall|fråfall|frafall|avbud)$/iu;
const DIRECTION = /(?:^|\s)(?:indre|ytre|øvre|nedre|nordre|søndre|vestre|østre|midtre|nord|sør|vest|øst|aust)$/iu;
const SECRETARIAT = /sekretariat|administrasjon/iu;

/** The people and organisations of one line: "Kari Nes (Gran kommune), Ola Li", "Ola Li, Hadeland", "Follo, Moss". */
export function readPeople(text: string, offset: number, organisation: string, knows: KnowsOrganisation): Present[] {
  const present: Present[] = [];
  let waiting: Present | null = null;
  let hadBracket = false;
  const isOnlyUnits = isListOfUnits(text.trim(), knows);
  const isOrganisation = (name: string) => isOnlyUnits || isOrganisationLike(name, knows);
  for (const segment of unitsApart(segmentsOf(text, offset), knows)) {
    const pair = readPair(segment, isOrganisation);
    if (pair) {
      if (waiting) present.push(waiting);
      waiting = null;
      present.push(pair);
      continue;
    }
    const { words, bracket } = withoutBracket(segment.text.replace(/\.$/, '').replace(SENT_APOLOGIES, ''));
    const source = { start: segment.start, end: segment.start + segment.text.length };
    const last = segment.opens ? undefined : present.at(-1);
    const office = OFFICE.test(words) && last ? withoutTitle(words) : words;
    if (last && office !== words && isOrganisation(office)) {
      // "Kari Nes, ordfører Gol"
      if (last.organisation === organisation) last.organisation = office;
      continue;
    }
    if (words === '' || (OFFICE.test(words) && !isPersonName(words) && last)) continue;
    if (isPersonName(words) && !isOrganisation(words)) {
      const inBracket = organisationIn(bracket, isOrganisation);
      const told = inBracket || waiting?.organisation || organisation;
      if (segment.isLinked && !hadBracket && last && last.organisation === organisation && inBracket) last.organisation = inBracket;
      hadBracket = bracket !== '';
      present.push({
        name: withoutTitle(words),
        organisation: told,
        source: waiting ? { start: waiting.source.start, end: source.end } : source
      });
      waiting = null;
    } else if (isOrganisation(words) && isPersonName(withoutPrefix(bracket)) && !isOrganisation(bracket)) {
      // "Gol (ordførar Kari Nes)"
      if (waiting) present.push(waiting);
      waiting = null;
      present.push({ name: withoutTitle(withoutPrefix(bracket)), organisation: words, source });
    } else if (last && !waiting && last.name !== '' && last.organisation !== organisation && isOrganisation(words)) {
      // "Kari Nes, Bærum, Asker og Bærum IPR": where two organisations are told, the one of the registry counts.
      if (knows(words) && !knows(last.organisation)) last.organisation = words;
      last.source = { start: last.source.start, end: source.end };
    } else if (last && !waiting && last.organisation === organisation && last.name !== '' && isOrganisationOf(words, isOrganisation)) {
      last.organisation = words;
      last.source = { start: last.source.start, end: source.end };
    } else if (isOrganisation(words)) {
      if (waiting) present.push(waiting);
      waiting = { name: '', organisation: words, source };
    } else if (!last || /^\p{Lu}/u.test(words)) {
      if (waiting) present.push(waiting);
      waiting = null;
      present.push({ name: words, organisation: organisationIn(bracket, isOrganisation) || organisation, source });
    }
  }
  return waiting ? [...present, waiting] : present;
}

/** "Gran: Kari Nes" and "Gran v/ Kari Nes" in a list of such pairs. */
function readPair({ text, start }: Segment, isOrganisation: (name: string) => boolean): Present | null {
  const [, organisation, name] = /^([^:]{2,60}?)\s*(?::|\sv\/|\sved\s)\s*(.+)$/u.exec(text) ?? [];
  if (!organisation || !name || !(isOrganisation(organisation) || isOrganisation(capitalised(organisation)))) return null;
  const { words } = withoutBracket(name);
  if (!isPersonName(words)) return null;
  return { name: withoutTitle(words), organisation, source: { start, end: start + text.length } };
}

/** "fylkeskommunen: Anne Berg" */
function capitalised(words: string): string {
  return words.slice(0, 1).toLocaleUpperCase('nb') + words.slice(1);
}

export function isOrganisationLike(name: string, knows: KnowsOrganisation): boolean {
  return knows(name) || isPlaceLike(name) || (SECRETARIAT.test(name) && name.split(' ').length < 5);
}

/** After "Name," any name with a capital is where the person comes from, known or not: "Kari Nes, NHO Viken". */
function isOrganisationOf(words: string, isOrganisation: (name: string) => boolean): boolean {
  return isOrganisation(words) || (/^\p{Lu}/u.test(words) && !isPersonName(words) && words.split(' ').length < 6);
}

function organisationIn(bracket: string, isOrganisation: (name: string) => boolean): string {
  const parts = bracket.split(/[,;]/).map((part) => part.trim());
  const told = parts.find(isOrganisation) ?? parts.find((part) => /^\p{Lu}/u.test(part) && !PARTY.test(part) && !isPersonName(part));
  return told && !OFFICE.test(told) ? told : '';
}

function withoutBracket(segment: string): { words: string; bracket: string } {
  const open = segment.indexOf('(');
  if (open === -1) return { words: segment.replace(/[.\s]+$/, ''), bracket: '' };
  const close = segment.indexOf(')', open);
  const bracket = segment.slice(open + 1, close === -1 ? undefined : close);
  const after = close === -1 || /^\s*\p{Ll}/u.test(segment.slice(close + 1)) ? '' : segment.slice(close + 1);
  return {
    words: (segment.slice(0, open) + after)
      .replace(/\s+/g, ' ')
      .replace(/[.\s]+$/, '')
      .trim(),
    bracket
  };
}

/** "Giske og Ålesund" in a list of units are two, "Nore og Uvdal" is one. */
function unitsApart(segments: readonly Segment[], knows: KnowsOrganisation): Segment[] {
  return segments.flatMap((segment) => {
    const [, left, link, right] =
      /^(\p{Lu}[^()]{1,60}?)(\s+(?:og|samt)\s+)(\p{Lu}[^()]{1,60})$/u.exec(segment.text.replace(/\.$/, '')) ?? [];
    if (!left || !link || !right || isOneName(`${left}${link}${right}`, knows) || isPersonName(left)) return [segment];
    const isLast = segments.length > 1 && !DIRECTION.test(left);
    if (!isOrganisationLike(right, knows) || !(isLast || isOrganisationLike(left, knows))) return [segment];
    return [
      { ...segment, text: left },
      { text: right, start: segment.start + left.length + link.length, opens: false, isLinked: true }
    ];
  });
}

function isOneName(words: string, knows: KnowsOrganisation): boolean {
  return knows(words) || isPlaceName(words.replace(/\s+(?:kommune|fylkeskommune|herad|regionråd|IPR|fylke)$/iu, ''));
}

/** "Gol, Hol og Regionrådet Dal.": names with capitals, more than half of them units', none a person's. */
export function isListOfUnits(text: string, knows: KnowsOrganisation): boolean {
  const parts = text.replace(/\.$/, '').split(/\s*[,;]\s*|\s+(?:og|samt)\s+/i);
  if (parts.length < 2 || !parts.every((part) => /^\p{Lu}[^.:!?()]{1,60}$/u.test(part) && part.split(' ').length < 6)) return false;
  const others = parts.filter((part) => !isOrganisationLike(part, knows));
  return others.length === 0 || (others.length < 0.5 * parts.length && !others.some((part) => isPersonName(part)));
}

/** A part between commas, semicolons, full stops, "og" and spaced dashes outside brackets; `opens` where it begins anew after a stop, `isLinked` behind "og". */
type Segment = { text: string; start: number; opens: boolean; isLinked: boolean };

function segmentsOf(text: string, offset: number): Segment[] {
  const segments: Segment[] = [];
  let opens = false;
  let isLinked = false;
  let depth = 0;
  let start = 0;
  const cut = (end: number, next: number) => {
    const part = text.slice(start, end).replace(/^\s*(?:og|samt)\s+/, (lead) => ' '.repeat(lead.length));
    const words = part.trim();
    if (words !== '') segments.push({ text: words, start: offset + start + (part.length - part.trimStart().length), opens, isLinked });
    opens = /[.;]/.test(text.slice(end, next));
    isLinked = text.slice(end, next).trim() === 'og';
    start = next;
  };
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '(') depth++;
    else if (character === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0 && character !== undefined && /[,;.\s]/.test(character)) {
      const separator = /^(?:[,;]|\s[–—-]\s|\s\/\s|\sog\s(?=\p{Lu}\p{L}+\s\p{Lu})|\.\s(?=\p{Lu}))/u.exec(text.slice(at, at + 40))?.[0];
      const isInitial = separator?.startsWith('.') && /(?:^|\s)\p{L}{1,2}$/u.test(text.slice(Math.max(0, at - 3), at));
      const isInsideName = separator?.trim() === 'og' && !isPersonName(withoutBracket(text.slice(start, at).trim()).words);
      if (separator && !isInitial && !isInsideName) cut(at, at + separator.length);
    }
  }
  cut(text.length, text.length);
  return segments;
}

/** "v/ Kari Nes" -> "Kari Nes" */
function withoutPrefix(words: string): string {
  return words.replace(/^(?:v\/|v\.|ved)\s*/iu, '');
}
