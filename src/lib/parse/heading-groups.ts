import { slugName } from './fold-name.ts';
import type { Line } from './line.ts';
import { isPlaceName, placeKindOf } from './place-names.ts';
import type { HeadingCandidate } from './region-candidates.ts';
import { isOffice } from './unit-name.ts';

/** The candidates of one form; strong: how many regions those of them name that are named as regions are. */
export type Group = { key: string; members: HeadingCandidate[]; strong: number; isBullet: boolean };

/** Headings of one round look alike: the same bullet, level and weight; with letters and numbers, alone or with text after them. */
export function groupByForm(candidates: readonly HeadingCandidate[]): Group[] {
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

const ARROW = /^[>»➔⇒➤➢→]/u;

function isKnown({ members }: Group): boolean {
  return members.some(({ strength }) => strength === 3);
}

export function isStrong({ strength }: HeadingCandidate): boolean {
  return strength > 1;
}

function distinct(members: readonly HeadingCandidate[]): number {
  return new Set(members.map(unitOf)).size;
}

/** What two headings of one unit share. */
export function unitOf({ name, matches }: HeadingCandidate): string {
  return matches[0]?.regionId ?? slugName(name);
}

/** The plainest form in which at least two regions are named; in a round that says so, one region or mere names will do. */
export function chooseGroup(groups: readonly Group[], lines: readonly Line[], named: boolean): Group | undefined {
  const subjects = named ? groups.find((group) => areSubjects(group, groups, lines)) : undefined;
  if (subjects) return subjects;
  const ranked = groups
    .filter(({ key }) => !isOfSubjects(key))
    .toSorted((left, right) => rankOf(right) - rankOf(left) || right.strong - left.strong);
  const isPlain = (group: Group) => group.strong >= 2 && (!group.isBullet || group.key.startsWith('listed') || isMostBullets(group, lines));
  const plain = ranked.find((group) => isPlain(group) && !saysNothingAmong(group, groups, lines)) ?? ranked.find(isPlain);
  const running = ranked.find((group) => group.strong >= 3 && group.strong > (plain?.strong ?? 0) && isOneRun(group));
  if (running ?? plain) return running ?? plain;
  if (!named) return ranked.find((group) => isRunOfNames(group, lines, 3));
  const isLone = (group: Group) => group.strong >= 1 && (!group.isBullet || (isKnown(group) && isMostBullets(group, lines)));
  return ranked.find(isLone) ?? ranked.find((group) => isRunOfNames(group, lines, 2));
}

function isOfSubjects(key: string): boolean {
  return key.startsWith('subject');
}

/** Share of a round's paragraphs that begin with a member where the members are the subjects of what is told. */
const MEMBER_FIRST = 0.7;

/** "Skien har solgt …" / "Bamble melder at …" / "Siljan: ikke noe": nearly every paragraph begins with a member, each with its own. */
function areSubjects(group: Group, groups: readonly Group[], lines: readonly Line[]): boolean {
  if (!isOfSubjects(group.key) || group.strong < 2 || groups.some((other) => other.key.startsWith('alone') && other.strong > 1))
    return false;
  const alike = groups.filter((other) => !other.isBullet && kindOf(other) === kindOf(group));
  if (alike.some((other) => other.key.startsWith('inline') && other.strong >= group.strong)) return false;
  const beginnings = alike.flatMap(({ members }) => members.filter(isStrong));
  const paragraphs = lines.filter((line) => !line.blank && line.bullet === null).length;
  return distinct(beginnings) >= 3 && distinct(beginnings) >= MEMBER_FIRST * paragraphs;
}

function rankOf({ key, isBullet }: Group): number {
  if (key.startsWith('alone') && !isBullet) return key.includes('#') ? 6 : key.includes('bold') ? 5 : 4;
  if (key.startsWith('listed')) return 3;
  if (key.startsWith('alone') && ARROW.test(key.slice('alone '.length))) return 3;
  return isBullet ? 0 : 2;
}

/** Names that stand alone with nothing below are those of members that said nothing, among others of their kind with the text behind the name. */
function saysNothingAmong(group: Group, groups: readonly Group[], lines: readonly Line[]): boolean {
  if (!group.key.startsWith('alone')) return false;
  const others = groups.filter(
    (other) => other.key.startsWith('inline') && !other.isBullet && other.strong >= group.strong && kindOf(other) === kindOf(group)
  );
  const heads = new Set(others.flatMap(({ members }) => members.filter(isStrong).map(({ line }) => line.index)));
  return heads.size > 0 && group.members.every(({ line }) => heads.has(lineBelow(line, lines)?.index ?? -1));
}

function kindOf({ members }: Group): string {
  const known = members.filter(({ strength }) => strength === 3).length;
  if (known > 0.5 * members.length) return 'known';
  return majorityOf(members.filter(isStrong).map(({ name }) => placeKindOf(name))) ?? '';
}

/** What more than half of the values are. */
export function majorityOf<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].find(([, count]) => count > 0.5 * values.length)?.[0];
}

/** "a) Gol: …" to "k) Ål: …", counted once through the whole round: in a list below a region the letters would begin anew under the next. */
function isOneRun({ key, members }: Group): boolean {
  if (!key.startsWith('listed')) return false;
  const numbers = members.map(({ line }) => line.bullet?.number ?? null);
  return numbers.every((number, at) => number !== null && (at === 0 || number > (numbers[at - 1] ?? 0)));
}

/** A bullet that begins with a place's name is an update of another region unless nearly every outer bullet does. */
function isMostBullets(group: Group, lines: readonly Line[]): boolean {
  const first = group.members[0]?.line;
  const outer = lines.filter((line) => line.bullet?.marker === first?.bullet?.marker && line.indent === first?.indent).length;
  const strong = group.members.filter(isStrong);
  if (strong.length < 0.6 * outer) return false;
  const told = strong.filter((member) => followedByDeeper(member.line, lines)).length;
  return group.members[0]?.form !== 'alone' || told >= 0.6 * strong.length;
}

function followedByDeeper(line: Line, lines: readonly Line[]): boolean {
  const next = lineBelow(line, lines);
  // Below an arrow stands its text, with a mark of its own or without.
  if (next && ARROW.test(line.bullet?.marker ?? '')) return next.bullet?.marker !== line.bullet?.marker;
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

export function isAccepted(member: HeadingCandidate, group: Group, lines: readonly Line[]): boolean {
  if (isStrong(member)) return true;
  if (member.strength === 0) return false;
  const isListed = group.key.startsWith('listed');
  const isInline = member.form === 'inline' || isListed || member.form === 'row';
  if (member.form === 'inline' && !isListed && isBetweenMembers(member, group)) return false;
  if (isInline) return group.strong === 0 || group.strong >= 0.3 * group.members.length;
  const next = lineBelow(member.line, lines);
  const habits = placesOf(group, lines);
  if (next === undefined || group.members.some(({ line }) => line === next) || member.line.label.endsWith(':') !== habits.colon)
    return false;
  return isHeadingPlace(member.line, lines) || (!habits.air && standsBetweenBullets(member.line, lines));
}

type Places = { air: boolean; colon: boolean };
const placesKnown = new WeakMap<Group, Places>();

/** Whether most of the regions' headings have air above them, and whether they end with a colon. */
function placesOf(group: Group, lines: readonly Line[]): Places {
  const known = placesKnown.get(group);
  if (known) return known;
  const strong = group.members.some(isStrong) ? group.members.filter(isStrong) : group.members;
  const isMost = (holds: (line: Line) => boolean) => strong.filter(({ line }) => holds(line)).length >= 0.5 * strong.length;
  const places = { air: isMost((line) => isHeadingPlace(line, lines)), colon: isMost(({ label }) => label.endsWith(':')) };
  placesKnown.set(group, places);
  return places;
}

function standsBetweenBullets(line: Line, lines: readonly Line[]): boolean {
  const above = lines[placeOf(line, lines) - 1];
  return line.bullet === null && above?.bullet !== null && lineBelow(line, lines)?.bullet !== null;
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
