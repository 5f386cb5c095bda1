import type { Correction, KeptCorrection } from '#lib/model/correction.ts';
import type { Alias } from '#lib/model/saved-document.ts';
import { Turns } from '#lib/store/turns.ts';
import { keepCorrections, putBack, takeOut, type TakenCorrection } from './correction-steps.ts';
import type { Library } from './library.svelte.ts';
import type { LibraryDocument } from './library-document.ts';

/** What was done once: corrections that are in the list since, by their ids, or that are out of it; a name that was confirmed, or no longer is. */
type Step =
  | { kind: 'in'; ids: readonly string[] }
  | { kind: 'out'; taken: readonly TakenCorrection[] }
  | { kind: 'named'; alias: Alias }
  | { kind: 'unnamed'; alias: Alias };

/**
 * The corrections of one document, and the names confirmed beside it, as they are made, taken back and made again. Each is told from the others,
 * so that taking one back leaves alone what another tab has put right.
 */
export class Review {
  readonly #library: Library;
  readonly #id: string;
  /** However fast somebody presses the keys, one step is done after the other. */
  readonly #turns = new Turns();
  #past = $state.raw<readonly Step[]>([]);
  #future = $state.raw<readonly Step[]>([]);
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

  /** How many of the corrections do not fit, such as a heading made of the second line of a title. */
  add(...corrections: readonly Correction[]): Promise<number> {
    return this.#turns.take(() => this.#add(keepCorrections(corrections)));
  }

  async #add(made: readonly KeptCorrection[]): Promise<number> {
    const ids = made.map(({ id }) => id);
    await this.#correct((kept) => [...kept, ...made]);
    this.#did({ kind: 'in', ids });
    const { saved, understanding } = this.document ?? {};
    return understanding?.misfits.filter(({ index }) => ids.includes(saved?.corrections[index]?.id ?? '')).length ?? 0;
  }

  /** Another spelling of a region, in every document. */
  confirm(alias: Alias): Promise<void> {
    return this.#turns.take(async () => this.#did(await this.#invert({ kind: 'unnamed', alias })));
  }

  /** Takes one correction away, such as one that no longer fits. */
  drop(id: string): Promise<void> {
    return this.#turns.take(async () => this.#did(await this.#invert({ kind: 'in', ids: [id] })));
  }

  undo(): Promise<void> {
    return this.#turns.take(async () => {
      const step = this.#past.at(-1);
      if (!step) return;
      const inverse = await this.#invert(step);
      this.#past = this.#past.slice(0, -1);
      this.#future = [...this.#future, inverse];
    });
  }

  redo(): Promise<void> {
    return this.#turns.take(async () => {
      const step = this.#future.at(-1);
      if (!step) return;
      const inverse = await this.#invert(step);
      this.#future = this.#future.slice(0, -1);
      this.#past = [...this.#past, inverse];
    });
  }

  #did(step: Step): void {
    this.#past = [...this.#past, step];
    this.#future = [];
  }

  /** Undoes a step; gives the step that it was undone with. */
  async #invert(step: Step): Promise<Step> {
    if (step.kind === 'named' || step.kind === 'unnamed') {
      const isNamed = step.kind === 'named';
      await this.#working(isNamed ? this.#library.removeAlias(step.alias.name) : this.#library.addAlias(step.alias));
      return { ...step, kind: isNamed ? 'unnamed' : 'named' };
    }
    if (step.kind === 'out') {
      await this.#correct((kept) => putBack(kept, step.taken));
      return { kind: 'in', ids: step.taken.map(({ correction }) => correction.id) };
    }
    let taken: readonly TakenCorrection[] = [];
    await this.#correct((kept) => {
      const result = takeOut(kept, step.ids);
      taken = result.taken;
      return result.left;
    });
    return { kind: 'out', taken };
  }

  async #correct(change: Parameters<Library['correct']>[1]): Promise<void> {
    if (this.document) await this.#working(this.#library.correct(this.document, change));
  }

  async #working(work: Promise<void>): Promise<void> {
    this.busy = true;
    try {
      await work;
    } finally {
      this.busy = false;
    }
  }
}
