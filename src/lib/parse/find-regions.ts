import { slugName } from './fold-name.ts';
import { chooseGroup, groupByForm, isAccepted, type Group } from './heading-groups.ts';
import { acceptedBeside } from './headings-beside.ts';
import type { Line } from './line.ts';
import { hangsBelowBullet, isBrokenAbove, type WrapWidth } from './wrapped-lines.ts';
import { isStated, type CandidatesOf, type HeadingCandidate } from './region-candidates.ts';

/** A region's heading in the round. */
export type RegionHeading = Omit<HeadingCandidate, 'matches' | 'strength'> & {
  /** One id; several where the heading names several regions of the registry. */
  regionIds: string[];
  known: boolean;
};

/**
 * The headings of a stretch of lines, those too of which somebody has said that they are none, for they tell its shape.
 * named: the case's title says that it is the round, so that names nobody knows may head regions too.
 */
export function findRegionHeadings(lines: readonly Line[], candidatesOf: CandidatesOf, named: boolean, width: WrapWidth): RegionHeading[] {
  const candidates = lines.flatMap((line, at) => {
    const found = candidatesOf(line);
    return found.length > 0 && hangsBelowBullet(line, lines, at) ? found.filter(isStated) : found;
  });
  const chosen = withoutBroken(chooseHeadings(candidates, lines, named), lines, width);
  const accepted = [...candidates.filter(isStated), ...chosen];
  const byLine = new Map<number, HeadingCandidate>();
  for (const candidate of accepted) if (!byLine.has(candidate.line.index)) byLine.set(candidate.line.index, candidate);
  const ordered = [...byLine.values()].sort((left, right) => left.line.index - right.line.index);
  return ordered.map((candidate) => headingOf(candidate, ordered));
}

/** The regions that head the columns of a table among the lines: of the first row that is nothing but their names. */
export function findColumnHeadings(lines: readonly Line[], readColumns: CandidatesOf): RegionHeading[] {
  const found = lines.map(readColumns).find((columns) => columns.length > 0) ?? [];
  return found.map((candidate) => headingOf(candidate, found));
}

/** Where most headings have air above them, a name without it that had no room on the line above is the rest of a sentence. */
function withoutBroken(headings: readonly HeadingCandidate[], lines: readonly Line[], width: WrapWidth): HeadingCandidate[] {
  const places = new Map(lines.map((line, at) => [line.index, at]));
  const above = ({ line }: HeadingCandidate) => lines[(places.get(line.index) ?? 0) - 1];
  const alone = headings.filter(({ form, line }) => form === 'alone' && !line.bullet && line.headingLevel === null && !line.bold);
  const airy = alone.filter((heading) => above(heading)?.blank ?? true).length;
  if (airy <= 0.5 * alone.length) return [...headings];
  const broken = new Set(alone.filter((heading) => isBrokenAbove(heading.line, above(heading), width)));
  return headings.filter((heading) => !broken.has(heading));
}

/** Forms of headings that may follow on each other in one round. */
const MAX_FORMS = 3;

/** The headings of the chosen form, those beside them, and, in the lines above the first of these, headings of yet another form. */
function chooseHeadings(candidates: readonly HeadingCandidate[], lines: readonly Line[], named: boolean): HeadingCandidate[] {
  const found: HeadingCandidate[] = [];
  let rest = candidates;
  let above = lines;
  for (let form = 0; form < MAX_FORMS; form++) {
    const groups = groupByForm(rest);
    const chosen = chooseGroup(groups, above, named && form === 0);
    if (!chosen || (form > 0 && !headText(chosen, above))) break;
    found.push(...chosen.members.filter((member) => isAccepted(member, chosen, above)), ...acceptedBeside(chosen, groups));
    const first = found.reduce((least, { line }) => Math.min(least, line.index), Infinity);
    rest = rest.filter(({ line }) => line.index < first);
    above = above.filter(({ index }) => index < first);
  }
  return found;
}

/** Whether at least two of the candidates have text behind them or below, so that they are no mere list of names. */
function headText({ members }: Group, lines: readonly Line[]): boolean {
  const heads = new Set(members.map(({ line }) => line.index));
  const next = new Map(lines.filter(({ blank }) => !blank).map((line, at, words) => [line.index, words[at + 1]?.index]));
  const told = members.filter(({ line, restStart }) => {
    const below = next.get(line.index);
    return restStart !== null || (below !== undefined && !heads.has(below));
  });
  return told.length >= 2;
}

function headingOf(candidate: HeadingCandidate, all: readonly HeadingCandidate[]): RegionHeading {
  const { line, form, name, remark, restStart, matches, isMember, said, column } = candidate;
  const isOwn = matches.length === 1 && matches[0]?.certainty === 'ambiguous' && !isRegistryDocument(all);
  const regionIds = isOwn || matches.length === 0 ? [slugName(name)] : matches.map(({ regionId }) => regionId);
  return {
    line,
    form,
    name,
    remark,
    restStart,
    isMember,
    ...(said && { said }),
    ...(column && { column }),
    regionIds,
    known: matches.length > 0 && !isOwn
  };
}

/** A bare "Gjøvik" is the region among regions, and the municipality among municipalities. */
function isRegistryDocument(all: readonly HeadingCandidate[]): boolean {
  const certain = all.filter(({ matches }) => matches.some(({ certainty }) => certainty !== 'ambiguous')).length;
  const foreign = all.filter(({ matches, strength }) => matches.length === 0 && strength === 2).length;
  return certain >= foreign && certain > 0;
}
