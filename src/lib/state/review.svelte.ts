import type { Correction } from '#lib/model/correction.ts';
import type { Library } from './library.svelte.ts';
import type { LibraryDocument } from './library-document.ts';

/** The corrections of one document as they are made, taken back and made again. */
export class Review {
  readonly #library: Library;
  readonly #id: string;
  /** Lists of corrections to go back to, and forward to. */
  #past = $state.raw<readonly (readonly Correction[])[]>([]);
  #future = $state.raw<readonly (readonly Correction[])[]>([]);
  /** Whether a correction is being applied. */
  busy = $state(false);
  document: LibraryDocument | null = $derived.by(() => this.#library.find(this.#id));
  canUndo: boolean = $derived(this.#past.length > 0);
  canRedo: boolean = $derived(this.#future.length > 0);

  /** `id`: SavedDocument.id. */
  constructor(library: Library, id: string) {
    this.#library = library;
    this.#id = id;
  }

  async add(...corrections: readonly Correction[]): Promise<void> {
    const before = this.#corrections;
    await this.#apply([...before, ...corrections]);
    this.#past = [...this.#past, before];
    this.#future = [];
  }

  /** Takes one correction of the list away, such as one that no longer fits. */
  async drop(index: number): Promise<void> {
    const before = this.#corrections;
    await this.#apply(before.filter((_, at) => at !== index));
    this.#past = [...this.#past, before];
    this.#future = [];
  }

  async undo(): Promise<void> {
    const before = this.#past.at(-1);
    if (!before) return;
    const now = this.#corrections;
    await this.#apply(before);
    this.#past = this.#past.slice(0, -1);
    this.#future = [...this.#future, now];
  }

  async redo(): Promise<void> {
    const after = this.#future.at(-1);
    if (!after) return;
    const now = this.#corrections;
    await this.#apply(after);
    this.#future = this.#future.slice(0, -1);
    this.#past = [...this.#past, now];
  }

  get #corrections(): readonly Correction[] {
    return this.document?.saved.corrections ?? [];
  }

  async #apply(corrections: readonly Correction[]): Promise<void> {
    if (!this.document) return;
    this.busy = true;
    try {
      await this.#library.correct(this.document, corrections);
    } finally {
      this.busy = false;
    }
  }
}
