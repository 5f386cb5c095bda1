import { newId } from '#lib/model/new-id.ts';
import { m } from '#lib/paraglide/messages.js';
import { addPick, emptyBasket, removePick, type Basket, type BasketPick } from '#lib/plan/basket.ts';
import type { Plan } from '#lib/plan/plan.ts';
import type { PlanFile } from '#lib/plan/plan-file.ts';
import { beginSteps, redo, settleStep, takeStep, undo, type Steps } from '#lib/plan/steps.ts';
import { Turns } from '#lib/store/turns.ts';
import type { Keeping } from './keep-documents.ts';
import { PlanKeeper } from './keep-plans.ts';
import type { PlanChange } from './plan-change.ts';
import { recallSteps, rememberSteps } from './recall-steps.ts';
import { openTabs, type Tabs } from './tabs.ts';
import { UnkeptPlans, type Unkept, type UnkeptPlan } from './unkept-plans.ts';

export type { PlanChange } from './plan-change.ts';

type PlanSteps = Steps<Plan, PlanChange>;

/**
 * The action plans and the basket, as the browser keeps them between visits. Every change shows at once and is kept at once, as a change of what
 * is kept at that moment: what another tab did meanwhile stays, and comes in here as a step of its own.
 */
export class Plans {
  /** Whether what is kept has been read. */
  isLoaded = $state.raw(false);
  keeping = $state.raw<Keeping>({ kind: 'kept' });
  basket = $state.raw<Basket>(emptyBasket);
  /** Why undo does not reach behind a reload, in the browser's words; null where it does. */
  stepsLost = $state.raw<string | null>(null);
  #steps = $state.raw<ReadonlyMap<string, PlanSteps>>(new Map());
  #currentId = $state.raw<string | null>(null);
  /** The latest year first. */
  plans: readonly Plan[] = $derived([...this.#steps.values()].map(({ now }) => now).sort(latestFirst));
  /** The plan that is worked on: the chosen one, else the first. */
  current: Plan | null = $derived(this.plans.find(({ id }) => id === this.#currentId) ?? this.plans[0] ?? null);
  /** What undo would take back in the current plan, and redo would make again; null for nothing. */
  undoable: PlanChange | null = $derived(this.#stepsOfCurrent()?.past.at(-1)?.what ?? null);
  redoable: PlanChange | null = $derived(this.#stepsOfCurrent()?.future[0]?.what ?? null);

  readonly #name: string;
  readonly #keeper: PlanKeeper;
  readonly #unkept: UnkeptPlans;
  #loading: Promise<void> | null = null;
  #tabs: Tabs | null = null;
  readonly #turns = new Turns();
  /** Changes that wait to be kept. */
  #waiting = 0;
  /** Whether another tab's change waits until those are kept. */
  #isOutdated = false;
  /** The last moment that was given to a change. */
  #lastAt = 0;

  /** `name`: of the database. */
  constructor(name = 'regionpuls-plans') {
    this.#name = name;
    this.#unkept = new UnkeptPlans(name);
    this.#keeper = new PlanKeeper(name, (keeping) => (this.keeping = keeping));
  }

  load(): Promise<void> {
    this.#loading ??= this.#load();
    return this.#loading;
  }

  choose(planId: string): void {
    this.#currentId = planId;
  }

  /** Takes a new plan in, such as one from a template, one for next year, or an imported one, and goes over to it. */
  add(plan: Plan): Promise<void> {
    this.#put(plan.id, beginSteps(plan));
    this.#currentId = plan.id;
    return this.#keep(plan, () => plan);
  }

  /** Takes the plans of a file in: a plan that is here already becomes as the file has it, which can be undone. The basket grows. */
  async takeIn({ plans, basket }: PlanFile): Promise<void> {
    for (const plan of plans) {
      if (this.#steps.has(plan.id)) await this.edit({ kind: 'imported', title: plan.title }, () => plan, { planId: plan.id });
      else await this.add(plan);
    }
    await this.#changeBasket((kept) => basket.picks.reduce(addPick, kept));
  }

  /** Gives a function that brings the plan back. */
  async remove(planId: string): Promise<() => Promise<void>> {
    const plan = this.#steps.get(planId)?.now;
    const steps = new Map(this.#steps);
    steps.delete(planId);
    this.#steps = steps;
    if (plan) this.#unkept.planChanges(plan);
    await this.#inTurn(() => this.#keeper.remove(planId));
    return async () => (plan ? this.add(plan) : undefined);
  }

  /**
   * Changes a plan, the current one unless another is named. `change` must do nothing but compute: where another tab was quicker, it is made again on
   * what that left. `joins`: steps of the same name that follow each other are one, such as the letters typed into one field.
   */
  async edit(
    what: PlanChange,
    change: (plan: Plan) => Plan,
    { joins = null, planId = this.current?.id }: { joins?: string | null; planId?: string | undefined } = {}
  ): Promise<void> {
    const steps = this.#steps.get(planId ?? '');
    if (!steps) return;
    const changed = change(steps.now);
    if (changed === steps.now) return;
    const now = this.#stamp(changed);
    this.#put(now.id, takeStep(steps, now, what, joins));
    await this.#keep(steps.now, (kept) => (kept.changedAt === steps.now.changedAt ? now : this.#stamp(change(kept))));
  }

  /** What is typed from now on is a step of its own. */
  settle(): void {
    const steps = this.#stepsOfCurrent();
    if (steps) this.#put(steps.now.id, settleStep(steps));
  }

  undo(): Promise<void> {
    return this.#travel(undo);
  }

  redo(): Promise<void> {
    return this.#travel(redo);
  }

  pick(pick: BasketPick): Promise<void> {
    return this.#changeBasket((basket) => addPick(basket, pick));
  }

  /** Gives a function that puts it back. */
  async unpick(pickId: string): Promise<() => Promise<void>> {
    const pick = this.basket.picks.find(({ id }) => id === pickId);
    await this.#changeBasket((basket) => removePick(basket, pickId));
    return async () => (pick ? this.pick(pick) : undefined);
  }

  /** Gives a function that puts everything back. */
  async emptyBasket(): Promise<() => Promise<void>> {
    const { picks } = this.basket;
    await this.#changeBasket(() => emptyBasket);
    return () => this.#changeBasket((basket) => picks.reduce(addPick, basket));
  }

  /** All of it, for a file. */
  asFile(): PlanFile {
    return { plans: this.plans, basket: this.basket };
  }

  async close(): Promise<void> {
    removeEventListener('pagehide', this.#leave);
    removeEventListener('visibilitychange', this.#hide);
    removeEventListener('beforeunload', this.#ask);
    this.#unkept.close();
    await this.#keeper.close();
  }

  /** A page that is left does not wait for its database. */
  readonly #leave = () => {
    void this.#withSession(() => this.#unkept.remember(this.plans, this.basket));
    void this.#withSession(() => rememberSteps(this.#name, this.#steps));
  };

  /** A page that is out of sight may be ended without a word. */
  readonly #hide = () => {
    if (document.visibilityState === 'hidden') void this.#withSession(() => this.#unkept.rememberWhileThere(this.plans, this.basket));
  };

  readonly #ask = (event: Event) => {
    if (this.keeping.kind === 'not-kept') event.preventDefault();
  };

  /** Goes on with what a page was left with before it was kept. */
  #goOn({ plans, picks, unpicked }: Unkept): void {
    for (const unkept of plans) this.#recover(unkept);
    if (picks.length > 0 || unpicked.length > 0)
      void this.#changeBasket((kept) => picks.reduce(addPick, unpicked.reduce(removePick, kept)));
    // Until it is kept, it must not be nowhere.
    this.#unkept.rememberWhileThere(this.plans, this.basket);
  }

  #recover({ id, plan, since }: UnkeptPlan): void {
    const kept = this.#steps.get(id)?.now;
    if (kept?.changedAt === plan?.changedAt) return;
    const isOwn = !kept || since.includes(kept.changedAt);
    if (plan === null) {
      if (isOwn) void this.remove(id);
    } else if (isOwn) {
      this.#put(id, beginSteps(plan));
      void this.#keep(kept ?? plan, (stored) => (stored.changedAt === kept?.changedAt ? plan : stored));
    } else {
      // Somebody else has changed it since: neither takes the other's place.
      void this.add({ ...plan, id: newId(), title: m.plan_unkept_copy({ name: plan.title }) });
    }
  }

  /** A browser that keeps nothing for a tab only ends undo at a reload; what was planned is kept elsewhere. */
  async #withSession(work: () => void | Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.stepsLost = error instanceof Error ? error.message : String(error);
    }
  }

  async #load(): Promise<void> {
    this.#tabs ??= openTabs(() => void this.#turns.take(() => this.#read()), this.#name);
    await this.#turns.take(() => this.#read());
    await this.#withSession(() => this.#unkept.takeOver((unkept) => this.#goOn(unkept)));
    void this.#withSession(() => void (this.#steps = recallSteps(this.#name, this.#steps)));
    addEventListener('pagehide', this.#leave);
    addEventListener('visibilitychange', this.#hide);
    addEventListener('beforeunload', this.#ask);
    this.isLoaded = true;
  }

  /** Takes over what is kept; while changes wait to be kept, after them. */
  async #read(): Promise<void> {
    const kept = await this.#keeper.readAll();
    this.#isOutdated = this.#waiting > 0;
    if (!kept || this.#isOutdated) return;
    this.#steps = new Map(kept.plans.map((plan) => [plan.id, takeOver(this.#steps.get(plan.id), plan)]));
    this.basket = kept.basket;
  }

  async #travel(move: (steps: PlanSteps) => PlanSteps): Promise<void> {
    const steps = this.#stepsOfCurrent();
    if (!steps) return;
    const moved = move(steps);
    if (moved === steps || moved.now === steps.now) return;
    const now = this.#stamp(moved.now);
    this.#put(now.id, { ...moved, now });
    // Where another tab was quicker, its change must not go with the step that is taken back.
    await this.#keep(steps.now, (kept) => (kept.changedAt === steps.now.changedAt ? now : kept));
  }

  async #keep(from: Plan, change: (kept: Plan) => Plan): Promise<void> {
    this.#unkept.planChanges(from);
    await this.#inTurn(async () => {
      const kept = await this.#keeper.change(from, change);
      const steps = this.#steps.get(kept.id);
      if (steps && this.#waiting === 1) this.#put(kept.id, takeOver(steps, kept));
    });
  }

  async #changeBasket(change: (basket: Basket) => Basket): Promise<void> {
    const before = this.basket;
    this.basket = change(before);
    this.#unkept.basketChanges(before, this.basket);
    await this.#inTurn(async () => {
      const kept = await this.#keeper.changeBasket(before, change);
      if (this.#waiting === 1) this.basket = kept;
    });
  }

  /** One change after the other; the last one that waits looks at what other tabs did meanwhile. */
  #inTurn(keep: () => Promise<void>): Promise<void> {
    this.#waiting += 1;
    return this.#turns.take(async () => {
      await keep();
      this.#waiting -= 1;
      if (this.#waiting === 0 && this.keeping.kind === 'kept') void this.#withSession(() => this.#unkept.forget());
      this.#tabs?.tell();
      if (this.#waiting === 0 && this.#isOutdated) await this.#read();
    });
  }

  #put(planId: string, steps: PlanSteps): void {
    this.#steps = new Map(this.#steps).set(planId, steps);
  }

  #stepsOfCurrent(): PlanSteps | null {
    return this.current ? (this.#steps.get(this.current.id) ?? null) : null;
  }

  /** As changed now, later than what was changed before, and at a moment that no other tab has: the moment tells states apart. */
  #stamp(plan: Plan): Plan {
    this.#lastAt = Math.max(Date.now(), this.#lastAt + 1);
    const [nanoseconds = 0] = crypto.getRandomValues(new Uint32Array(1));
    const within = String(nanoseconds % 1e6).padStart(6, '0');
    return { ...plan, changedAt: new Date(this.#lastAt).toISOString().replace('Z', `${within}Z`) };
  }
}

/** What another tab made of a plan comes in as a step, so that it can be seen and taken back. */
function takeOver(steps: PlanSteps | undefined, kept: Plan): PlanSteps {
  if (!steps) return beginSteps(kept);
  if (JSON.stringify(steps.now) === JSON.stringify(kept)) return steps;
  return takeStep(steps, kept, { kind: 'elsewhere', title: kept.title });
}

function latestFirst(one: Plan, other: Plan): number {
  return other.year - one.year || one.createdAt.localeCompare(other.createdAt);
}
