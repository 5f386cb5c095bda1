import type { Locale } from '#lib/model/topic.ts';

// Some browsers bring no data for nynorsk; bokmål has the same numbers, dates and order of letters.
const tags: Record<Locale, string[]> = { nb: ['nb-NO'], nn: ['nn-NO', 'nb-NO'], en: ['en-GB'] };

/** Makes a format once a language: that takes longer than a hundred uses of it, and a page has thousands of them. */
function perLocale<Format>(make: (tag: string[]) => Format): (locale: Locale) => Format {
  const made = new Map<Locale, Format>();
  return (locale) => {
    const known = made.get(locale) ?? make(tags[locale]);
    made.set(locale, known);
    return known;
  };
}

const longDate = perLocale((tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }));
const mediumTime = perLocale((tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' }));
const percent = perLocale((tag) => new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 }));
const conjunction = perLocale((tag) => new Intl.ListFormat(tag, { type: 'conjunction' }));
const disjunction = perLocale((tag) => new Intl.ListFormat(tag, { type: 'disjunction' }));
/** By how many digits follow the point. */
const numbers = new Map<number, (locale: Locale) => Intl.NumberFormat>();

function numberFormat(digits: number, locale: Locale): Intl.NumberFormat {
  const ofDigits = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  const known = numbers.get(digits) ?? perLocale((tag) => new Intl.NumberFormat(tag, ofDigits));
  numbers.set(digits, known);
  return known(locale);
}

/** "19. november 2024" for "2024-11-19". */
export function formatDate(iso: string, locale: Locale): string {
  return longDate(locale).format(new Date(`${iso}T12:00:00Z`));
}

/** "19. nov. 2024, 13:05" for an ISO date and time, in the reader's own time zone. */
export function formatDateTime(iso: string, locale: Locale): string {
  return mediumTime(locale).format(new Date(iso));
}

/** "0,75" for 0.75 and two digits. */
export function formatNumber(value: number, locale: Locale, digits = 0): string {
  return numberFormat(digits, locale).format(value);
}

/** "25 %" for 0.25. */
export function formatShare(share: number, locale: Locale): string {
  return percent(locale).format(share);
}

/** "25–75 %" for 0.25 and 0.75: the sign once, as is the custom. */
export function formatShareRange(low: number, high: number, locale: Locale): string {
  return `${numberFormat(0, locale).format(low * 100)}–${formatShare(high, locale)}`;
}

/** "kraft, forsvar og samferdsel". */
export function formatList(items: readonly string[], locale: Locale): string {
  return conjunction(locale).format(items);
}

/** "kraft, forsvar eller samferdsel". */
export function formatChoice(items: readonly string[], locale: Locale): string {
  return disjunction(locale).format(items);
}

/** The same with the items told from the words between them, so that the items can be set apart. */
export function formatListParts(items: readonly string[], locale: Locale): { item: number | null; text: string }[] {
  let item = 0;
  return conjunction(locale)
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
