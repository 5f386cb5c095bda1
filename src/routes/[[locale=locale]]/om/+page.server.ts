import { readSiteDocuments, readSiteOverview } from '#lib/state/site-corpus.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
  const [newest] = await readSiteDocuments();
  const topics = newest ? (await readSiteOverview(newest.documentId)).topics : [];
  return {
    topics: topics
      .map(({ topicId, label, description, core, procedural, ordinal }) => ({ topicId, label, description, core, procedural, ordinal }))
      .sort((a, b) => a.ordinal - b.ordinal)
  };
};
