import { readSiteDocuments } from '#lib/state/site-corpus.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({ documents: await readSiteDocuments() });
