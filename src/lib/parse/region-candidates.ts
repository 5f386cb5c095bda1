import type { NamedRegion } from '#lib/model/correction.ts';
import type { RegionRegistry } from '#lib/model/region.ts';
import { readAfterRound } from './after-round.ts';
import { readDecisionLabel } from './find-decision.ts';
import { isAgendaLabel, isClosingLine } from './labels.ts';
import type { Line } from './line.ts';
import { noHints, type ParseHints } from './parse-hints.ts';
import { isOfficeHolder, isPersonName, isSpeaker } from './person-name.ts';
import { isPlaceName } from './place-names.ts';
import type { Presence } from './presence.ts';
import { readProseHeading, readSubject } from './read-prose-heading.ts';
import { isListOfUnits } from './read-people.ts';
import { resolveRegions, type RegionMatch } from './resolve-region.ts';
import { isPlaceLike, isUnitPhrase, readUnitName, shapeOfUnit, withoutLead } from './unit-name.ts';

/** alone: the heading has the line to itself; inline: an update follows on the line; prose: "Ordføraren i Os orienterte om …"; subject: "Os har fått …"; row: of a table. */
export type HeadingForm = 'alone' | 'inline' | 'prose' | 'subject' | 'row';

export type Strength = 0 | 0.5 | 1 | 2 | 3;

/** A line that could be a region's heading. */
export type HeadingCandidate = {
  line: Line;
  form: HeadingForm;
  name: string;
  remark: string;
  matches: RegionMatch[];
  /** 3: in the registry; 2: named as regions are; 1: a name of some kind; 0.5: words before a colon; 0: a topic, a person or a sentence. */
  strength: Strength;
  /** Offset of the text after the heading on the same line; null where there is none. */
  restStart: number | null;
  /** Its unit is among those that attended or sent apologies. */
  isMember: boolean;
  said?: Said;
  /** Its name is the head of this column of a table. */
  column?: number;
};

/** Where somebody has said whether the line heads a region; confirmed: that it does, as it reads by itself. */
export type Said = 'heading' | 'confirmed' | 'no-heading';

export function isStated({ said }: { said?: Said }): boolean {
  return said === 'heading' || said === 'confirmed';
}

const SEPARATOR =
  /^(?:\*\*|__)?(.{1,90}?)(?:\s*:\s*(?:\*\*|__)|(?:\*\*|__)\s*:\s*|\s*:\s+|:(?=\p{L})|\s+[–—-]\s+|(?:\*\*|__)\s+|\s{3,})(?=\S)/u;
/** A longer line is no heading on its own. */
const MAX_HEADING = 110;
/** "Hadeland (forts.)", where a page breaks a report. */
const CONTINUED = /[\s,–—-]*\(?(?:forts(?:\.|ettelse|etting)?|fortsetter|framhald)\)?\s*:?$/iu;
export const ROW_HEADER =
  /^(?:\*\*)?(?:delregion|region|regionråd|kommune|medlem|råd|enhet|navn|namn|hvem|kven|fra|frå)(?:er|ar|ene|ane)?(?:\*\*)?$/iu;
/** "A. Hallingdal", but "A. Hansen" is a person's name. */
const LETTERED = /^\p{Lu}\.\s+(?=\p{Lu})/u;
/** "Gol: –" reports, namely nothing. */
const DASHED = /:\s*[–—-]{1,3}$/u;
/** What a line could be as a heading, alone first; none where it cannot head anything. */
export type CandidatesOf = (line: Line) => readonly HeadingCandidate[];

/** What names mean: the registry, and the unit of whoever speaks, where that is to be read as a heading of its unit. */
type Knowledge = { registry: RegionRegistry; unitOfSpeaker: Presence['unitOfSpeaker'] | null };

/** Reads each line of a document once, however often it is asked for. unitOfSpeaker: "Kari Nes:" heads the report of the unit that she comes from. */
export function candidateReader(
  registry: RegionRegistry,
  { headings, notHeadings }: ParseHints = noHints,
  unitOfSpeaker: Presence['unitOfSpeaker'] | null = null
): CandidatesOf {
  const knowledge = { registry, unitOfSpeaker };
  return rememberLines((line) => {
    const stated = headings.get(line.index);
    if (stated) return [statedCandidate(line, stated, knowledge)];
    const found = headingCandidates(line, knowledge);
    return notHeadings.has(line.index) ? found.map((candidate) => ({ ...candidate, said: 'no-heading' as const })) : found;
  });
}

/** The same candidates, knowing who was there: a name of some kind that stands for itself is a unit's where somebody came from there. */
export function memberReader(candidatesOf: CandidatesOf, { isMember }: Presence): CandidatesOf {
  return rememberLines((line) =>
    candidatesOf(line).map((candidate) => {
      const { name, form, strength } = candidate;
      if (strength < 1 || !isMember(name)) return candidate;
      return { ...candidate, isMember: true, strength: strength === 1 && form !== 'inline' ? 2 : strength };
    })
  );
}

function rememberLines(read: CandidatesOf): CandidatesOf {
  const known: (readonly HeadingCandidate[] | undefined)[] = [];
  return (line) => (known[line.index] ??= read(line));
}

/** As the line reads by itself, but for the region that it means; the whole line where it does not look like a heading. */
function statedCandidate(line: Line, { regionId, region }: NamedRegion, knowledge: Knowledge): HeadingCandidate {
  const [own] = headingCandidates(line, knowledge);
  const plain = {
    line,
    form: 'alone' as const,
    name: readUnitName(line.label).name || region,
    remark: '',
    restStart: null,
    isMember: false
  };
  return {
    ...(own ?? plain),
    matches: [{ regionId, certainty: 'exact' }],
    strength: 3,
    said: own && own.strength > 1 ? 'confirmed' : 'heading'
  };
}

function headingCandidates(line: Line, knowledge: Knowledge): HeadingCandidate[] {
  if (line.blank || isClosingLine(line.label) || isAgendaLabel(line.label) || readDecisionLabel(line) !== null) return [];
  if (readAfterRound(line.label) !== null && !line.bullet) return [];
  if (line.cells.length > 1) return rowCandidate(line, knowledge);
  const alone = line.label === '' || line.label.length > MAX_HEADING ? null : aloneCandidate(line, knowledge);
  if (alone && alone.strength > 1 && !DASHED.test(line.label)) return [alone];
  const inline = inlineCandidate(line, knowledge);
  if (inline && (inline.form === 'alone' || (DASHED.test(line.label) && inline.strength > 1))) return [inline];
  return [alone, inline].filter((candidate) => candidate !== null);
}

function aloneCandidate(line: Line, knowledge: Knowledge): HeadingCandidate | null {
  if (/[!?;,]$/.test(line.label) || hasTextAfterColon(withoutLead(line.label))) return null;
  const candidate = candidateOf(line, 'alone', line.label, null, knowledge);
  return candidate.strength === 0 || (/\.$/.test(line.label) && candidate.strength < 3) ? null : candidate;
}

function hasTextAfterColon(label: string): boolean {
  return label.includes(':') && /[:;]\s*[\p{L}\p{N}]/u.test(label.replace(/\([^()]*\)/g, ''));
}

function inlineCandidate(line: Line, knowledge: Knowledge): HeadingCandidate | null {
  const head = line.body.slice(0, 200);
  const match = SEPARATOR.exec(head);
  if (match?.[1]) {
    const candidate = candidateOf(
      line,
      'inline',
      withoutItalics(match[1].replace(/\*\*|__/g, '')),
      line.bodyStart + match[0].length,
      knowledge
    );
    const isColon = match[0].includes(':') || match[0].trimEnd().endsWith('*');
    // "HADELAND – GRAN, LUNNER OG JEVNAKER": who belongs to it is no update.
    const behind = head.slice(match[0].length).trim();
    if (candidate.strength > 1 && line.body.length < MAX_HEADING && (isListOfUnits(behind, isPlaceName) || onlySaysWho(behind, match[0])))
      return { ...candidate, form: 'alone', remark: behind, restStart: null };
    if (candidate.strength > 1 || (isColon && candidate.strength > 0)) return candidate;
    if (isColon && isUnitPhrase(candidate.name)) return { ...candidate, strength: 0.5 };
  }
  return proseCandidate(line, head, knowledge);
}

/** In a list each letter or number has a member; elsewhere the whole round must begin its paragraphs with members. */
function proseCandidate(line: Line, head: string, knowledge: Knowledge): HeadingCandidate | null {
  const told = readProseHeading(head);
  const subject = told === null && line.bullet?.kind !== 'symbol' ? readSubject(head) : null;
  const unit = told ?? subject;
  if (unit === null) return null;
  const form = subject !== null && line.bullet === null ? 'subject' : 'prose';
  const prose = candidateOf(line, form, unit, line.bodyStart, knowledge);
  return prose.strength > 1 ? prose : null;
}

function withoutItalics(words: string): string {
  return words.replace(/^([_*])(.+)\1$/u, '$2');
}

/** Columns of a table in which its regions may stand: the first, or behind a number or the name of who spoke. */
const REGION_COLUMNS = 3;

/** "Nordre Dal – Kari Nes", "Gol: ordfører Kari Nes": behind a colon two names may be an enterprise's. */
function onlySaysWho(behind: string, mark: string): boolean {
  return isSpeaker(behind) && (!mark.includes(':') || isOfficeHolder(behind));
}

function rowCandidate(line: Line, knowledge: Knowledge): HeadingCandidate[] {
  const columns = line.cells.slice(0, REGION_COLUMNS);
  if (columns[0]?.text === '' || columns.some(({ text }) => ROW_HEADER.test(text))) return [];
  for (const { text, end } of columns) {
    if (/^\d{1,3}[.)]?$/.test(text)) continue;
    if (text === '' || text.length > MAX_HEADING) return [];
    const next = line.cells.find((cell) => cell.start > end && cell.text !== '');
    const candidate = candidateOf(line, 'row', text.replace(/\*\*|__/g, ''), next?.start ?? null, knowledge);
    if (candidate.strength > 0) return [candidate];
    if (!isPersonName(text)) return [];
  }
  return [];
}

/** The regions that head the columns of a table, behind a first cell that names what its rows are about; none where the row is no such header. */
export function columnReader(registry: RegionRegistry): CandidatesOf {
  const knowledge = { registry, unitOfSpeaker: null };
  return (line) => {
    const [first, ...others] = line.cells.map(({ text }, column) => ({
      ...candidateOf(line, 'row', text.replace(/\*\*|__/g, ''), null, knowledge),
      column
    }));
    const isHeader = first !== undefined && first.strength < 2 && others.length > 1 && others.every(({ strength }) => strength > 1);
    return isHeader ? others : [];
  };
}

function candidateOf(line: Line, form: HeadingForm, words: string, restStart: number | null, knowledge: Knowledge): HeadingCandidate {
  const whole = words
    .replace(/[\s:;–—-]+$/, '')
    .replace(CONTINUED, '')
    .trim();
  const letter = LETTERED.exec(whole)?.[0] ?? '';
  const unlettered = letter === '' ? null : unitOf(whole.slice(letter.length), knowledge);
  if (unlettered && (unlettered.strength > 1 || (unlettered.strength > 0 && !isPersonName(whole))))
    return { line, form, ...unlettered, restStart };
  const own = { line, form, ...unitOf(whole, knowledge), restStart };
  const bare = own.strength > 1 ? whole : withoutLead(whole);
  if (bare === whole) return own;
  const led = { line, form, ...unitOf(bare, knowledge), restStart };
  return led.strength > 1 ? led : own;
}

type Unit = Pick<HeadingCandidate, 'name' | 'remark' | 'matches' | 'strength' | 'isMember'>;

function unitOf(whole: string, { registry, unitOfSpeaker }: Knowledge): Unit {
  const [, before = '', inside = ''] = /^(.{2,90}?)\s*\(([^()]*[,\s][^()]*)\)$/u.exec(whole) ?? [];
  const isBracketed = before !== '' && resolveRegions(before, registry).length > 0;
  const known = isBracketed ? before : whole;
  const matchesWhole = resolveRegions(known, registry);
  const unit = matchesWhole.length > 0 ? { name: known, remark: isBracketed ? inside : '' } : readUnitName(whole);
  const matches = matchesWhole.length > 0 ? matchesWhole : resolveRegions(unit.name.replace(/\s*\([^()]*\)$/, ''), registry);
  const strength = strengthOf(unit.name, matches);
  const speaks = strength < 2 ? (unitOfSpeaker?.(unit.name) ?? null) : null;
  if (speaks === null) return { ...unit, matches, strength, isMember: false };
  const told = resolveRegions(speaks, registry);
  return { name: speaks, remark: unit.name, matches: told, strength: told.length > 0 ? 3 : 2, isMember: true };
}

function strengthOf(name: string, matches: readonly RegionMatch[]): Strength {
  if (matches.length > 0) return 3;
  if (isPersonName(name) && !isPlaceLike(name)) return 0;
  const shape = shapeOfUnit(name);
  if (shape === 'place') return 2;
  return shape === 'name' ? 1 : 0;
}
