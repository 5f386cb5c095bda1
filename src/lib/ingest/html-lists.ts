import type { ListPlace } from './block.ts';
import { attributeOf, findElements, textBelow, type HtmlElement } from './html-tree.ts';
import { formatNumber } from './number-format.ts';

const FORMATS: Readonly<Record<string, string>> = { a: 'lowerLetter', A: 'upperLetter', i: 'lowerRoman', I: 'upperRoman' };

/** Counts the items of the page's lists. */
export class HtmlListMarkers {
  readonly #counts = new Map<HtmlElement, number>();

  open(list: HtmlElement): void {
    this.#counts.set(list, integerOf(list, 'start') ?? 1);
  }

  /** "-" in a list without order, "3." or "c)" in one with; "value" on the item sets the number. */
  next(list: HtmlElement, item: HtmlElement): string {
    if (list.tagName !== 'ol') return '-';
    const number = integerOf(item, 'value') ?? this.#counts.get(list) ?? 1;
    this.#counts.set(list, number + (attributeOf(list, 'reversed') === null ? 1 : -1));
    const format = FORMATS[attributeOf(list, 'type') ?? ''] ?? formatOfStyle(attributeOf(list, 'style') ?? '');
    return format ? `${formatNumber(number, format)})` : `${number}.`;
  }
}

/** A list paragraph of a page that Word saved: its level stands in its style, its marker in a span of its own. */
export function wordListPlace(element: HtmlElement): ListPlace | null {
  const level = /mso-list\s*:\s*\S+\s+level(\d)/i.exec(attributeOf(element, 'style') ?? '')?.[1];
  if (level === undefined) return null;
  const [marked] = findElements(element, isWordMarker);
  const written = marked
    ? textBelow(marked, () => false)
        .replace(/\s+/g, ' ')
        .trim()
    : '';
  const marker = /^\(?(?:\d{1,3}|\p{L}{1,4})[.)]/u.test(written) ? written.replace(/^(\p{L}{1,4})\.$/u, '$1)') : '-';
  return { level: Number(level) - 1, marker };
}

export function isWordMarker(element: HtmlElement): boolean {
  return /mso-list\s*:\s*ignore/i.test(attributeOf(element, 'style') ?? '');
}

function formatOfStyle(style: string): string | undefined {
  const [, size, kind] = /list-style(?:-type)?\s*:\s*(lower|upper)-(alpha|latin|roman)/i.exec(style) ?? [];
  return size && kind ? size.toLowerCase() + (kind.toLowerCase() === 'roman' ? 'Roman' : 'Letter') : undefined;
}

function integerOf(element: HtmlElement, name: string): number | null {
  const value = Number.parseInt(attributeOf(element, name) ?? '', 10);
  return Number.isNaN(value) ? null : value;
}
