import { newestOf } from '#lib/state/ask-overview.ts';
import { readSiteDocuments, readSiteMinutes, readSiteOverview, topicBookVersion } from '#lib/state/site-corpus.server.ts';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
  const documents = await readSiteDocuments();
  const newest = newestOf(documents);
  if (!newest) error(404, 'no minutes in data/minutes');
  const minutes = await readSiteMinutes(newest.documentId);
  return {
    overview: await readSiteOverview(newest.documentId),
    source: { name: newest.sourceName, sha256: minutes?.minutes.source.sha256 ?? '', bookVersion: topicBookVersion }
  };
};
