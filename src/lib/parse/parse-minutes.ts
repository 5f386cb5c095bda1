import type { DocumentText } from '#lib/model/document-text.ts';
import type { Minutes } from '#lib/model/minutes.ts';
import type { Problem } from '#lib/model/problem.ts';
import type { RegionRegistry } from '#lib/model/region.ts';
import { findAgenda, type AgendaEntry } from './find-agenda.ts';
import { findAttendance } from './find-attendance.ts';
import { findFurniture } from './find-furniture.ts';
import { findFurnitureDates, findTitleDates } from './find-furniture-dates.ts';
import { findMeetingFacts } from './find-meeting-facts.ts';
import { furnitureProblem, roundProblems, unplacedProblems } from './find-problems.ts';
import { findRounds, type Round } from './find-rounds.ts';
import { findSilence } from './find-silence.ts';
import { speakerReader } from './find-speakers.ts';
import { isClosingLine } from './labels.ts';
import { readLines, type Line } from './line.ts';
import { LineLedger } from './line-ledger.ts';
import { noHints, type ParseHints } from './parse-hints.ts';
import { readPresence } from './presence.ts';
import { readItems } from './read-items.ts';
import { candidateReader, columnReader, memberReader, type HeadingCandidate, type Strength } from './region-candidates.ts';
import { reportRound, type RoundContext } from './report-round.ts';
import { membersReader } from './settle-attendance.ts';
import { claimToldSilence, silentUnitReader } from './silent-units.ts';
import { wrapWidthOf } from './wrapped-lines.ts';

/**
 * Understands minutes: the meeting, its cases, and what each region told in the round. Never throws on any text; what it could not
 * place is a problem. Every line of the document has its account in `lines`. Where the heading of a region names several, its updates
 * come once for each. Silence is judged as findSilence says. `hints`: what somebody has said of single lines.
 */
export function parseMinutes(document: DocumentText, registry: RegionRegistry, hints: ParseHints = noHints): Minutes {
  const lines = readLines(document);
  const ledger = new LineLedger(lines);
  for (const index of hints.dropped) ledger.claim(index, 'dropped');
  const furniture = findFurniture(document.text, lines).filter(({ index }) => ledger.isFree(index) && !hints.headings.has(index));
  for (const line of furniture) ledger.claim(line.index, 'problem');
  const candidatesOf = candidateReader(registry, hints);
  const isFree = (index: number) => ledger.isFree(index);
  const { attendance, agenda } = ledger.withhold(hints.headings.keys(), () => ({
    attendance: findAttendance(lines, ledger, registry),
    agenda: findAgenda(lines, { isFree, isRegionHeading: (line) => isRegionHeading(candidatesOf(line), 2) })
  }));
  claimTitles(agenda, ledger);
  const width = wrapWidthOf(lines, document.format);
  const presence = readPresence(attendance);
  const bySpeaker = candidateReader(registry, hints, presence.unitOfSpeaker);
  const rounds = findRounds(lines, agenda, isFree, memberReader(candidatesOf, presence), bySpeaker, columnReader(registry), width);
  const top = lines.slice(0, endOfTop(agenda, rounds, lines));
  const facts = findMeetingFacts(
    top,
    lines,
    ledger,
    [...findTitleDates(lines), ...findFurnitureDates(furniture, document.problems)],
    (line) => isRegionHeading(candidatesOf(line), 3)
  );
  const saysWhoSpeaks = speakerReader([...attendance.attended, ...attendance.apologies]);
  const isKnown = rounds.some(({ headings }) => headings.some(({ known }) => known));
  const readSilentUnits = silentUnitReader(registry, attendance, isKnown);
  const shared: RoundContext = { width, saysWhoSpeaks, readSilentUnits, ordinals: new Map(), ledger };
  const reported = rounds.map((round) => reportRound(document, round, shared));
  const own = reported.flatMap((round) => round.reports);
  const silence = claimToldSilence(
    reported.flatMap((round) => round.toldSilence),
    own,
    ledger
  );
  const reports = [...own, ...silence.reports];
  const roundItems = new Set(rounds.map(({ item }) => item));
  const items = readItems(document, lines, agenda, (item) => roundItems.has(item), width, ledger);
  for (const line of lines) if (ledger.isFree(line.index) && isClosingLine(line.label)) ledger.claim(line.index, 'meeting');
  const problems: Problem[] = [
    ...document.problems,
    ...facts.problems,
    ...furniture.map(furnitureProblem),
    ...roundProblems(rounds, agenda, lines),
    ...reported.flatMap((round) => round.problems),
    ...silence.problems,
    ...unplacedProblems(lines, ledger)
  ];
  const silent = findSilence(reports, attendance, registry);
  const asMember = membersReader(reports, silent);
  return {
    source: { name: document.name, format: document.format, sha256: document.sha256, pages: document.pages },
    meeting: { ...facts.meeting, attendance: attendance.attended.map(asMember), apologies: attendance.apologies.map(asMember) },
    items,
    updates: reports.flatMap((report) => report.updates),
    silent,
    problems: problems.sort((left, right) => left.start - right.start || left.end - right.end),
    lines: ledger.accounts()
  };
}

function claimTitles(agenda: readonly AgendaEntry[], ledger: LineLedger): void {
  agenda.forEach(({ titleLines, listedAt }, item) => {
    for (const index of [...titleLines, ...listedAt]) ledger.claim(index, 'item-title', { item });
  });
}

/** Where the head of the minutes ends: at the first case, or at the first region. */
function endOfTop(agenda: readonly AgendaEntry[], rounds: readonly Round[], lines: readonly Line[]): number {
  const starts = [agenda[0]?.start, ...rounds.map(({ headings }) => headings[0]?.line.index)].filter((start) => start !== undefined);
  return Math.min(lines.length, ...starts);
}

/** least: how sure the line is to be one, as in HeadingCandidate. */
function isRegionHeading(candidates: readonly HeadingCandidate[], least: Strength): boolean {
  return candidates.some(({ form, strength }) => form === 'alone' && strength >= least);
}
