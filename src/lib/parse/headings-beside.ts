import { readEmptyReport } from './empty-report.ts';
import { isStrong, majorityOf, unitOf, type Group } from './heading-groups.ts';
import { placeKindOf, type PlaceKind } from './place-names.ts';
import type { HeadingCandidate } from './region-candidates.ts';

const LEGAL_FORM =
  /(?:^|\s)(kommune|herad|fylkeskommune|IPR|IKS|regionråd|samarbeidsråd|KO)$|^(regionrådet|samarbeidsrådet|rådet) for\s|\p{L}(regionen|rådet)$/iu;

/** Beside the chosen form: headings in other dress, and "Hallingdal: Ingen nye saker" between headings that stand alone. */
export function acceptedBeside(chosen: Group, groups: readonly Group[]): HeadingCandidate[] {
  const taken = new Set(chosen.members.filter(isStrong).map(unitOf));
  const habits = habitsOf(chosen);
  const isHeading = (member: HeadingCandidate) => isStrong(member) || (habits.members && member.isMember && member.strength >= 1);
  const others = groups.filter((group) => group !== chosen && !group.isBullet).flatMap((group) => group.members.filter(isHeading));
  const isOfSubjects = chosen.key.startsWith('subject');
  return others.filter((member) => {
    if (isOfSubjects) return member.form !== 'row';
    const isNew = !taken.has(unitOf(member));
    switch (member.form) {
      case 'alone':
        if (chosen.key.startsWith('alone')) return !isInside(member, habits);
        return member.strength === 3 || !chosen.key.startsWith('inline') || /:\s*(?:\([^()]*\))?$/.test(member.line.label);
      case 'prose':
        return chosen.key.startsWith('prose');
      case 'subject':
        return false;
      case 'row':
        return isNew && chosen.key.startsWith('alone');
      case 'inline':
        return isNew && (chosen.key.startsWith('alone') ? isReportOnLine(member, habits) : member.strength === 3 || !habits.known);
    }
  });
}

/** What most of the chosen headings share. */
type Habits = {
  level: number | null;
  bold: boolean;
  /** They end with a colon. */
  colon: boolean;
  legalForm: string;
  place: PlaceKind | null;
  remarks: boolean;
  known: boolean;
  /** Their units attended, or sent apologies. */
  members: boolean;
};

function habitsOf({ members }: Group): Habits {
  const strong = members.filter(isStrong);
  const isMost = (holds: (member: HeadingCandidate) => boolean) => strong.filter(holds).length > 0.5 * strong.length;
  return {
    level: members[0]?.line.headingLevel ?? null,
    bold: members[0]?.line.bold ?? false,
    colon: isMost(({ line }) => line.label.endsWith(':')),
    legalForm: majorityOf(strong.map(legalFormOf)) ?? '',
    place: majorityOf(strong.map(({ name }) => placeKindOf(name))) ?? null,
    remarks: isMost(({ remark }) => remark !== ''),
    known: isMost(({ strength }) => strength === 3),
    members: isMost(({ isMember }) => isMember)
  };
}

function legalFormOf({ name }: HeadingCandidate): string {
  const match = LEGAL_FORM.exec(name);
  return (match?.[1] ?? match?.[2] ?? match?.[3] ?? '').toLowerCase();
}

/** The update stands on the heading's line: it says nothing, or the heading is as the others are. */
function isReportOnLine(member: HeadingCandidate, habits: Habits): boolean {
  const { line, restStart, strength, matches } = member;
  const rest = line.body.slice((restStart ?? line.bodyEnd) - line.bodyStart);
  if (readEmptyReport(rest) !== null || (strength === 3 && matches[0]?.certainty === 'exact')) return true;
  const isOfKind = habits.colon && !habits.known && habits.place !== null && placeKindOf(member.name) === habits.place;
  return isOfHabit(member, habits) || isOfKind || (habits.bold && /^(?:\*\*|__)/.test(line.body));
}

/** A heading one level deeper than the regions' is a part of a region's report, unless it names its unit, or who speaks, as these do. */
function isInside(member: HeadingCandidate, habits: Habits): boolean {
  if (habits.level === null || (member.line.headingLevel ?? 7) <= habits.level || member.strength === 3) return false;
  return !isOfHabit(member, habits) && !(habits.remarks && member.remark !== '');
}

function isOfHabit(member: HeadingCandidate, { legalForm, members }: Habits): boolean {
  return (legalForm !== '' && legalFormOf(member) === legalForm) || (members && member.isMember);
}
