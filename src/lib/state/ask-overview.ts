import type { DocumentRow } from '#lib/analyse/document-rows.ts';
import type { Overview } from '#lib/analyse/overview.ts';
import type { Engine } from './engine.svelte.ts';

export type MeetingAnswer = {
  /** Every meeting of the corpus, newest first. */
  meetings: DocumentRow[];
  /** Of the chosen one; null where there are no documents at all. */
  overview: Overview | null;
  /** Library.revision of the documents that it is about. */
  revision: number;
};

/**
 * The meetings, and the overview of the wanted one, or of the newest where none is wanted or it is not there; null where the database in the
 * browser could not start.
 */
export function askMeeting(engine: Engine, wanted: string | null): Promise<MeetingAnswer | null> {
  return engine.ask(async (database, revision) => {
    const [{ readDocumentRows }, { readOverview }] = await Promise.all([
      import('#lib/analyse/document-rows.ts'),
      import('#lib/analyse/overview.ts')
    ]);
    const meetings = await readDocumentRows(database);
    const chosen = meetings.find(({ documentId }) => documentId === wanted) ?? newestOf(meetings);
    return { meetings, overview: chosen ? await readOverview(database, chosen.documentId) : null, revision };
  });
}

/** A meeting without a round has nothing to compare; it stands among the minutes. */
export function newestOf(meetings: readonly DocumentRow[]): DocumentRow | undefined {
  return meetings.find(({ updates }) => updates > 0) ?? meetings[0];
}
