import type { KeptCorrection } from '#lib/model/correction.ts';
import type { Problem } from '#lib/model/problem.ts';
import type { ReadOptions, SavedDocument } from '#lib/model/saved-document.ts';
import type { DocumentEdit } from '#lib/store/document-store.ts';
import type { LibraryDocument } from './library-document.ts';
import type { Replacement } from './library-parts.ts';
import { OpenDocuments } from './open-documents.svelte.ts';
import { removal, replacement, returning } from './saved-documents.ts';
import { decideTopic } from './set-topic.ts';

/** What can be done by hand to the documents that are open. */
export abstract class EditableDocuments extends OpenDocuments {
  /** Makes changes of documents as they are kept. The problem where one can't be read any more; then all stays as it was. */
  protected abstract change(edits: readonly DocumentEdit[]): Promise<Problem | null>;

  /** Puts a document that was added in the place of another one, whose title and corrections it takes over; that one is removed. */
  async replace(old: LibraryDocument, by: LibraryDocument): Promise<Replacement> {
    const { made, undone } = replacement(old, by, new Date().toISOString());
    await this.change(made);
    const undo = async () => {
      await this.change(undone);
    };
    return { document: this.findByHash(by.saved.sha256) ?? by, undo };
  }

  /** Lets two documents of one meeting stand beside each other. */
  async keepBoth({ saved: from }: LibraryDocument, other: LibraryDocument): Promise<void> {
    await this.change([{ from, change: (kept) => ({ ...kept, keptBeside: [...kept.keptBeside, other.saved.sha256] }) }]);
  }

  /** `change` is given the corrections as they are kept at this moment. */
  async correct({ saved: from }: LibraryDocument, change: (kept: readonly KeptCorrection[]) => readonly KeptCorrection[]): Promise<void> {
    await this.change([{ from, change: (kept) => ({ ...kept, corrections: change(kept.corrections) }) }]);
  }

  /** Says whether an update is about a topic, whatever the rules say; null: as they say. Throws on a meeting or update that is not open. */
  async setTopic(meetingId: string, updateId: string, topicId: string, present: boolean | null): Promise<void> {
    const found = this.findMeeting(meetingId);
    if (!found) throw new Error(`unknown meeting: ${meetingId}`);
    await this.correct(found.document, decideTopic(found.document, found.tagged, updateId, topicId, present));
  }

  /** Reads the file again in another way. The problem where it can't be read so; then all stays as it was. */
  reread({ saved: from }: LibraryDocument, options: ReadOptions): Promise<Problem | null> {
    return this.change([{ from, change: (kept) => ({ ...kept, options }) }]);
  }

  /** `title` null: the name that the minutes give themselves. */
  async rename({ saved: from }: LibraryDocument, title: string | null): Promise<void> {
    await this.change([{ from, change: (kept) => ({ ...kept, title }) }]);
  }

  async remove(document: LibraryDocument): Promise<void> {
    await this.change([removal(document, new Date().toISOString())]);
  }

  /** Opens a removed document again. The problem where it can't be read any more; then it stays removed. */
  restore(removed: SavedDocument): Promise<Problem | null> {
    return this.change([returning(removed)]);
  }
}
