import type { Basket, BasketPick } from '#lib/plan/basket.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { newId } from '#lib/model/new-id.ts';

/** What a page had not kept yet when it was left: a database takes longer than a page that goes away. */
type Unkept = { plans: readonly UnkeptPlan[]; picks: readonly BasketPick[] };

/** `since`: the moments of the states that led to it; where one of them is what is kept, nobody else has changed the plan since. */
export type UnkeptPlan = { plan: Plan; since: readonly string[] };

/** Which changes of a tab wait to be kept, so that they can be put where it takes no time when the page is left. */
export class UnkeptPlans {
  readonly #since = new Map<string, string[]>();
  #isBasketChanged = false;
  readonly #beginning: string;
  readonly #key: string;

  /** `name`: of the database. */
  constructor(name: string) {
    this.#beginning = `${name}-unkept-1-`;
    this.#key = this.#beginning + newId();
  }

  planChanges({ id, changedAt }: Plan): void {
    this.#since.set(id, [...(this.#since.get(id) ?? []), changedAt]);
  }

  basketChanges(): void {
    this.#isBasketChanged = true;
  }

  /** It is not to be kept any more. */
  planGoes(planId: string): void {
    this.#since.delete(planId);
  }

  /** Is done before it returns. Throws where the browser refuses. */
  remember(plans: readonly Plan[], basket: Basket): void {
    if (this.#since.size === 0 && !this.#isBasketChanged) return;
    const unkept: Unkept = {
      plans: plans.flatMap((plan) => {
        const since = this.#since.get(plan.id);
        return since ? [{ plan, since }] : [];
      }),
      picks: this.#isBasketChanged ? basket.picks : []
    };
    localStorage.setItem(this.#key, JSON.stringify(unkept));
  }

  /** All of it is kept. */
  forget(): void {
    this.#since.clear();
    this.#isBasketChanged = false;
    localStorage.removeItem(this.#key);
  }

  /** What pages left behind, and no longer does after this. */
  take(): Unkept[] {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(this.#beginning));
    return keys.map((key) => {
      const unkept = JSON.parse(localStorage.getItem(key) ?? '{"plans":[],"picks":[]}') as Unkept;
      localStorage.removeItem(key);
      return unkept;
    });
  }
}
