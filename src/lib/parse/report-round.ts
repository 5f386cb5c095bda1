import type { DocumentText } from '#lib/model/document-text.ts';
import type { Problem } from '#lib/model/problem.ts';
import { isRowBelow, piecesOfCells } from './cell-pieces.ts';
import { readAfterRound } from './after-round.ts';
import { collapse } from './collapse.ts';
import { piecesOfColumn, rowsBelow } from './column-reports.ts';
import { isDash } from './empty-report.ts';
import { readDecisionLabel } from './find-decision.ts';
import { foldName } from './fold-name.ts';
import type { RegionHeading } from './find-regions.ts';
import type { Round } from './find-rounds.ts';
import { isAgendaLabel, isClosingLine } from './labels.ts';
import type { Line } from './line.ts';
import type { LineLedger } from './line-ledger.ts';
import { findSpeakers, type SaysWhoSpeaks } from './find-speakers.ts';
import { isCaseNumber } from './read-item-title.ts';
import { ROW_HEADER } from './region-candidates.ts';
import { isRoundHeading } from './round-names.ts';
import { reportSection, type Ordinals, type Report } from './report-section.ts';
import { cellsBehind, piecesOf, type Section } from './section-pieces.ts';
import type { ReadSilentUnits, ToldSilence } from './silent-units.ts';
import { goesOnInCell, type WrapWidth } from './wrapped-lines.ts';

export type RoundReport = { reports: Report[]; problems: Problem[]; toldSilence: ToldSilence[] };

/** What all rounds of a document share. */
export type RoundContext = {
  width: WrapWidth;
  saysWhoSpeaks: SaysWhoSpeaks;
  readSilentUnits: ReadSilentUnits;
  ordinals: Ordinals;
  ledger: LineLedger;
};

/** The updates of a round, a region at a time; takes the lines of headings, updates and empty reports, and leaves the others free. */
export function reportRound(document: DocumentText, round: Round, shared: RoundContext): RoundReport {
  const { width, saysWhoSpeaks, readSilentUnits, ordinals, ledger } = shared;
  const problems: Problem[] = [];
  const toldSilence: ToldSilence[] = [];
  const { sections, outside } = sectionsOf(round);
  // In a case of its own the heads of the table are among its words.
  if (round.item === null)
    for (const { index, cells } of outside) if (headsRegions(cells)) ledger.claim(index, 'region-heading', { item: null, regionId: null });
  for (const { index, bullet, bodyStart: start, bodyEnd: end, body } of outside) {
    const units = body.length > 200 ? null : readSilentUnits(body, bullet === null);
    if (units) toldSilence.push({ text: collapse(body), units, lines: [index], start, end, item: round.item });
  }
  const speakers = findSpeakers(
    sections.map(({ lines }) => lines),
    saysWhoSpeaks
  );
  const reports = sections.map((section) => {
    const { heading } = section;
    const firstRegion = heading.regionIds[0] ?? null;
    if (heading.restStart === null) ledger.claim(heading.line.index, 'region-heading', { item: round.item, regionId: firstRegion });
    if (heading.regionIds.length > 1) problems.push(severalRegions(heading));
    const { pieces, silence } =
      heading.column === undefined
        ? piecesOf(section, round, { document, width, speakers, saysWhoSpeaks, readSilentUnits })
        : { pieces: piecesOfColumn(section.lines, heading.column), silence: [] };
    toldSilence.push(...silence.map((told) => ({ ...told, item: round.item })));
    const dash = pieces.length === 0 ? section.lines.find(({ body }) => isDash(body)) : undefined;
    return reportSection(document, heading, pieces, dash?.body ?? null, { item: round.item, ordinals, ledger, problems });
  });
  return { reports, problems, toldSilence };
}

function headsRegions(cells: Line['cells']): boolean {
  return cells.length > 1 && ROW_HEADER.test(cells[0]?.text ?? '');
}

/** outside: the lines with words that stand under no heading. */
function sectionsOf(round: Round): { sections: Section[]; outside: Line[] } {
  return round.headings.some(({ column }) => column !== undefined) ? sectionsOfColumns(round) : sectionsBelow(round);
}

/** Of a table whose columns the regions head; the rows are those of all. */
function sectionsOfColumns({ headings, lines }: Round): { sections: Section[]; outside: Line[] } {
  const header = headings[0]?.line;
  const rows = header ? rowsBelow(lines, header) : [];
  const outside = lines.filter((line) => !line.blank && line !== header && !rows.includes(line));
  return { sections: headings.map((heading) => ({ heading, lines: rows, isLast: false })), outside };
}

function sectionsBelow({ headings, lines }: Round): { sections: Section[]; outside: Line[] } {
  const heads = new Map(headings.map((heading) => [heading.line.index, heading]));
  const sections: Section[] = [];
  const outside: Line[] = [];
  const isTalk = talkReader(lines, headings.at(-1)?.line.index ?? 0);
  let open: Section | null = null;
  for (const line of lines) {
    const heading = heads.get(line.index);
    if (heading) {
      open = { heading, lines: [], isLast: false };
      sections.push(open);
    } else if (open && (endsSection(line, open) || endsTable(open, line) || (isTalk(line) && tells(open)))) open = null;
    if (!heading && open) open.lines.push(line);
    if (!heading && !open && !line.blank) outside.push(line);
  }
  const last = sections.at(-1);
  if (last) last.isLast = true;
  return { sections, outside };
}

/** What is talked about after the last region; words that stand in the reports above too are a habit of these. */
function talkReader(lines: readonly Line[], lastHeading: number): (line: Line) => boolean {
  const isTalk = ({ bullet, label }: Line) => bullet === null && readAfterRound(label) === 'talk';
  const habits = new Set(lines.filter((line) => line.index < lastHeading && isTalk(line)).map(({ label }) => foldName(label)));
  return (line) => line.index > lastHeading && isTalk(line) && !habits.has(foldName(line.label));
}

function tells({ heading, lines }: Section): boolean {
  return heading.restStart !== null || lines.some(({ blank }) => !blank);
}

/** A row of its own that tells something is not gone on with in the paragraphs after the table. */
function endsTable({ heading, lines }: Section, line: Line): boolean {
  return (
    heading.form === 'row' &&
    !goesOnInCell(line, lines.at(-1) ?? heading.line) &&
    !line.blank &&
    !line.bullet &&
    !isRowBelow(line) &&
    piecesOfCells(heading.line, cellsBehind(heading)).length > 0
  );
}

/** Another round. */
const NEXT_ROUND = /^rund[ea]n? \d/iu;

function endsSection(line: Line, { lines }: Section): boolean {
  if (line.bullet || line.label === '') return false;
  if (readDecisionLabel(line) !== null || isClosingLine(line.label) || NEXT_ROUND.test(line.label)) return true;
  if (readAfterRound(line.label) === 'closing' || isCaseNumber(line)) return true;
  // "Nytt siden sist:" and "Saker:" right below a region's heading are its own.
  if (lines.every(({ blank }) => blank)) return false;
  return isRoundHeading(line.label) || (isAgendaLabel(line.label) && /^\p{L}+:?$/u.test(line.label));
}

function severalRegions({ name, regionIds, line }: RegionHeading): Problem {
  const message = `The heading "${name}" names several regions (${regionIds.join(', ')}): its updates are counted for each of them. Correct it where one of them spoke alone.`;
  return { code: 'heading-names-several-regions', message, start: line.bodyStart, end: line.bodyEnd };
}
