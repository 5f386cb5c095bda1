import { afterNavigate } from '$app/navigation';
import type { TaggedMinutes } from '#lib/model/corpus.ts';
import { askReaderOverview, type ReaderOverview } from '#lib/state/ask-overview.ts';
import type { Engine } from '#lib/state/engine.svelte.ts';
import { LatestAnswer } from '#lib/state/latest-answer.ts';
import type { LibraryDocument } from '#lib/state/library-document.ts';
import type { Library } from '#lib/state/library.svelte.ts';

type Answer = { tagged: TaggedMinutes; overview: ReaderOverview };

/** One meeting of the library as its page shows it; made while a page is set up. */
export class OpenMeeting {
  meeting = $state.raw<Answer | null>(null);
  /** Whether the library has been asked and has no such meeting. */
  missing = $state(false);
  document: LibraryDocument | null = $derived.by(() => this.#find()?.document ?? null);
  readonly #library: Library;
  readonly #idOf: () => string;

  /** `idOf`: TaggedMinutes.documentId, as the address says it at the moment. */
  constructor(library: Library, engine: Engine, idOf: () => string) {
    this.#library = library;
    this.#idOf = idOf;
    const latest = new LatestAnswer<Answer | null>((answer) => (this.meeting = answer));
    afterNavigate(() => void this.#open(engine, latest));
  }

  async #open(engine: Engine, latest: LatestAnswer<Answer | null>): Promise<void> {
    await this.#library.load();
    const found = this.#find();
    this.missing = found === null;
    if (!found) return;
    const asked = askReaderOverview(engine, found.tagged.documentId);
    await latest.ask(asked.then((overview) => overview && { tagged: found.tagged, overview }));
  }

  #find(): { document: LibraryDocument; tagged: TaggedMinutes } | null {
    return this.#library.findMeeting(this.#idOf());
  }
}
