import { error } from '@sveltejs/kit';
import { readSiteDocuments, readSiteMinutes, readSiteTopics } from '#lib/state/site-corpus.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => (await readSiteDocuments()).map(({ documentId }) => ({ document: documentId }));

export const load: PageServerLoad = async ({ params }) => {
  const tagged = await readSiteMinutes(params.document);
  if (!tagged) error(404, `unknown document: ${params.document}`);
  return { tagged, topics: await readSiteTopics() };
};
