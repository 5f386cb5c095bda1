import type { TaggedMinutes } from '#lib/model/corpus.ts';
import type { Alias, SavedDocument } from '#lib/model/saved-document.ts';
import type { Topic } from '#lib/model/topic.ts';
import type { Keeping } from './keep-documents.ts';
import type { LibraryDocument } from './library-document.ts';
import type { UnreadableDocument } from './read-kept.ts';

export type LibraryPhase =
  { kind: 'waiting' | 'loading' | 'ready' } | { kind: 'failed'; /** The error's own words, for a report. */ detail: string };

/** What is open, for whoever shows it or looks something up in it; `Library` changes it. */
export class OpenDocuments {
  phase = $state.raw<LibraryPhase>({ kind: 'waiting' });
  /** In the order of addition, the site's first. */
  documents = $state.raw<readonly LibraryDocument[]>([]);
  /** Not open, and not counted, until they are brought back or deleted for good; the last one first. */
  removed = $state.raw<readonly SavedDocument[]>([]);
  aliases = $state.raw<readonly Alias[]>([]);
  /** Of the topic book in use, in its order. */
  topics = $state.raw<readonly Topic[]>([]);
  unreadable = $state.raw<readonly UnreadableDocument[]>([]);
  keeping = $state.raw<Keeping>({ kind: 'kept' });
  /** How many of the documents have been opened at this visit. */
  progress = $state.raw({ done: 0, total: 0 });
  /** Goes up with every change of what the documents say. */
  revision = $state.raw(0);
  /** Whether the documents are the made-up ones of the demo series; the real ones are not among them, and wait unchanged. */
  isDemo = $state.raw(false);
  /** Whether the demo series is being read, to take the place of what is open. */
  isOpeningDemo = $state.raw(false);
  /** `revision` from which on the demo series, or the real documents again, are what is open. */
  seriesSince = $state.raw(-1);

  /** Which documents are being opened, of which those that are shown are not all; null: none. */
  get opening(): 'demo' | 'kept' | null {
    if (this.isOpeningDemo) return 'demo';
    const { done, total } = this.progress;
    // The site's own document stands on the page from the beginning.
    return this.phase.kind === 'loading' && total > 1 && done < total ? 'kept' : null;
  }

  find(id: string): LibraryDocument | null {
    return this.documents.find(({ saved }) => saved.id === id) ?? null;
  }

  /** The meeting that links name so, and the document that tells of it. */
  findMeeting(meetingId: string): { document: LibraryDocument; tagged: TaggedMinutes } | null {
    for (const document of this.documents) {
      const tagged = document.understanding.meetings.find(({ documentId }) => documentId === meetingId);
      if (tagged) return { document, tagged };
    }
    return null;
  }

  findByHash(sha256: string): LibraryDocument | null {
    return this.documents.find(({ saved }) => saved.sha256 === sha256) ?? null;
  }

  findRemoved(sha256: string): SavedDocument | null {
    return this.removed.find((saved) => saved.sha256 === sha256) ?? null;
  }
}
