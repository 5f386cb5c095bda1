import type { Basket, BasketPick } from '#lib/plan/basket.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { newId } from '#lib/model/new-id.ts';

/** What a page had not kept yet when it was left: a database takes longer than a page that goes away. */
export type Unkept = {
  plans: readonly UnkeptPlan[];
  /** Put into the basket, or added to. */
  picks: readonly BasketPick[];
  /** Ids of what was taken out of it. */
  unpicked: readonly string[];
};

/**
 * `plan`: null where it was removed. `since`: the moments of the states that led to it; where one of them is what is kept, nobody else has changed
 * the plan since.
 */
export type UnkeptPlan = { id: string; plan: Plan | null; since: readonly string[] };

/** How long a page that is opened waits for the one before it to be gone, in milliseconds. */
const longestWait = 300;

/** Which changes of a tab wait to be kept, so that they can be put where it takes no time when the page is left. */
export class UnkeptPlans {
  readonly #since = new Map<string, string[]>();
  readonly #picked = new Set<string>();
  readonly #unpicked = new Set<string>();
  readonly #beginning: string;
  readonly #key: string;
  #letGo: (() => void) | null = null;
  #isClosed = false;

  /** `name`: of the database. */
  constructor(name: string) {
    this.#beginning = `${name}-unkept-2-`;
    this.#key = this.#beginning + newId();
  }

  /** Called with the plan as it was before. */
  planChanges({ id, changedAt }: Plan): void {
    this.#since.set(id, [...(this.#since.get(id) ?? []), changedAt]);
    this.#stay();
  }

  basketChanges(before: Basket, after: Basket): void {
    const changed = after.picks.filter((pick) => !before.picks.includes(pick)).map(({ id }) => id);
    const gone = before.picks.filter((pick) => !after.picks.some(({ id }) => id === pick.id)).map(({ id }) => id);
    moveAll(changed, this.#unpicked, this.#picked);
    moveAll(gone, this.#picked, this.#unpicked);
    this.#stay();
  }

  /** Is done before it returns. Throws where the browser refuses. */
  remember(plans: readonly Plan[], basket: Basket): void {
    if (this.#since.size === 0 && this.#picked.size === 0 && this.#unpicked.size === 0) return;
    const unkept: Unkept = {
      plans: [...this.#since].map(([id, since]) => ({ id, plan: plans.find((plan) => plan.id === id) ?? null, since })),
      picks: basket.picks.filter(({ id }) => this.#picked.has(id)),
      unpicked: [...this.#unpicked]
    };
    localStorage.setItem(this.#key, JSON.stringify(unkept));
  }

  /** For a page that may go on afterwards. Where other pages could not tell whether it is still there, nothing is remembered. */
  rememberWhileThere(plans: readonly Plan[], basket: Basket): void {
    if (areLocksThere()) this.remember(plans, basket);
  }

  /** All of it is kept. */
  forget(): void {
    for (const all of [this.#since, this.#picked, this.#unpicked]) all.clear();
    localStorage.removeItem(this.#key);
    this.#go();
  }

  /** Leaves what is remembered to other pages, and takes nothing over from them any more. */
  close(): void {
    this.#isClosed = true;
    this.#go();
  }

  /**
   * Hands over what pages left behind, that of each page once. A page that is only out of sight keeps its changes itself: what it left comes when it
   * goes without having done so, which nobody waits for.
   */
  async takeOver(goOn: (unkept: Unkept) => void): Promise<void> {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(this.#beginning) && key !== this.#key);
    const all = keys.map((key) =>
      whenGone(key, () => {
        const text = this.#isClosed ? null : localStorage.getItem(key);
        if (text === null) return;
        goOn(JSON.parse(text) as Unkept);
        localStorage.removeItem(key);
      })
    );
    await Promise.race([Promise.all(all), new Promise((resolve) => setTimeout(resolve, longestWait))]);
  }

  /** Says to other pages that this one is there to keep its changes itself. */
  #stay(): void {
    if (this.#letGo || !areLocksThere()) return;
    const gone = new Promise<void>((resolve) => (this.#letGo = resolve));
    // A browser that refuses this to a site refuses to remember anything for it, too.
    navigator.locks.request(this.#key, () => gone).catch(() => undefined);
  }

  #go(): void {
    this.#letGo?.();
    this.#letGo = null;
  }
}

/** Pages without a secure context have none. */
function areLocksThere(): boolean {
  return 'locks' in navigator;
}

/** Calls when the page that goes by the key is not there, or has nothing to keep. */
async function whenGone(key: string, call: () => void): Promise<void> {
  if (areLocksThere()) await navigator.locks.request(key, call);
  else call();
}

function moveAll(ids: readonly string[], from: Set<string>, to: Set<string>): void {
  for (const id of ids) {
    from.delete(id);
    to.add(id);
  }
}
