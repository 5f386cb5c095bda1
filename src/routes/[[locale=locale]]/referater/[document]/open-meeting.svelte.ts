import { afterNavigate } from '$app/navigation';
import type { TaggedMinutes } from '#lib/model/corpus.ts';
import type { LibraryDocument } from '#lib/state/library-document.ts';
import type { Library } from '#lib/state/library.svelte.ts';

/** One meeting of the library as its page shows it; made while a page is set up. It needs no database. */
export class OpenMeeting {
  /** Whether the library has been asked and has no such meeting. */
  missing = $state(false);
  /** Null until it is there. */
  found: { document: LibraryDocument; tagged: TaggedMinutes } | null = $derived.by(() => this.#library.findMeeting(this.#idOf()));
  readonly #library: Library;
  readonly #idOf: () => string;

  /** `idOf`: TaggedMinutes.documentId, as the address says it at the moment. */
  constructor(library: Library, idOf: () => string) {
    this.#library = library;
    this.#idOf = idOf;
    afterNavigate(() => void this.#open());
  }

  async #open(): Promise<void> {
    await this.#library.load();
    this.missing = this.found === null;
  }
}
