import type { DocumentText } from '#lib/model/document-text.ts';
import type { AgendaItem } from '#lib/model/minutes.ts';
import { collapse } from './collapse.ts';
import type { AgendaEntry } from './find-agenda.ts';
import { findDecision, readDecisionLabel } from './find-decision.ts';
import { itemText } from './item-text.ts';
import type { Line } from './line.ts';
import type { LineLedger } from './line-ledger.ts';
import type { WrapWidth } from './wrapped-lines.ts';

/** The cases with their decisions and their text: takes all of their lines that the rounds left. */
export function readItems(
  document: DocumentText,
  lines: readonly Line[],
  agenda: readonly AgendaEntry[],
  isRound: (item: number) => boolean,
  width: WrapWidth,
  ledger: LineLedger
): AgendaItem[] {
  return agenda.map((entry, item) => {
    const own = lines.slice(entry.start, entry.end).filter((line) => ledger.isFree(line.index));
    const kind = isRound(item) ? 'round' : 'case';
    const decision = kind === 'case' || own.some((line) => readDecisionLabel(line)) ? findDecision(document.text, own) : null;
    for (const index of decision?.lines ?? []) ledger.claim(index, 'decision', { item });
    const rest = own.filter((line) => ledger.isFree(line.index));
    for (const line of rest) ledger.claim(line.index, 'item-text', { item });
    const text = itemText(document.text, rest, width);
    return {
      number: entry.number,
      title: collapse(entry.title),
      kind,
      decision: decision?.text ?? null,
      text,
      source: spanOf(lines, entry)
    };
  });
}

function spanOf(lines: readonly Line[], { start, end }: AgendaEntry): { start: number; end: number } {
  let last = end - 1;
  while (last > start && lines[last]?.blank) last--;
  return { start: lines[start]?.start ?? 0, end: lines[last]?.end ?? lines[start]?.end ?? 0 };
}
