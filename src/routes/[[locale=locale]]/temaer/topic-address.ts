/** What stands beside the list of topics. */
export type TopicsView = {
  topicId: string | null;
  show: 'rules' | 'coverage' | 'quality' | 'history' | 'exchange';
  /** An update to ask about: TaggedMinutes.documentId, a slash, Update.id. */
  update: string | null;
};

const shows = { regler: 'rules', dekning: 'coverage', kvalitet: 'quality', historikk: 'history', filer: 'exchange' } as const;
const names = Object.entries(shows) as [keyof typeof shows, TopicsView['show']][];

/** Unknown and damaged parts of an address are read as the plain view's. */
export function decodeTopicsView(params: URLSearchParams): TopicsView {
  const wanted = params.get('vis') ?? '';
  return {
    topicId: /^[a-z][a-z0-9-]*$/.exec(params.get('tema') ?? '')?.[0] ?? null,
    update: /^[^/]+\/[^/]+$/u.exec(params.get('oppdatering') ?? '')?.[0] ?? null,
    show: Object.hasOwn(shows, wanted) ? shows[wanted as keyof typeof shows] : 'rules'
  };
}

/** The address's query for a view, empty for the plain one. */
export function encodeTopicsView({ topicId, show, update }: TopicsView): string {
  const params = new URLSearchParams();
  if (topicId !== null) params.set('tema', topicId);
  const name = names.find(([, one]) => one === show)?.[0];
  if (name && show !== 'rules') params.set('vis', name);
  if (update !== null) params.set('oppdatering', update);
  const query = params.toString();
  return query && `?${query}`;
}
