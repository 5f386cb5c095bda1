import type { Overview } from '#lib/analyse/overview.ts';
import type { Engine } from './engine.svelte.ts';

/** The overview of one meeting from the database in the browser; null where that could not start. */
export function askOverview(engine: Engine, documentId: string): Promise<Overview | null> {
  return engine.ask(async (database) => {
    const { readOverview } = await import('#lib/analyse/overview.ts');
    return readOverview(database, documentId);
  });
}
