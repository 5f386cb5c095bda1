import { readEmptyReport } from './empty-report.ts';
import { slugName } from './fold-name.ts';
import type { Line } from './line.ts';
import { isPlaceName } from './place-names.ts';
import { isStated, type CandidatesOf, type HeadingCandidate } from './region-candidates.ts';
import { isOffice } from './unit-name.ts';

/** A region's heading in the round. */
export type RegionHeading = Omit<HeadingCandidate, 'matches' | 'strength'> & {
  /** One id; several where the heading names several regions of the registry. */
  regionIds: string[];
  known: boolean;
};

type Group = { key: string; members: HeadingCandidate[]; strong: number; isBullet: boolean };

/**
 * The headings of a stretch of lines, those too of which somebody has said that they are none, for they tell its shape.
 * named: the case's title says that it is the round, so that names nobody knows may head regions too.
 */
export function findRegionHeadings(lines: readonly Line[], candidatesOf: CandidatesOf, named: boolean): RegionHeading[] {
  const candidates = lines.flatMap((line) => candidatesOf(line));
  const groups = groupByForm(candidates);
  const chosen = chooseGroup(groups, lines, named);
  const stated = candidates.filter(isStated);
  const found = chosen ? [...chosen.members.filter((member) => isAccepted(member, chosen, lines)), ...acceptedBeside(chosen, groups)] : [];
  const accepted = [...stated, ...found];
  const byLine = new Map<number, HeadingCandidate>();
  for (const candidate of accepted) if (!byLine.has(candidate.line.index)) byLine.set(candidate.line.index, candidate);
  const ordered = [...byLine.values()].sort((left, right) => left.line.index - right.line.index);
  return ordered.map((candidate) => headingOf(candidate, ordered));
}

/** Headings of one round look alike: the same bullet, level and weight; with letters and numbers, alone or with text after them. */
function groupByForm(candidates: readonly HeadingCandidate[]): Group[] {
  const groups = new Map<string, HeadingCandidate[]>();
  for (const candidate of candidates) {
    const { line, form } = candidate;
    const bullet = line.bullet ? `${line.bullet.marker}@${line.indent}` : '';
    const isListed = line.bullet !== null && line.bullet.kind !== 'symbol';
    const weight = line.headingLevel !== null ? `#${line.headingLevel}` : line.bold ? 'bold' : '';
    // "- Risør: –" is a heading with nothing after it among headings with text.
    const isEmptied = bullet !== '' && /[:–-]$/.test(line.label);
    const key = [isListed ? 'listed' : isEmptied ? 'inline' : form, bullet, weight].join(' ');
    const group = groups.get(key);
    if (group) group.push(candidate);
    else groups.set(key, [candidate]);
  }
  return [...groups].map(([key, members]) => ({
    key,
    members,
    strong: distinct(members.filter(isStrong)),
    isBullet: key.startsWith('listed') || members[0]?.line.bullet !== null
  }));
}

function isKnown({ members }: Group): boolean {
  return members.some(({ strength }) => strength === 3);
}

function isStrong({ strength }: HeadingCandidate): boolean {
  return strength > 1;
}

function distinct(members: readonly HeadingCandidate[]): number {
  return new Set(members.map(({ name, matches }) => matches[0]?.regionId ?? slugName(name))).size;
}

/** The plainest form in which at least two regions are named; in a round that says so, one region or mere names will do. */
function chooseGroup(groups: readonly Group[], lines: readonly Line[], named: boolean): Group | undefined {
  const ranked = groups.toSorted((left, right) => rankOf(right) - rankOf(left) || right.strong - left.strong);
  const plain = ranked.find(
    (group) => group.strong >= 2 && (!group.isBullet || group.key.startsWith('listed') || isMostBullets(group, lines))
  );
  if (plain) return plain;
  if (!named) return ranked.find((group) => isRunOfNames(group, lines, 3));
  const isLone = (group: Group) => group.strong >= 1 && (!group.isBullet || (isKnown(group) && isMostBullets(group, lines)));
  return ranked.find(isLone) ?? ranked.find((group) => isRunOfNames(group, lines, 2));
}

function rankOf({ key, isBullet }: Group): number {
  if (key.startsWith('alone') && !isBullet) return key.includes('#') ? 6 : key.includes('bold') ? 5 : 4;
  if (key.startsWith('listed')) return 3;
  return isBullet ? 0 : 2;
}

/** A bullet that begins with a place's name is an update of another region unless nearly every outer bullet does. */
function isMostBullets(group: Group, lines: readonly Line[]): boolean {
  const first = group.members[0]?.line;
  const outer = lines.filter((line) => line.bullet?.kind === 'symbol' && line.indent === first?.indent).length;
  const strong = group.members.filter(isStrong);
  if (strong.length < 0.6 * outer) return false;
  return group.members[0]?.form !== 'alone' || strong.every((member) => followedByDeeper(member.line, lines));
}

function followedByDeeper(line: Line, lines: readonly Line[]): boolean {
  const next = lineBelow(line, lines);
  return next === undefined || next.indent > line.indent || (next.bullet?.marker !== line.bullet?.marker && next.bullet !== null);
}

/** Names that nobody knows, one form, each with updates under it: the members of an alliance that is new here. */
function isRunOfNames(group: Group, lines: readonly Line[], least: number): boolean {
  const names = group.members.filter(({ strength }) => strength >= 1);
  if (group.isBullet || names.length < least) return false;
  if (group.key.startsWith('inline'))
    return names.length >= 3 && names.length >= 0.7 * lines.filter((line) => !line.blank && !line.bullet).length;
  if (!group.key.startsWith('alone')) return false;
  return (
    names.filter(({ line }) => isHeadingPlace(line, lines) && lineBelow(line, lines)?.bullet).length >= Math.max(least, 0.6 * names.length)
  );
}

function isAccepted(member: HeadingCandidate, group: Group, lines: readonly Line[]): boolean {
  if (isStrong(member)) return true;
  if (member.strength === 0) return false;
  const isListed = group.key.startsWith('listed');
  const isInline = member.form === 'inline' || isListed || member.form === 'row';
  if (member.form === 'inline' && !isListed && isBetweenMembers(member, group)) return false;
  if (isInline) return group.strong === 0 || group.strong >= 0.3 * group.members.length;
  const next = lineBelow(member.line, lines);
  return isHeadingPlace(member.line, lines) && next !== undefined && !group.members.some(({ line }) => line === next);
}

/** Words before a colon between two members' are a theme ("Nordlandsbanen: …") unless they name an office; after the last member, a guest has the word. */
function isBetweenMembers(member: HeadingCandidate, group: Group): boolean {
  if (isOffice(member.name)) return false;
  const isMember = ({ name, strength }: HeadingCandidate) => strength === 3 || isPlaceName(name.replace(/\s+(?:kommune|herad)$/iu, ''));
  const last = group.members.findLast(isMember);
  return last !== undefined && member.line.index < last.line.index;
}

/** A heading has air above it, or a mark of its own. */
function isHeadingPlace(line: Line, lines: readonly Line[]): boolean {
  if (line.headingLevel !== null || line.bold) return true;
  const at = placeOf(line, lines);
  return at === 0 || (lines[at - 1]?.blank ?? true);
}

function lineBelow(line: Line, lines: readonly Line[]): Line | undefined {
  for (let at = placeOf(line, lines) + 1; at < lines.length; at++) if (!lines[at]?.blank) return lines[at];
  return undefined;
}

/** The lines of a round are a run, but for those that somebody else took. */
function placeOf(line: Line, lines: readonly Line[]): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.index ?? 0) < line.index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Beside the chosen form: headings in other dress, and "Hallingdal: Ingen nye saker" between headings that stand alone. */
function acceptedBeside(chosen: Group, groups: readonly Group[]): HeadingCandidate[] {
  const taken = new Set(chosen.members.filter(isStrong).map(({ name, matches }) => matches[0]?.regionId ?? slugName(name)));
  const others = groups.filter((group) => group !== chosen && !group.isBullet).flatMap((group) => group.members.filter(isStrong));
  return others.filter((member) => {
    if (member.form === 'alone')
      return chosen.key.startsWith('alone') ? !isInside(member, chosen) : member.strength === 3 || !chosen.key.startsWith('inline');
    if (member.form === 'prose') return chosen.key.startsWith('prose');
    if (!chosen.key.startsWith('alone'))
      return member.form === 'inline' && !taken.has(member.matches[0]?.regionId ?? slugName(member.name));
    const rest = member.line.body.slice((member.restStart ?? member.line.bodyEnd) - member.line.bodyStart);
    const isNew = !taken.has(member.matches[0]?.regionId ?? slugName(member.name));
    return (
      isNew &&
      member.form === 'inline' &&
      (readEmptyReport(rest) !== null || (member.strength === 3 && member.matches[0]?.certainty === 'exact'))
    );
  });
}

/** A heading one level deeper than the regions' is a part of a region's report. */
function isInside(member: HeadingCandidate, chosen: Group): boolean {
  const level = chosen.members[0]?.line.headingLevel ?? null;
  return level !== null && (member.line.headingLevel ?? 7) > level && member.strength < 3;
}

function headingOf(candidate: HeadingCandidate, all: readonly HeadingCandidate[]): RegionHeading {
  const { line, form, name, remark, restStart, matches, said } = candidate;
  const isOwn = matches.length === 1 && matches[0]?.certainty === 'ambiguous' && !isRegistryDocument(all);
  const regionIds = isOwn || matches.length === 0 ? [slugName(name)] : matches.map(({ regionId }) => regionId);
  return { line, form, name, remark, restStart, ...(said && { said }), regionIds, known: matches.length > 0 && !isOwn };
}

/** A bare "Gjøvik" is the region among regions, and the municipality among municipalities. */
function isRegistryDocument(all: readonly HeadingCandidate[]): boolean {
  const certain = all.filter(({ matches }) => matches.some(({ certainty }) => certainty !== 'ambiguous')).length;
  const foreign = all.filter(({ matches, strength }) => matches.length === 0 && strength === 2).length;
  return certain >= foreign && certain > 0;
}
