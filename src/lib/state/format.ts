import type { Locale } from '#lib/model/topic.ts';

// Some browsers bring no data for nynorsk; bokmål has the same numbers, dates and order of letters.
const tags: Record<Locale, string[]> = { nb: ['nb-NO'], nn: ['nn-NO', 'nb-NO'], en: ['en-GB'] };

/** "19. november 2024" for "2024-11-19". */
export function formatDate(iso: string, locale: Locale): string {
  const date = new Date(`${iso}T12:00:00Z`);
  return new Intl.DateTimeFormat(tags[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

/** "19. nov. 2024, 13:05" for an ISO date and time, in the reader's own time zone. */
export function formatDateTime(iso: string, locale: Locale): string {
  return new Intl.DateTimeFormat(tags[locale], { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso));
}

/** "0,75" for 0.75 and two digits. */
export function formatNumber(value: number, locale: Locale, digits = 0): string {
  return new Intl.NumberFormat(tags[locale], { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
}

/** "25 %" for 0.25. */
export function formatShare(share: number, locale: Locale): string {
  return new Intl.NumberFormat(tags[locale], { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** "25–75 %" for 0.25 and 0.75: the sign once, as is the custom. */
export function formatShareRange(low: number, high: number, locale: Locale): string {
  const number = new Intl.NumberFormat(tags[locale], { maximumFractionDigits: 0 });
  return `${number.format(low * 100)}–${formatShare(high, locale)}`;
}

/** "kraft, forsvar og samferdsel". */
export function formatList(items: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(tags[locale], { type: 'conjunction' }).format(items);
}

/** "kraft, forsvar eller samferdsel". */
export function formatChoice(items: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(tags[locale], { type: 'disjunction' }).format(items);
}

/** The same with the items told from the words between them, so that the items can be set apart. */
export function formatListParts(items: readonly string[], locale: Locale): { item: number | null; text: string }[] {
  let item = 0;
  return new Intl.ListFormat(tags[locale], { type: 'conjunction' })
    .formatToParts(items)
    .map((part) => ({ item: part.type === 'element' ? item++ : null, text: part.value }));
}

export function capitalise(text: string): string {
  return text === '' ? text : (text[0] ?? '').toLocaleUpperCase('nb') + text.slice(1);
}

/** A topic's label inside a sentence: "Kraft og energi" -> "kraft og energi". A label that begins with an abbreviation stays. */
export function uncapitalise(text: string): string {
  return /^\p{Lu}\p{Lu}/u.test(text) ? text : (text[0] ?? '').toLocaleLowerCase('nb') + text.slice(1);
}

/** "1,2 MB" for 1200000. */
export function formatBytes(bytes: number, locale: Locale): string {
  const steps = [
    { unit: 'byte', from: 0, size: bytes },
    { unit: 'kilobyte', from: 1e3, size: bytes / 1e3 },
    { unit: 'megabyte', from: 1e6, size: bytes / 1e6 }
  ];
  const { unit, size } = steps.findLast(({ from }) => bytes >= from) ?? { unit: 'byte', size: bytes };
  const digits = unit !== 'byte' && size < 10 ? 1 : 0;
  return new Intl.NumberFormat(tags[locale], { style: 'unit', unit, maximumFractionDigits: digits }).format(size);
}
