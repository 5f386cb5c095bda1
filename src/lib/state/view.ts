/** What is open beside the overview: a cell, a region, a topic, the updates without a topic, or the regions that did not report. */
export type EvidenceView = { regionId: string | null; topicId: string | null } | 'untagged' | 'silent';

export type Focus = { topicId: string; regionId: null } | { topicId: null; regionId: string };

/** The whole state of the overview that a link carries. It names ids only, never a document's text. */
/** Three ways to look at the same figures. */
export type Show = 'chart' | 'table' | 'sources';

export type View = {
  /** Id of the meeting; null: the newest. */
  meetingId: string | null;
  focus: Focus | null;
  sort: 'total' | 'similarity' | 'alphabet';
  show: Show;
  evidence: EvidenceView | null;
};

export const plainView: View = { meetingId: null, focus: null, sort: 'total', show: 'chart', evidence: null };

const sorts = { antall: 'total', likhet: 'similarity', alfabet: 'alphabet' } as const;
const shows = { diagram: 'chart', tabell: 'table', kilder: 'sources' } as const;
const lists = { 'uten-tema': 'untagged', 'ikke-rapportert': 'silent' } as const;

/** Unknown and damaged parts of an address are read as the plain view's. Parameters that are not the view's are left alone. */
export function decodeView(params: URLSearchParams): View {
  return {
    meetingId: /^[\p{L}\p{N}-]+$/u.exec(params.get('mote') ?? '')?.[0] ?? null,
    focus: decodeFocus(params.get('fokus')),
    sort: lookUp(sorts, params.get('sorter')) ?? plainView.sort,
    show: lookUp(shows, params.get('vis')) ?? plainView.show,
    evidence: decodeEvidence(params.get('belegg'))
  };
}

/** The address's query for a view, keeping what else the query holds; parts that are as in the plain view are left out. */
export function encodeView(view: View, params = new URLSearchParams()): URLSearchParams {
  const encoded = new URLSearchParams(params);
  const write = (name: string, value: string | null) => {
    if (value === null) encoded.delete(name);
    else encoded.set(name, value);
  };
  write('mote', view.meetingId);
  write('fokus', view.focus && `${view.focus.topicId ?? ''}/${view.focus.regionId ?? ''}`);
  write('sorter', view.sort === plainView.sort ? null : nameOf(sorts, view.sort));
  write('vis', view.show === plainView.show ? null : nameOf(shows, view.show));
  write('belegg', encodeEvidence(view.evidence));
  return encoded;
}

function decodeFocus(value: string | null): Focus | null {
  const { topicId, regionId } = splitIds(value);
  if (topicId !== null && regionId === null) return { topicId, regionId };
  if (regionId !== null && topicId === null) return { topicId, regionId };
  return null;
}

function decodeEvidence(value: string | null): EvidenceView | null {
  const list = lookUp(lists, value);
  if (list) return list;
  const ids = splitIds(value);
  return ids.topicId === null && ids.regionId === null ? null : ids;
}

function encodeEvidence(evidence: EvidenceView | null): string | null {
  if (evidence === null) return null;
  if (typeof evidence === 'string') return nameOf(lists, evidence);
  return `${evidence.topicId ?? ''}/${evidence.regionId ?? ''}`;
}

function splitIds(value: string | null): { topicId: string | null; regionId: string | null } {
  const match = /^([\p{L}\p{N}-]*)\/([\p{L}\p{N}-]*)$/u.exec(value ?? '');
  return { topicId: match?.[1] || null, regionId: match?.[2] || null };
}

function lookUp<T>(table: Record<string, T>, name: string | null): T | undefined {
  return name !== null && Object.hasOwn(table, name) ? table[name] : undefined;
}

function nameOf(table: Record<string, string>, value: string): string | null {
  return Object.keys(table).find((name) => table[name] === value) ?? null;
}
