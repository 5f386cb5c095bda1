import type { NamedRegion } from '#lib/model/correction.ts';
import type { RegionRegistry } from '#lib/model/region.ts';
import { readDecisionLabel } from './find-decision.ts';
import { isAgendaLabel, isClosingLine } from './labels.ts';
import type { Line } from './line.ts';
import { noHints, type ParseHints } from './parse-hints.ts';
import { isPersonName } from './person-name.ts';
import { resolveRegions, type RegionMatch } from './resolve-region.ts';
import { isPlaceLike, isUnitPhrase, readUnitName, shapeOfUnit } from './unit-name.ts';

/** alone: the heading has the line to itself; inline: an update follows on the line; prose: "Ordføraren i Os orienterte om …"; row: of a table. */
export type HeadingForm = 'alone' | 'inline' | 'prose' | 'row';

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
  said?: Said;
};

/** Where somebody has said whether the line heads a region; confirmed: that it does, as it reads by itself. */
export type Said = 'heading' | 'confirmed' | 'no-heading';

export function isStated({ said }: { said?: Said }): boolean {
  return said === 'heading' || said === 'confirmed';
}

const SEPARATOR = /^(?:\*\*|__)?(.{1,90}?)(?:\s*:\s*(?:\*\*|__)|(?:\*\*|__)\s*:\s*|\s*:\s+|:(?=\p{L})|\s+[–—-]\s+|(?:\*\*|__)\s+)(?=\S)/u;
const ROW_HEADER =
  /^(?:\*\*)?(?:delregion|region|regionråd|kommune|medlem|råd|enhet|navn|namn|hvem|kven|fra|frå)(?:er|ar|ene|ane)?(?:\*\*)?$/iu;
const PROSE =
  /^(?:(?:vara)?ordfør(?:er|ar)(?:en)?|rådmann(?:en)?|kommunedirektør(?:en)?|dagl?e?i?g le[di]a?e?r(?:en)?|leder(?:en)?|leiar(?:en)?|koordinator(?:en)?|representanten)?\s*(?:\p{Lu}[\p{L}.-]+\s+){0,4}(?:i|fra|frå|for)\s+(\p{Lu}[\p{L} -]{1,50}?)\s+(?:orienter(?:te|er|ar)|informer(?:te|er|ar)|fort(?:alte|eller|el|alde)|meld(?:te|er)|opplyste|viste|nevnte|nemnde|sa|seier|tok|peik(?:te|a)|pekte|la fram|la frem)(?!\p{L})/u;
const UNIT_TELLS =
  /^(\p{Lu}[\p{L} -]{1,50}?)\s+(?:orienter(?:te|er|ar)|informer(?:te|er|ar)|fort(?:alte|alde)|melder|melde|opplyste)\s+(?:om|at)\s/u;

/** What a line could be as a heading, alone first; none where it cannot head anything. */
export type CandidatesOf = (line: Line) => readonly HeadingCandidate[];

/** Reads each line of a document once, however often it is asked for. */
export function candidateReader(registry: RegionRegistry, { headings, notHeadings }: ParseHints = noHints): CandidatesOf {
  const known: (readonly HeadingCandidate[] | undefined)[] = [];
  const read = (line: Line) => {
    const stated = headings.get(line.index);
    if (stated) return [statedCandidate(line, stated, registry)];
    const found = headingCandidates(line, registry);
    return notHeadings.has(line.index) ? found.map((candidate) => ({ ...candidate, said: 'no-heading' as const })) : found;
  };
  return (line) => (known[line.index] ??= read(line));
}

/** As the line reads by itself, but for the region that it means; the whole line where it does not look like a heading. */
function statedCandidate(line: Line, { regionId, region }: NamedRegion, registry: RegionRegistry): HeadingCandidate {
  const [own] = headingCandidates(line, registry);
  const plain = { line, form: 'alone' as const, name: readUnitName(line.label).name || region, remark: '', restStart: null };
  return {
    ...(own ?? plain),
    matches: [{ regionId, certainty: 'exact' }],
    strength: 3,
    said: own && own.strength > 1 ? 'confirmed' : 'heading'
  };
}

function headingCandidates(line: Line, registry: RegionRegistry): HeadingCandidate[] {
  if (line.blank || isClosingLine(line.label) || isAgendaLabel(line.label) || readDecisionLabel(line) !== null) return [];
  if (line.cells.length > 1) return rowCandidate(line, registry);
  const alone = line.label === '' || line.label.length > 110 ? null : aloneCandidate(line, registry);
  if (alone && alone.strength > 1) return [alone];
  const inline = inlineCandidate(line, registry);
  return [alone, inline].filter((candidate) => candidate !== null);
}

function aloneCandidate(line: Line, registry: RegionRegistry): HeadingCandidate | null {
  if (/[!?;,]$/.test(line.label) || hasTextAfterColon(line.label)) return null;
  const candidate = candidateOf(line, 'alone', line.label, null, registry);
  return candidate.strength === 0 || (/\.$/.test(line.label) && candidate.strength < 3) ? null : candidate;
}

function hasTextAfterColon(label: string): boolean {
  return label.includes(':') && /[:;]\s*[\p{L}\p{N}]/u.test(label.replace(/\([^()]*\)/g, ''));
}

function inlineCandidate(line: Line, registry: RegionRegistry): HeadingCandidate | null {
  const head = line.body.slice(0, 200);
  const match = SEPARATOR.exec(head);
  if (match?.[1]) {
    const candidate = candidateOf(line, 'inline', match[1].replace(/\*\*|__/g, ''), line.bodyStart + match[0].length, registry);
    const isColon = match[0].includes(':') || match[0].trimEnd().endsWith('*');
    if (candidate.strength > 1 || (isColon && candidate.strength > 0)) return candidate;
    if (isColon && isUnitPhrase(candidate.name)) return { ...candidate, strength: 0.5 };
  }
  const told = PROSE.exec(head)?.[1] ?? UNIT_TELLS.exec(head)?.[1];
  if (!told) return null;
  const prose = candidateOf(line, 'prose', told, line.bodyStart, registry);
  return prose.strength > 1 ? prose : null;
}

function rowCandidate(line: Line, registry: RegionRegistry): HeadingCandidate[] {
  const [first, ...rest] = line.cells;
  const filled = rest.find((cell) => cell.text !== '');
  if (!first || first.text === '' || first.text.length > 110) return [];
  if (ROW_HEADER.test(first.text)) return [];
  const candidate = candidateOf(line, 'row', first.text.replace(/\*\*|__/g, ''), filled?.start ?? null, registry);
  return candidate.strength > 0 ? [candidate] : [];
}

function candidateOf(line: Line, form: HeadingForm, words: string, restStart: number | null, registry: RegionRegistry): HeadingCandidate {
  const whole = words.replace(/[\s:;–—-]+$/, '').trim();
  const read = readUnitName(whole);
  const matchesWhole = resolveRegions(whole, registry);
  const unit = matchesWhole.length > 0 ? { name: whole, remark: '' } : read;
  const matches = matchesWhole.length > 0 ? matchesWhole : resolveRegions(unit.name.replace(/\s*\([^()]*\)$/, ''), registry);
  return { line, form, ...unit, matches, strength: strengthOf(unit.name, matches), restStart };
}

function strengthOf(name: string, matches: readonly RegionMatch[]): Strength {
  if (matches.length > 0) return 3;
  if (isPersonName(name) && !isPlaceLike(name)) return 0;
  const shape = shapeOfUnit(name);
  if (shape === 'place') return 2;
  return shape === 'name' ? 1 : 0;
}
