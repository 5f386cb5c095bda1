import type { TaggedMinutes } from '#lib/model/corpus.ts';
import type { SavedDocument } from '#lib/model/saved-document.ts';
import type { FileContent } from '#lib/pipeline/read-file.ts';
import type { Understanding } from '#lib/pipeline/understand-file.ts';

/** A document as the app has it open: the file, what stands in it, and what that was understood to mean. */
export type LibraryDocument = {
  saved: SavedDocument;
  /** "site": one of those that the site comes with. */
  origin: 'site' | 'own';
  content: FileContent;
  understanding: Understanding;
};

/** The minutes of a document that is one meeting's; null for a table of several. */
export function soleMeeting({ understanding }: LibraryDocument): TaggedMinutes | null {
  return understanding.meetings.length === 1 ? (understanding.meetings[0] ?? null) : null;
}

/** What a document is called: by hand, by its minutes, or by its file. */
export function titleOf({ saved, understanding }: LibraryDocument): string {
  const [meeting] = understanding.meetings;
  const own = understanding.meetings.length === 1 ? (meeting?.minutes.meeting.title ?? meeting?.minutes.meeting.body) : null;
  return saved.title ?? own ?? saved.name;
}
