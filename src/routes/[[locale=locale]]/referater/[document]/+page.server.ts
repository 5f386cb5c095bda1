import { error } from '@sveltejs/kit';
import { forReader } from '#lib/state/ask-overview.ts';
import { readSiteDocuments, readSiteMinutes, readSiteOverview } from '#lib/state/site-corpus.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => (await readSiteDocuments()).map(({ documentId }) => ({ document: documentId }));

export const load: PageServerLoad = async ({ params }) => {
  const tagged = await readSiteMinutes(params.document);
  if (!tagged) error(404, `unknown document: ${params.document}`);
  const overview = await readSiteOverview(params.document);
  return {
    tagged,
    overview: forReader(overview)
  };
};
