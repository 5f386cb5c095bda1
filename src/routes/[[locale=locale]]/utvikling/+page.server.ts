import { readSiteExplored, topicBookVersion } from '#lib/state/site-corpus.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({ explored: await readSiteExplored(), bookVersion: topicBookVersion });
