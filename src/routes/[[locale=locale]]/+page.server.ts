import { readSiteDocuments, readSiteMinutes, readSiteOverview, topicBookVersion } from '#lib/state/site-corpus.server.ts';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
  const documents = await readSiteDocuments();
  // A meeting without a round has nothing to compare; it stands among the minutes.
  const newest = documents.find((document) => document.updates > 0) ?? documents[0];
  if (!newest) error(404, 'no minutes in data/minutes');
  const minutes = await readSiteMinutes(newest.documentId);
  return {
    overview: await readSiteOverview(newest.documentId),
    source: { name: newest.sourceName, sha256: minutes?.minutes.source.sha256 ?? '', bookVersion: topicBookVersion }
  };
};
