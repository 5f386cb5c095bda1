import type { AgendaEntry } from './find-agenda.ts';
import { findColumnHeadings, findRegionHeadings, type RegionHeading } from './find-regions.ts';
import { factLabelOf, isAgendaLabel } from './labels.ts';
import type { Line } from './line.ts';
import { isSpeaker } from './person-name.ts';
import { isStated, type CandidatesOf } from './region-candidates.ts';
import { findDates } from './read-date.ts';
import { couldBeRoundName, isRoundName } from './round-names.ts';
import { isPlaceLike } from './unit-name.ts';
import type { WrapWidth } from './wrapped-lines.ts';

/** A stretch of lines in which regions report. */
export type Round = {
  /** Index into the agenda; null where no case holds it. */
  item: number | null;
  lines: Line[];
  headings: RegionHeading[];
};

type Stretch = { item: number | null; title: string; lines: Line[] };

/**
 * The rounds of the minutes: the cases that are named as one, and those that look like one by their shape, a run of regions' headings
 * with updates. bySpeaker: reads whoever speaks as the unit that they come from; inColumns: the heads of columns. Lines that somebody has taken (attendance, facts) are never part of one.
 */
export function findRounds(
  lines: readonly Line[],
  agenda: readonly AgendaEntry[],
  isFree: (index: number) => boolean,
  candidatesOf: CandidatesOf,
  bySpeaker: CandidatesOf,
  inColumns: CandidatesOf,
  width: WrapWidth
): Round[] {
  const stretches = stretchesOf(lines, agenda, (line) => isFree(line.index), candidatesOf);
  const isNamed = ({ item, title }: Stretch) => item !== null && isRoundName(title);
  const named = stretches.filter(isNamed);
  const rounds = named.map((stretch) => namedRound(stretch, { candidatesOf, bySpeaker, inColumns }, width));
  const hasHeadings = rounds.some(({ headings }) => headings.length > 0);
  const byShape = stretches
    .filter((stretch) => !isNamed(stretch))
    .map((stretch) => {
      const round = roundOf(stretch, candidatesOf, false, width);
      return looksLikeRound(stretch, round, hasHeadings) ? round : onlyStated(round);
    })
    .filter(({ headings }) => headings.some(isHeading));
  // Beside a round with regions, one by name only ("Nytt fra fylkesmannen") is a case.
  const kept = hasHeadings || byShape.length > 0 ? rounds.filter(({ headings }) => headings.length > 0) : rounds;
  return [...kept, ...byShape]
    .map((round) => ({ ...round, headings: round.headings.filter(isHeading) }))
    .sort((left, right) => (left.lines[0]?.index ?? 0) - (right.lines[0]?.index ?? 0));
}

function isHeading({ said }: RegionHeading): boolean {
  return said !== 'no-heading';
}

/** What does not look like a round has the regions in it that somebody has named. */
function onlyStated(round: Round): Round {
  return { ...round, headings: round.headings.filter(isStated) };
}

/** Lines at the top among which the date of the meeting stands without a label. */
const LINES_OF_TITLE = 5;

const WHEN = /møte|samling|(?:man|mån|tirs|tys|ons|tors|fre|lør|laur|søn|sun)dag|(?<!\p{L})kl\.?\s*\d/iu;

type IsLine = (line: Line) => boolean;

function stretchesOf(lines: readonly Line[], agenda: readonly AgendaEntry[], isFree: IsLine, candidatesOf: CandidatesOf): Stretch[] {
  const first = agenda[0]?.start ?? lines.length;
  const kept = (from: number, to: number) => lines.slice(from, to).filter((line) => line.blank || isFree(line));
  const top: Stretch = {
    item: null,
    title: '',
    lines: kept(
      endOfHead(lines.slice(0, first), isFree, (line) => candidatesOf(line).some(isStated)),
      first
    )
  };
  return [top, ...agenda.map((entry, item) => ({ item, title: entry.title, lines: kept(entry.start + 1, entry.end) }))];
}

/** The head of the minutes names bodies and places too: it ends with the last of the lines that tell facts or attendance. */
function endOfHead(lines: readonly Line[], isFree: IsLine, isNamed: IsLine): number {
  let end = endOfTitle(lines);
  let others = 0;
  for (const line of lines) {
    if (line.blank) continue;
    if (isNamed(line)) return Math.min(end, line.index);
    if (isHeadLine(line) || !isFree(line)) {
      end = line.index + 1;
      others = 0;
    } else if (++others > 6) break;
  }
  return end;
}

/** "SAMARBEIDSRÅDET – OPPSUMMERING": the first line of minutes, apart from the others, is a title. */
function endOfTitle(lines: readonly Line[]): number {
  const first = lines.find((line) => !line.blank);
  if (!first || !(lines[first.index + 1]?.blank ?? false)) return 0;
  const isTitle = /\s[–—-]\s/.test(first.label) || (first.label === first.label.toUpperCase() && first.label.length > 12);
  return isTitle && !first.bullet ? first.index + 1 : 0;
}

function isHeadLine(line: Line): boolean {
  const label = /^(?:\*\*)?([^:\t]{1,30})(?::|\t|\s{3,}|$)/.exec(line.body.slice(0, 60))?.[1] ?? '';
  return (
    line.headingLevel === 1 ||
    factLabelOf(label.replace(/\*\*/g, '')) !== null ||
    isAgendaLabel(line.label) ||
    isDateLine(line) ||
    /(?:referat|protokoll|møtebok)(?!\p{L})/iu.test(line.label.slice(0, 60))
  );
}

/** "Møte 3/2022, 7.9.2022 kl. 10-12, Teams" among the first lines: when and where, and hardly more. */
function isDateLine({ index, bullet, label }: Line): boolean {
  if (index > LINES_OF_TITLE || bullet || label.split(' ').length > 12 || /[.!?]$/.test(label)) return false;
  return findDates(label).some(({ year, start }) => year !== null && (start === 0 || WHEN.test(label)));
}

function roundOf({ item, lines }: Stretch, candidatesOf: CandidatesOf, named: boolean, width: WrapWidth): Round {
  return { item, lines, headings: findRegionHeadings(lines, candidatesOf, named, width) };
}

type Readers = { candidatesOf: CandidatesOf; bySpeaker: CandidatesOf; inColumns: CandidatesOf };

/** Where a round that is named as one names no unit, the heads of a table's columns do, or those who speak head it. */
function namedRound(stretch: Stretch, { candidatesOf, bySpeaker, inColumns }: Readers, width: WrapWidth): Round {
  const round = roundOf(stretch, candidatesOf, true, width);
  if (round.headings.some(({ known, name }) => known || isPlaceLike(name))) return round;
  const columns = findColumnHeadings(stretch.lines, inColumns);
  if (columns.length > 0) return { ...round, headings: columns };
  const spoken = roundOf(stretch, bySpeaker, true, width);
  return spoken.headings.filter(({ isMember }) => isMember).length >= 2 ? spoken : round;
}

/** Without a name, only several regions under headings of their own make a round; where one is named, its neighbours need more. */
function looksLikeRound({ title, item }: Stretch, round: Round, hasRound: boolean): boolean {
  const { lines } = round;
  const headings = round.headings.filter(({ said }) => said !== 'heading');
  const regions = new Set(headings.flatMap(({ regionIds }) => regionIds)).size;
  const alone = headings.filter(({ form, line }) => form === 'alone' && line.bullet?.kind !== 'symbol').length;
  const isBulleted = headings.some(({ line }) => line.bullet?.kind === 'symbol');
  if (regions < 2 || !hasUpdates(headings, lines)) return false;
  if (hasRound) return !isBulleted && (couldBeRoundName(title) ? regions >= 2 : alone >= 3);
  if (couldBeRoundName(title)) return true;
  if (isBulleted) return regions >= 4;
  return alone >= 2 || regions >= (item === null ? 2 : 3);
}

/** Names of regions one under the other, and of people beside them or below, are a list of who was there. */
function hasUpdates(headings: readonly RegionHeading[], lines: readonly Line[]): boolean {
  const heads = new Set(headings.map(({ line }) => line.index));
  const below = lines.filter((line) => !line.blank && !heads.has(line.index));
  const beside = headings.flatMap(({ line, restStart }) => (restStart === null ? [] : line.body.slice(restStart - line.bodyStart)));
  return below.some(({ label }) => !isSpeaker(label)) || beside.some((words) => !isSpeaker(words));
}
