import type { DocumentText } from '#lib/model/document-text.ts';
import type { Update } from '#lib/model/minutes.ts';
import type { Problem } from '#lib/model/problem.ts';
import { readEmptyReport, readExcusedReport, type EmptyReport } from './empty-report.ts';
import type { RegionHeading } from './find-regions.ts';
import type { LineLedger } from './line-ledger.ts';
import { wordsOfPiece, type Piece } from './piece.ts';
import { readSpokenSilence } from './spoken-silence.ts';
import { withoutEmphasis } from './without-emphasis.ts';

/** What one region said in one round. */
export type Report = {
  regionIds: string[];
  name: string;
  known: boolean;
  updates: Update[];
  /** The words in place of a report, and what they say; null where there are none. */
  note: { text: string; says: EmptyReport } | null;
};

/** Counts a region's updates over the whole document, for their ids. */
export type Ordinals = Map<string, number>;

/** What the reports of one round share. */
export type ReportContext = { item: number | null; ordinals: Ordinals; ledger: LineLedger; problems: Problem[] };

type Told = { piece: Piece; text: string };

/** "Innspill:", "Nytt siden sist:": what may stand before words that say that there is nothing. */
const GENERAL =
  /^(?:innspill|innspel|nytt|saker|status|orientering(?:er|ar)?|meldingar?|meldinger|aktuelt|siden sist|sidan sist|oppdatering(?:er|ar)?|rapport|kommentar(?:er|ar)?|merknad(?:er|ar)?)(?: (?:siden|sidan) sist)?:$/iu;

/** The updates of one region, or what it says in place of them; takes their lines, and the heading's. dash: stands below the heading, and nothing else. */
export function reportSection(
  document: DocumentText,
  { regionIds, name, known, remark, line, restStart }: RegionHeading,
  pieces: readonly Piece[],
  dash: string | null,
  context: ReportContext
): Report {
  const [firstRegion = null] = regionIds;
  const read = pieces.map((piece) => ({ piece, text: wordsOfPiece(document, piece) }));
  const saysNothing = emptyReader(name, read.length === 1);
  const isSilent =
    read.every(({ text }) => saysNothing(text) !== null || GENERAL.test(text)) && read.some(({ text }) => saysNothing(text) !== null);
  const empty = isSilent ? read : read.filter(({ piece, text }) => piece.parent === null && saysNothing(text) !== null);
  for (const one of empty) claimEmpty(one, isSilent, firstRegion, context);
  const told = read.filter((one) => !empty.includes(one));
  const updates = regionIds.flatMap((regionId) => updatesOf(document, told, regionId, name, context));
  if (restStart !== null) context.ledger.claim(line.index, 'region-heading', { item: context.item, regionId: firstRegion });
  if (dash !== null && updates.length === 0) return { regionIds, name, known, updates, note: { text: dash, says: 'nothing-new' } };
  const text = isSilent ? empty.map((one) => withoutEmphasis(one.text)).join(' ') : '';
  const says = empty.map((one) => saysNothing(one.text)).find((one) => one !== null) ?? readEmptyReport(remark);
  if (text === '' && (updates.length > 0 || says === null)) return { regionIds, name, known, updates, note: null };
  return { regionIds, name, known, updates, note: { text: text || remark, says } };
}

/** isOnly: the text is all that the region says, so that it may tell a reason too. */
function emptyReader(name: string, isOnly: boolean): (text: string) => EmptyReport {
  return (text) =>
    readEmptyReport(text) ??
    readEmptyReport(text.replace(name, ' ')) ??
    readSpokenSilence(text) ??
    (isOnly ? readExcusedReport(text) : null);
}

function updatesOf(
  document: DocumentText,
  told: readonly Told[],
  regionId: string,
  region: string,
  { item, ordinals, ledger }: ReportContext
): Update[] {
  const texts = new Map(told.map(({ piece, text }) => [piece, text]));
  return told.map(({ piece, text }) => {
    const ordinal = (ordinals.get(regionId) ?? 0) + 1;
    ordinals.set(regionId, ordinal);
    const id = `${regionId}-${ordinal}`;
    for (const index of piece.lines) ledger.claim(index, 'update', { item, updateId: id, regionId });
    const leadIn: string[] = [];
    for (let above = piece.parent; above; above = above.parent) leadIn.unshift(texts.get(above) ?? wordsOfPiece(document, above));
    const page = document.lines[piece.lines[0] ?? 0]?.page ?? null;
    const source = { start: piece.start, end: piece.end, page };
    return { id, regionId, region, depth: piece.depth, leadIn, text, source, ...(piece.other && { other: piece.other }) };
  });
}

function claimEmpty({ piece, text }: Told, isSilent: boolean, regionId: string | null, { item, ledger, problems }: ReportContext): void {
  for (const index of piece.lines) ledger.claim(index, isSilent ? 'silence' : 'problem', { item, regionId: isSilent ? regionId : null });
  if (isSilent) return;
  const message = `"${text}" stands beside updates of the same region: it is not counted as an update. Check which of them is right.`;
  problems.push({ code: 'empty-report-beside-updates', message, start: piece.start, end: piece.end });
}
