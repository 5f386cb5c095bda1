import type { Show } from './view.ts';
import { decodeFilters, encodeFilters, noFilters, type Filters } from './filters.ts';

/** What a line over time shows: share of all updates, share of the reporting regions, or the number of updates. */
export type Measure = 'updates' | 'regions' | 'count';

/** The updates that are open beside a chart: of a topic, a region, a stretch of time; null leaves nothing out. */
export type OpenUpdates = { topicId: string | null; regionId: string | null; from: string | null; to: string | null };

/** One of the two periods that a slope joins; a meeting by its document's id, a quarter as "2024-4". */
export type SlopeEnd = { kind: 'meeting' | 'quarter' | 'year'; id: string };

/** The whole state of a page across meetings that a link carries. It names ids and dates, and what the reader typed, only. */
export type ExploreView = {
  filters: Filters;
  measure: Measure;
  /** One scale for all charts, or each its own. */
  scale: 'shared' | 'own';
  /** The region whose line stands before the others'. */
  frontId: string | null;
  /** The topic, or the region, that the page is about; null: all. */
  topicId: string | null;
  regionId: string | null;
  /** A second region to set beside the first. */
  besideId: string | null;
  /** Topics to compare by name in one chart, at most five. */
  compared: readonly string[];
  /** The periods that are set against each other; null: the first half of them, and the second. */
  slopeFrom: SlopeEnd | null;
  slopeTo: SlopeEnd | null;
  show: Show;
  open: OpenUpdates | null;
};

export const plainExploreView: ExploreView = {
  filters: noFilters,
  measure: 'updates',
  scale: 'shared',
  frontId: null,
  topicId: null,
  regionId: null,
  besideId: null,
  compared: [],
  slopeFrom: null,
  slopeTo: null,
  show: 'chart',
  open: null
};

export const mostCompared = 5;

const measures = { andel: 'updates', delregioner: 'regions', antall: 'count' } as const;
const slopeKinds = { mote: 'meeting', kvartal: 'quarter', ar: 'year' } as const;
const shows = { diagram: 'chart', tabell: 'table', kilder: 'sources' } as const;

/** Unknown and damaged parts of an address are read as the plain view's. */
export function decodeExploreView(params: URLSearchParams): ExploreView {
  return {
    filters: decodeFilters(params),
    measure: lookUp(measures, params.get('mal')) ?? 'updates',
    scale: params.get('skala') === 'egen' ? 'own' : 'shared',
    frontId: decodeId(params.get('foran')),
    topicId: decodeId(params.get('tema')),
    regionId: decodeId(params.get('delregion')),
    besideId: decodeId(params.get('ved')),
    compared: [...new Set((params.get('sammenlign') ?? '').split(',').flatMap((id) => decodeId(id) ?? []))].slice(0, mostCompared),
    slopeFrom: decodeEnd(params.get('stigning-fra')),
    slopeTo: decodeEnd(params.get('stigning-til')),
    show: lookUp(shows, params.get('vis')) ?? 'chart',
    open: decodeOpen(params.get('belegg'))
  };
}

/** The address's query for a view, keeping what else the query holds; what is as in the plain view is left out. */
export function encodeExploreView(view: ExploreView, params = new URLSearchParams()): URLSearchParams {
  const encoded = encodeFilters(view.filters, params);
  const values: Record<string, string | null> = {
    mal: view.measure === 'updates' ? null : nameOf(measures, view.measure),
    skala: view.scale === 'own' ? 'egen' : null,
    foran: view.frontId,
    tema: view.topicId,
    delregion: view.regionId,
    ved: view.besideId,
    sammenlign: view.compared.length > 0 ? view.compared.join(',') : null,
    'stigning-fra': encodeEnd(view.slopeFrom),
    'stigning-til': encodeEnd(view.slopeTo),
    vis: view.show === 'chart' ? null : nameOf(shows, view.show),
    belegg: view.open && [view.open.topicId, view.open.regionId, view.open.from, view.open.to].map((part) => part ?? '').join('/')
  };
  for (const [name, value] of Object.entries(values)) {
    if (value === null) encoded.delete(name);
    else encoded.set(name, value);
  }
  return encoded;
}

/** Null where it names no period. */
export function decodeEnd(value: string | null): SlopeEnd | null {
  const [name = '', id, ...rest] = (value ?? '').split('/');
  const [kind, known] = [lookUp(slopeKinds, name), decodeId(id ?? null)];
  return kind && known !== null && rest.length === 0 ? { kind, id: known } : null;
}

/** As it stands in the address, "mote/2024-11-19-referat". */
export function encodeEnd(end: SlopeEnd | null): string | null {
  return end && `${nameOf(slopeKinds, end.kind)}/${end.id}`;
}

function decodeOpen(value: string | null): OpenUpdates | null {
  const match = /^([\p{L}\p{N}_-]*)\/([\p{L}\p{N}_-]*)\/(\d{4}-\d{2}-\d{2})?\/(\d{4}-\d{2}-\d{2})?$/u.exec(value ?? '');
  if (!match) return null;
  const [, topicId, regionId, from, to] = match;
  return { topicId: topicId || null, regionId: regionId || null, from: from ?? null, to: to ?? null };
}

function decodeId(value: string | null): string | null {
  return /^[\p{L}\p{N}_-]+$/u.exec(value ?? '')?.[0] ?? null;
}

function lookUp<T>(table: Record<string, T>, name: string | null): T | undefined {
  return name !== null && Object.hasOwn(table, name) ? table[name] : undefined;
}

function nameOf(table: Record<string, string>, value: string): string | null {
  return Object.keys(table).find((name) => table[name] === value) ?? null;
}
