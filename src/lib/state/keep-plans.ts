import { emptyBasket, type Basket } from '#lib/plan/basket.ts';
import type { Plan } from '#lib/plan/plan.ts';
import type { PlanStore } from '#lib/store/plan-store.ts';
import { notKept, type Keeping } from './keep-documents.ts';

type Store = PlanStore<Plan, Basket>;

/** Plans and basket as far as the browser keeps any: what it refuses is told to `onChange` and goes on in memory. */
export class PlanKeeper {
  readonly #name: string;
  readonly #onChange: (keeping: Keeping) => void;
  #opening: Promise<Store | null> | null = null;
  /** Plans that the browser refused, by their ids, and the basket. */
  readonly #refused = new Map<string, Plan>();
  #refusedBasket: Basket | null = null;

  /** `name`: of the database. */
  constructor(name: string, onChange: (keeping: Keeping) => void) {
    this.#name = name;
    this.#onChange = onChange;
  }

  /** Null where the browser could not be asked. */
  async readAll(): Promise<{ plans: Plan[]; basket: Basket } | null> {
    const kept = await this.#try((store) => store.readAll());
    if (!kept) return null;
    const plans = kept.plans.filter(({ id }) => !this.#refused.has(id));
    return { plans: [...plans, ...this.#refused.values()], basket: this.#refusedBasket ?? kept.basket ?? emptyBasket };
  }

  /** As PlanStore.change says. */
  async change(from: Plan, change: (kept: Plan) => Plan): Promise<Plan> {
    const refused = this.#refused.get(from.id);
    const kept = await this.#try((store) => store.change(refused ?? from, (stored) => change(refused ?? stored)));
    const changed = kept ?? change(refused ?? from);
    if (kept) this.#refused.delete(from.id);
    else this.#refused.set(from.id, changed);
    this.#tellAllKept();
    return changed;
  }

  /** As PlanStore.changeBasket says. */
  async changeBasket(from: Basket, change: (kept: Basket) => Basket): Promise<Basket> {
    const refused = this.#refusedBasket;
    const kept = await this.#try((store) => store.changeBasket(refused ?? from, (stored) => change(refused ?? stored)));
    const changed = kept ?? change(refused ?? from);
    this.#refusedBasket = kept ? null : changed;
    this.#tellAllKept();
    return changed;
  }

  /** What was refused before has been taken, too. */
  #tellAllKept(): void {
    if (this.#refused.size === 0 && this.#refusedBasket === null) this.#onChange({ kind: 'kept' });
  }

  async remove(planId: string): Promise<void> {
    this.#refused.delete(planId);
    await this.#try((store) => store.remove(planId));
  }

  async close(): Promise<void> {
    const store = await this.#opening;
    this.#opening = Promise.resolve(null);
    store?.close();
  }

  async #try<T>(work: (store: Store) => Promise<T>): Promise<T | null> {
    this.#opening ??= this.#open();
    const store = await this.#opening;
    if (!store) return null;
    try {
      return await work(store);
    } catch (error) {
      this.#onChange(notKept(error));
      return null;
    }
  }

  async #open(): Promise<Store | null> {
    try {
      const { openPlanStore } = await import('#lib/store/plan-store.ts');
      return await openPlanStore<Plan, Basket>(this.#name);
    } catch (error) {
      this.#onChange(notKept(error));
      return null;
    }
  }
}
