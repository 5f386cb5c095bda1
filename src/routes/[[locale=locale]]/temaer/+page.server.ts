import { readSiteBookSummary, readSiteDocuments } from '#lib/state/site-corpus.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
  const documents = await readSiteDocuments();
  return {
    book: readSiteBookSummary(),
    updates: documents.reduce((sum, { updates }) => sum + updates, 0),
    untagged: documents.reduce((sum, { untaggedUpdates }) => sum + untaggedUpdates, 0)
  };
};
