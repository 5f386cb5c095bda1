import { resolve } from '$app/paths';
import type { Locale } from '#lib/model/topic.ts';

/** Addresses end in a slash, as plain servers want them for a folder's page. */
function folder(address: string): string {
  return address.endsWith('/') ? address : `${address}/`;
}

/** Bokmål, the first language, does not stand in the address. */
function segment(locale: Locale): Exclude<Locale, 'nb'> | undefined {
  return locale === 'nb' ? undefined : locale;
}

export function overviewAddress(locale: Locale): string {
  return folder(resolve('/[[locale=locale]]', { locale: segment(locale) }));
}

export function documentsAddress(locale: Locale): string {
  return folder(resolve('/[[locale=locale]]/referater', { locale: segment(locale) }));
}

export function readerAddress(locale: Locale, documentId: string): string {
  return folder(resolve('/[[locale=locale]]/referater/[document]', { locale: segment(locale), document: documentId }));
}

export function aboutAddress(locale: Locale): string {
  return folder(resolve('/[[locale=locale]]/om', { locale: segment(locale) }));
}
