/** Which updates a page looks at. Empty lists, nulls and no text leave nothing out; everything named must hold at once. */
export type Filters = {
  /** ISO dates, both included; a meeting without a date is in no period. */
  from: string | null;
  to: string | null;
  regionIds: readonly string[];
  topicIds: readonly string[];
  meetingIds: readonly string[];
  /** What the reader typed to look for, never words that a page puts there. */
  text: string;
};

export const noFilters: Filters = { from: null, to: null, regionIds: [], topicIds: [], meetingIds: [], text: '' };

const mostTextLength = 200;

/** Unknown and damaged parts of an address leave nothing out. A period that ends before it begins is turned round. */
export function decodeFilters(params: URLSearchParams): Filters {
  const [from, to] = [decodeDate(params.get('fra')), decodeDate(params.get('til'))];
  const isTurned = from !== null && to !== null && from > to;
  return {
    from: isTurned ? to : from,
    to: isTurned ? from : to,
    regionIds: decodeIds(params.get('delregioner')),
    topicIds: decodeIds(params.get('temaer')),
    meetingIds: decodeIds(params.get('moter')),
    text: (params.get('tekst') ?? '').slice(0, mostTextLength)
  };
}

/** The address's query for the filters, keeping what else the query holds; what leaves nothing out is left out. */
export function encodeFilters(filters: Filters, params = new URLSearchParams()): URLSearchParams {
  const encoded = new URLSearchParams(params);
  const values: Record<string, string> = {
    fra: filters.from ?? '',
    til: filters.to ?? '',
    delregioner: filters.regionIds.join(','),
    temaer: filters.topicIds.join(','),
    moter: filters.meetingIds.join(','),
    tekst: filters.text.slice(0, mostTextLength)
  };
  for (const [name, value] of Object.entries(values)) {
    if (value === '') encoded.delete(name);
    else encoded.set(name, value);
  }
  return encoded;
}

export function hasFilters(filters: Filters): boolean {
  return encodeFilters(filters).size > 0;
}

/** Whether the filters say which meetings are meant. */
export function choosesMeetings({ from, to, meetingIds }: Filters): boolean {
  return from !== null || to !== null || meetingIds.length > 0;
}

/** Null where it is no day of the calendar. */
function decodeDate(value: string | null): string | null {
  if (value === null || !/^\d{4}-\d{2}-\d{2}$/u.test(value)) return null;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value) ? value : null;
}

function decodeIds(value: string | null): string[] {
  const ids = (value ?? '').split(',').filter((id) => /^[\p{L}\p{N}_-]+$/u.test(id));
  return [...new Set(ids)];
}
