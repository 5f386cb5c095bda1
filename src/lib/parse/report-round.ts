import type { DocumentText } from '#lib/model/document-text.ts';
import type { Update } from '#lib/model/minutes.ts';
import type { Problem } from '#lib/model/problem.ts';
import { collapse } from './collapse.ts';
import { readEmptyReport, readExcusedReport, type EmptyReport } from './empty-report.ts';
import { readDecisionLabel } from './find-decision.ts';
import type { RegionHeading } from './find-regions.ts';
import type { Round } from './find-rounds.ts';
import { isAgendaLabel, isClosingLine } from './labels.ts';
import type { Line } from './line.ts';
import type { LineLedger } from './line-ledger.ts';
import { findSpeakers, type SaysWhoSpeaks } from './find-speakers.ts';
import { isSpeaker } from './person-name.ts';
import { readBullet } from './read-bullet.ts';
import { isRoundName } from './round-names.ts';
import { splitUpdates, type Piece, type WrapWidth } from './split-updates.ts';

/** What one region said in one round. */
export type Report = {
  regionIds: string[];
  name: string;
  known: boolean;
  updates: Update[];
  /** The words in place of a report, and what they say; null where there are none. */
  note: { text: string; says: EmptyReport } | null;
};

export type RoundReport = { reports: Report[]; problems: Problem[] };

/** Counts a region's updates over the whole document, for their ids. */
export type Ordinals = Map<string, number>;

/** What all rounds of a document share. */
export type RoundContext = { width: WrapWidth; saysWhoSpeaks: SaysWhoSpeaks; ordinals: Ordinals; ledger: LineLedger };

type Section = { heading: RegionHeading; lines: Line[]; isLast: boolean };

/** The updates of a round, a region at a time; takes the lines of headings, updates and empty reports, and leaves the others free. */
export function reportRound(document: DocumentText, round: Round, { width, saysWhoSpeaks, ordinals, ledger }: RoundContext): RoundReport {
  const problems: Problem[] = [];
  const sections = sectionsOf(round);
  const speakers = findSpeakers(
    sections.map(({ lines }) => lines),
    saysWhoSpeaks
  );
  const reports = sections.map((section) => {
    const { heading } = section;
    const firstRegion = heading.regionIds[0] ?? null;
    if (heading.restStart === null) ledger.claim(heading.line.index, 'region-heading', { item: round.item, regionId: firstRegion });
    if (heading.regionIds.length > 1) problems.push(severalRegions(heading));
    const split = piecesOf(section, round, width, speakers);
    const pieces = isListOfSpeakers(split, document.text, saysWhoSpeaks) ? [] : split;
    return reportSection(document, section, pieces, { item: round.item, ordinals, ledger, problems });
  });
  return { reports, problems };
}

function sectionsOf({ headings, lines }: Round): Section[] {
  const heads = new Map(headings.map((heading) => [heading.line.index, heading]));
  const sections: Section[] = [];
  let open: Section | null = null;
  for (const line of lines) {
    const heading = heads.get(line.index);
    if (heading) {
      open = { heading, lines: [], isLast: false };
      sections.push(open);
    } else if (open && (endsSection(line) || (open.heading.form === 'row' && !line.blank))) open = null;
    else if (open) open.lines.push(line);
  }
  const last = sections.at(-1);
  if (last) last.isLast = true;
  return sections;
}

function endsSection(line: Line): boolean {
  if (line.bullet || line.label === '') return false;
  if (isAgendaLabel(line.label) && /^\p{L}+:?$/u.test(line.label)) return true;
  return readDecisionLabel(line) !== null || isClosingLine(line.label) || isRoundName(line.label) || /^rund[ea]n? \d/iu.test(line.label);
}

/** Bullets that are nothing but names tell who spoke. */
function isListOfSpeakers(pieces: readonly Piece[], text: string, saysWhoSpeaks: SaysWhoSpeaks): boolean {
  const words = pieces.map(({ start, end }) => text.slice(start, end));
  return words.every(isSpeaker) && words.some(saysWhoSpeaks);
}

function piecesOf(section: Section, round: Round, width: WrapWidth, speakers: ReadonlySet<number>): Piece[] {
  const { line, restStart, form } = section.heading;
  if (form === 'row') return piecesOfRow(section);
  const first = restStart === null ? null : { line, start: afterBullet(line, restStart), end: line.bodyEnd };
  const { pieces } = splitUpdates(section.lines, first, width, speakers);
  return section.isLast ? withoutAfterword(pieces, section.lines, round) : pieces;
}

/** Each filled cell after the region's is an update. */
function piecesOfRow({ heading }: Section): Piece[] {
  const cells = heading.line.cells.slice(1).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return cells.map(({ start, end }) => ({ lines: [heading.line.index], start, end, depth: 0, parent: null, isBullet: false }));
}

/** "Follo: - Ny vei" has its bullet behind the heading. */
function afterBullet(line: Line, start: number): number {
  return start + (readBullet(line.body.slice(start - line.bodyStart, start - line.bodyStart + 40))?.length ?? 0);
}

/** After the last region, a paragraph apart from the bullets speaks for the meeting, where all other regions speak in bullets. */
function withoutAfterword(pieces: Piece[], lines: readonly Line[], round: Round): Piece[] {
  const words = new Set(lines.filter((line) => !line.blank).map((line) => line.index));
  const afterword = pieces.findIndex(
    (piece, at) => at > 0 && !piece.isBullet && pieces[at - 1]?.isBullet === true && !words.has((piece.lines[0] ?? 0) - 1)
  );
  if (afterword === -1 || round.headings.length < 2 || pieces.slice(afterword).some((piece) => piece.isBullet)) return pieces;
  const outside = new Set(round.headings.map(({ line }) => line.index));
  const plain = round.lines.filter(
    (line) => !line.blank && !line.bullet && !outside.has(line.index) && line.index < (pieces[0]?.lines[0] ?? 0)
  );
  const bullets = round.lines.filter((line) => line.bullet !== null).length;
  return plain.length <= 0.1 * bullets ? pieces.slice(0, afterword) : pieces;
}

type Context = { item: number | null; ordinals: Ordinals; ledger: LineLedger; problems: Problem[] };

function reportSection(document: DocumentText, { heading }: Section, pieces: readonly Piece[], context: Context): Report {
  const { regionIds, name, known, remark, line } = heading;
  const read = pieces.map((piece) => ({ piece, text: collapse(document.text.slice(piece.start, piece.end)) }));
  const excused = (text: string) => (read.length === 1 ? readExcusedReport(text) : null);
  const saysNothing = (text: string) => readEmptyReport(text) ?? readEmptyReport(text.replace(name, ' ')) ?? excused(text);
  const empty = read.filter(({ text }) => saysNothing(text) !== null);
  const isSilent = empty.length === read.length;
  for (const { piece, text } of empty) claimEmpty(piece, text, isSilent, regionIds[0] ?? null, context);
  const told = read.filter((one) => !empty.includes(one));
  const updates = regionIds.flatMap((regionId) => updatesOf(document, told, regionId, name, context));
  if (heading.restStart !== null)
    context.ledger.claim(line.index, 'region-heading', { item: context.item, regionId: regionIds[0] ?? null });
  const text = isSilent ? empty.map((one) => one.text).join(' ') : '';
  const says = saysNothing(empty[0]?.text ?? '') ?? readEmptyReport(remark);
  if (text === '' && (updates.length > 0 || says === null)) return { regionIds, name, known, updates, note: null };
  return { regionIds, name, known, updates, note: { text: text || remark, says } };
}

function updatesOf(
  document: DocumentText,
  told: readonly { piece: Piece; text: string }[],
  regionId: string,
  region: string,
  { item, ordinals, ledger }: Context
): Update[] {
  const texts = new Map(told.map(({ piece, text }) => [piece, text]));
  return told.map(({ piece, text }) => {
    const ordinal = (ordinals.get(regionId) ?? 0) + 1;
    ordinals.set(regionId, ordinal);
    const id = `${regionId}-${ordinal}`;
    for (const index of piece.lines) ledger.claim(index, 'update', { item, updateId: id, regionId });
    const leadIn: string[] = [];
    for (let above = piece.parent; above; above = above.parent)
      leadIn.unshift(texts.get(above) ?? collapse(document.text.slice(above.start, above.end)));
    const page = document.lines[piece.lines[0] ?? 0]?.page ?? null;
    return { id, regionId, region, depth: piece.depth, leadIn, text, source: { start: piece.start, end: piece.end, page } };
  });
}

function claimEmpty(piece: Piece, text: string, isSilent: boolean, regionId: string | null, { item, ledger, problems }: Context): void {
  for (const index of piece.lines) ledger.claim(index, isSilent ? 'silence' : 'problem', { item, regionId: isSilent ? regionId : null });
  if (isSilent) return;
  const message = `"${text}" stands beside updates of the same region: it is not counted as an update. Check which of them is right.`;
  problems.push({ code: 'empty-report-beside-updates', message, start: piece.start, end: piece.end });
}

function severalRegions({ name, regionIds, line }: RegionHeading): Problem {
  const message = `The heading "${name}" names several regions (${regionIds.join(', ')}): its updates are counted for each of them. Correct it where one of them spoke alone.`;
  return { code: 'heading-names-several-regions', message, start: line.bodyStart, end: line.bodyEnd };
}
