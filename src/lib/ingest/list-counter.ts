import type { List } from './docx-numbering.ts';
import { formatNumber } from './number-format.ts';

/** Counts the items of a document's lists in their order, as Word numbers them. */
export class ListCounter {
  readonly #counts = new Map<string, Map<number, number>>();
  readonly #started = new Set<string>();

  /** The marker of the next item: "-" for every sign, "3.", "b)", "2.1."; null where its level shows none. */
  next(listId: string, list: List, level: number): string | null {
    const shown = list.levels.get(level);
    if (!shown) return '-';
    if (shown.format === 'bullet') return shown.text === '' ? null : '-';
    const counts = this.#counts.get(list.abstractId) ?? new Map<number, number>();
    this.#counts.set(list.abstractId, counts);
    this.#count(listId, list, level, counts);
    if (shown.text === '' || (shown.format === 'none' && !shown.text.includes('%'))) return shown.text.trim() || null;
    const marker = shown.text.replace(/%([1-9])/g, (_, digit: string) => {
      const other = Number(digit) - 1;
      const { format = 'decimal', start = 1 } = list.levels.get(other) ?? {};
      return formatNumber(counts.get(other) ?? start, shown.legal ? 'decimal' : format);
    });
    return readable(marker.trim(), shown.format);
  }

  #count(listId: string, list: List, level: number, counts: Map<number, number>): void {
    const first = list.startsAt.get(level);
    const isFirst = first !== undefined && !this.#started.has(`${listId}/${level}`);
    this.#started.add(`${listId}/${level}`);
    const before = counts.get(level);
    const start = list.levels.get(level)?.start ?? 1;
    counts.set(level, isFirst ? first : before === undefined ? start : before + 1);
    for (const deeper of counts.keys()) {
      if (deeper <= level) continue;
      const restart = list.levels.get(deeper)?.restart ?? null;
      if (restart === null || (restart > 0 && level < restart)) counts.delete(deeper);
    }
  }
}

/** "a." is written "a)", for a letter with a dot reads like an initial. */
function readable(marker: string, format: string): string | null {
  if (marker === '') return null;
  return /Letter$|Roman$/.test(format) ? marker.replace(/^(\(?\p{L}{1,5})\.$/u, '$1)') : marker;
}
