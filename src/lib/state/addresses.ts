import { resolve } from '$app/paths';
import type { Locale } from '#lib/model/topic.ts';
import { encodeFilters, noFilters, type Filters } from './filters.ts';

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

/** The overview of one meeting. */
export function meetingAddress(locale: Locale, meetingId: string): string {
  return `${overviewAddress(locale)}?mote=${encodeURIComponent(meetingId)}`;
}

/** The overview of one meeting with a region's updates on a topic open. */
export function evidenceAddress(locale: Locale, meetingId: string, topicId: string, regionId: string): string {
  return `${meetingAddress(locale, meetingId)}&belegg=${encodeURIComponent(`${topicId}/${regionId}`)}`;
}

export function documentsAddress(locale: Locale): string {
  return folder(resolve('/[[locale=locale]]/referater', { locale: segment(locale) }));
}

export function readerAddress(locale: Locale, documentId: string): string {
  return folder(resolve('/[[locale=locale]]/referater/[document]', { locale: segment(locale), document: documentId }));
}

/** Where a document that the site does not come with is read. */
export function ownReaderAddress(locale: Locale, documentId: string): string {
  return `${folder(resolve('/[[locale=locale]]/referater/vis', { locale: segment(locale) }))}?referat=${encodeURIComponent(documentId)}`;
}

/** Where the minutes of a meeting are read; the site's own have pages of their own. */
export function meetingReaderAddress(locale: Locale, meetingId: string, origin: 'site' | 'own'): string {
  return origin === 'site' ? readerAddress(locale, meetingId) : ownReaderAddress(locale, meetingId);
}

/** Where what was understood of a document is looked through and put right. */
export function reviewAddress(locale: Locale, documentId: string): string {
  return `${folder(resolve('/[[locale=locale]]/referater/gjennomgang', { locale: segment(locale) }))}?dokument=${encodeURIComponent(documentId)}`;
}

/** The action plan. */
export function planAddress(locale: Locale): string {
  return folder(resolve('/[[locale=locale]]/handlingsplan', { locale: segment(locale) }));
}

/** The brief for the board, of what the filters leave. */
export function briefAddress(locale: Locale, filters: Filters = noFilters): string {
  const query = encodeFilters(filters).toString();
  return `${folder(resolve('/[[locale=locale]]/handlingsplan/notat', { locale: segment(locale) }))}${query && `?${query}`}`;
}

/** What the regions share, over all meetings or those that are chosen. */
export function prioritiesAddress(locale: Locale): string {
  return folder(resolve('/[[locale=locale]]/prioriteringer', { locale: segment(locale) }));
}

/** Search in all updates. */
export function searchAddress(locale: Locale): string {
  return folder(resolve('/[[locale=locale]]/sok', { locale: segment(locale) }));
}

/** Where readers ask the database themselves; `sql` null: what they asked last. */
export function queryAddress(locale: Locale, sql: string | null = null): string {
  const address = folder(resolve('/[[locale=locale]]/sporring', { locale: segment(locale) }));
  return sql === null ? address : `${address}?sporring=${encodeURIComponent(sql)}`;
}

/** Topics over time. */
export function trendsAddress(locale: Locale): string {
  return folder(resolve('/[[locale=locale]]/utvikling', { locale: segment(locale) }));
}

/** One topic over time, with the regions that raise it. */
export function topicAddress(locale: Locale, topicId: string): string {
  return `${trendsAddress(locale)}?tema=${encodeURIComponent(topicId)}`;
}

/** All regions, or the portrait of one. */
export function regionsAddress(locale: Locale, regionId: string | null = null): string {
  const address = folder(resolve('/[[locale=locale]]/delregioner', { locale: segment(locale) }));
  return regionId === null ? address : `${address}?delregion=${encodeURIComponent(regionId)}`;
}

export function topicsAddress(locale: Locale): string {
  return folder(resolve('/[[locale=locale]]/temaer', { locale: segment(locale) }));
}

/** Where it is told what stopped an update from having more topics. */
export function whyNotAddress(locale: Locale, meetingId: string, updateId: string): string {
  return `${topicsAddress(locale)}?vis=dekning&oppdatering=${encodeURIComponent(`${meetingId}/${updateId}`)}`;
}

export function aboutAddress(locale: Locale): string {
  return folder(resolve('/[[locale=locale]]/om', { locale: segment(locale) }));
}
