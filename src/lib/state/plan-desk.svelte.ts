import { newPick, type PickKind } from '#lib/plan/basket.ts';
import { citableDocuments } from './citable-documents.ts';
import type { Library } from './library.svelte.ts';
import { Plans } from './plans.svelte.ts';

/** An update by the meeting that it is of. */
export type PickedUpdate = { meetingId: string; updateId: string };

/** The plans of the real documents, and those of the demo series apart from them, so that neither quotes the other. */
export class PlanDesk {
  readonly #library: Library;
  readonly #real = new Plans();
  readonly #demo = new Plans('regionpuls-plans-demo');
  plans: Plans = $derived.by(() => (this.#library.isDemo ? this.#demo : this.#real));

  constructor(library: Library) {
    this.#library = library;
  }

  /** Puts updates into the basket with their exact words. Says how many quotes came along. */
  async pick(kind: PickKind, label: string, topicIds: readonly string[], wanted: readonly PickedUpdate[]): Promise<number> {
    const { plans } = this;
    await Promise.all([plans.load(), this.#library.load()]);
    const keys = new Set(wanted.map(({ meetingId, updateId }) => `${meetingId} ${updateId}`));
    const updates = citableDocuments(this.#library.documents, await this.#library.knownRegions()).filter(({ documentId, updateId }) =>
      keys.has(`${documentId} ${updateId}`)
    );
    await plans.pick(newPick({ kind, label, topicIds, updates }, new Date().toISOString()));
    return updates.length;
  }
}
