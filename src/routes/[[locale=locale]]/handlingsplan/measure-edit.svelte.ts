import { editMeasure, moveMeasureBy, removeMeasure } from '#lib/plan/edit-plan.ts';
import type { Measure, Status } from '#lib/plan/plan.ts';
import { statusOf } from '#lib/plan/plan.ts';
import type { PlanChange } from '#lib/state/plans.svelte.ts';
import { neighbourOf } from './focus-on.ts';
import type { PlanPage } from './plan-page.svelte.ts';

type Written = 'title' | 'what' | 'why' | 'responsible';

/** What can be done to one measure; each is a step of its plan. */
export class MeasureEdit {
  readonly #measure: () => Measure;
  readonly #page: () => PlanPage;
  /** What it is called, where it has no title of its own too. */
  name = $derived.by(() => this.#measure().title || this.#page().words.plan.untitledMeasure);

  constructor(measure: () => Measure, page: () => PlanPage) {
    [this.#measure, this.#page] = [measure, page];
  }

  write = (title: string): void => this.type('title', title);
  settle = (): void => this.#page().plans.settle();
  move = (by: -1 | 1, focusId: string): void => {
    const { id } = this.#measure();
    this.#page().move(id, this.name, (plan) => moveMeasureBy(plan, id, by), focusId);
  };
  remove = (): void => {
    const [page, { id }] = [this.#page(), this.#measure()];
    const goal = page.plan?.goals.find(({ measures }) => measures.some((measure) => measure.id === id));
    const what = { kind: 'measure-removed', title: this.name } as const;
    page.change(what, (plan) => removeMeasure(plan, id), neighbourOf(goal?.measures ?? [], id), goal?.id);
  };

  /** Letters typed one after the other are one step. */
  type(field: Written, value: string): void {
    this.change((one) => ({ ...one, [field]: value }), { joins: field });
  }

  change(how: (measure: Measure) => Measure, { kind = 'measure-changed', joins = null, focus }: ChangeOptions = {}): void {
    const { id } = this.#measure();
    if (focus) {
      this.#page().change({ kind, title: this.name }, (plan) => editMeasure(plan, id, how), ...focus);
      return;
    }
    const joined = joins === null ? null : `${id} ${joins}`;
    void this.#page().plans.edit({ kind, title: this.name }, (plan) => editMeasure(plan, id, how), { joins: joined });
  }

  /** Told now; what was told before stays in the log. `progress`: per cent. */
  tell({ status, progress }: { status?: Status; progress?: number }): void {
    const at = new Date().toISOString();
    this.change(
      (one) => {
        const now = statusOf(one);
        const entry = { at, status: status ?? now.status, progress: progress ?? (status === 'done' ? 100 : now.progress), note: '' };
        return { ...one, history: [...one.history, entry] };
      },
      { kind: 'status-told' }
    );
  }
}

type ChangeOptions = {
  kind?: PlanChange['kind'];
  /** Changes of the same name that follow each other are one step. */
  joins?: string | null;
  /** Ids of what gets the focus where the change takes it away: as PlanPage.change says. */
  focus?: readonly (string | undefined)[];
};
