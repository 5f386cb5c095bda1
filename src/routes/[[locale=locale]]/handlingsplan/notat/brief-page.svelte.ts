import type { Explored } from '#lib/analyse/explored.ts';
import { newId } from '#lib/model/new-id.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Brief, BriefBlock } from '#lib/plan/brief.ts';
import { missingBlocks, stateOfBlock } from '#lib/plan/brief-state.ts';
import { composeBrief, recomposeBrief } from '#lib/plan/compose-brief.ts';
import { addBlock, moveBlock, putBlock, removeBlock, restoreBlock } from '#lib/plan/edit-brief.ts';
import { newPlan } from '#lib/plan/new-plan.ts';
import { decodeFilters, encodeFilters } from '#lib/state/filters.ts';
import type { Library } from '#lib/state/library.svelte.ts';
import { focusOn, neighbourOf } from '../focus-on.ts';
import type { PlanPage } from '../plan-page.svelte.ts';
import { readBrief } from './brief-figures.ts';

/** The brief of the plan that is worked on, beside what the data says now. Until somebody writes in it, it is what the present filters say. */
export class BriefPage {
  readonly page: PlanPage;
  readonly #library: Library;

  kept = $derived.by(() => this.page.plan?.brief ?? null);
  /** Of the page's address, as a query. */
  #asked = $derived.by(() => encodeFilters(this.page.explore.view.filters).toString());
  /** Whether the page's filters are others than those that the brief was made of. */
  isOtherScope = $derived(this.kept !== null && this.kept.filters !== this.#asked);
  #filters = $derived.by(() => (this.kept ? decodeFilters(new URLSearchParams(this.kept.filters)) : this.page.explore.view.filters));
  reading = $derived.by(() => this.#read(this.page.explore.explored));
  composed = $derived.by(() => composeBrief(this.reading.figures, this.page.words, new Date().toISOString()));
  brief = $derived(this.kept ?? this.composed);
  states = $derived.by(() => new Map(this.brief.blocks.map((block) => [block.id, stateOfBlock(block, this.composed)])));
  /** Blocks that the data says other than the brief does. */
  changed = $derived.by(() => this.brief.blocks.filter(({ id, isEdited }) => !isEdited && this.states.get(id) === 'changed'));
  missing = $derived(missingBlocks(this.brief, this.composed));

  constructor(page: PlanPage, library: Library) {
    [this.page, this.#library] = [page, library];
  }

  /** Opens the brief under its own filters where the address names none. */
  async open(): Promise<void> {
    const { explore, plans } = this.page;
    await plans.load();
    if (this.kept && this.kept.filters !== '' && this.#asked === '') await this.showOwnScope();
    else if (this.kept === null) return;
    explore.anchor = null;
  }

  async showOwnScope(): Promise<void> {
    const filters = decodeFilters(new URLSearchParams(this.kept?.filters));
    await this.page.explore.change({ filters }, { isStep: false });
  }

  put = (block: BriefBlock, joins: string | null = null): void => void this.#edit((brief) => putBlock(brief, block), joins);
  /** As `put`, where what has the focus goes. `ids`: as PlanPage.change says. */
  putLess = (block: BriefBlock, ...ids: (string | undefined)[]): void => this.#change((brief) => putBlock(brief, block), ...ids, block.id);
  remove = (id: string): void => this.#change((brief) => removeBlock(brief, id), neighbourOf(this.brief.blocks, id));
  restore = (id: string): void => this.#change((brief) => restoreBlock(brief, this.composed, id), id);
  moveBy = (id: string, by: -1 | 1, focusId: string): void => {
    const to = this.brief.blocks.findIndex((block) => block.id === id) + by;
    if (to >= 0) this.#change((brief) => moveBlock(brief, id, to), focusId);
  };
  setTitle = (title: string): void => void this.#edit((brief) => ({ ...brief, title }), 'brief title');
  settle = (): void => this.page.plans.settle();

  add(kind: 'heading' | 'paragraph'): void {
    const block: BriefBlock = { id: newId(), kind, text: '', isEdited: true, composedAs: null };
    this.#change((brief) => addBlock(brief, block), block.id);
  }

  /** Anew from the data, under the brief's own filters; what was written stays. */
  renew(): void {
    const { composed } = this;
    this.#change((brief) => recomposeBrief(brief, composed));
  }

  /** Anew from the data under the page's filters; what was written stays. */
  renewFromPage(): void {
    const { words, explore } = this.page;
    const { figures } = readBrief({ ...this.#asking(explore.explored), filters: explore.view.filters });
    const anew = composeBrief(figures, words, new Date().toISOString());
    this.#change((brief) => recomposeBrief(brief, anew));
  }

  #read(explored: Explored) {
    return readBrief({ ...this.#asking(explored), filters: this.#filters });
  }

  #asking(explored: Explored) {
    const { updates, topicNames, words } = this.page;
    return { explored, library: this.#library, updates, topicNames, words };
  }

  #change(change: (brief: Brief) => Brief, ...ids: (string | undefined)[]): void {
    const before = this.brief;
    void this.#edit(change);
    if (this.brief !== before) this.page.tell(`${m.step_brief_changed()}.`);
    void focusOn(...ids);
  }

  /** The first change makes the brief a part of the plan, and a plan where there is none. */
  async #edit(change: (brief: Brief) => Brief, joins: string | null = null): Promise<void> {
    const { plans, plan, words } = this.page;
    const { composed } = this;
    if (plan) {
      await plans.edit({ kind: 'brief-changed', title: plan.title }, (one) => ({ ...one, brief: change(one.brief ?? composed) }), {
        joins
      });
      return;
    }
    const at = new Date().toISOString();
    const year = new Date().getFullYear() + 1;
    const made = newPlan({ title: words.plan.subtitle(year), year, at, template: 'blank', chapters: [] });
    await plans.add({ ...made, brief: change(composed) });
  }
}
