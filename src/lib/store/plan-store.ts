import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

interface Schema extends DBSchema {
  plans: { key: string; value: { id: string } };
  settings: { key: string; value: { key: string; value: unknown } };
}

/**
 * Action plans and the basket, kept in IndexedDB between visits. Plans are the app's; the store does not look inside. Each method is one
 * transaction, and other tabs wait for it. Every method throws what the browser throws, e.g. when its space is used up.
 */
export class PlanStore<Plan extends { id: string }, Basket> {
  readonly #database: IDBPDatabase<Schema>;

  constructor(database: IDBPDatabase<Schema>) {
    this.#database = database;
  }

  /** Plans by their ids; null where no basket is kept. */
  async readAll(): Promise<{ plans: Plan[]; basket: Basket | null }> {
    const transaction = this.#database.transaction(['plans', 'settings']);
    const [plans, basket] = await Promise.all([
      transaction.objectStore('plans').getAll(),
      transaction.objectStore('settings').get('basket')
    ]);
    return { plans: plans as unknown as Plan[], basket: (basket?.value ?? null) as Basket | null };
  }

  /**
   * Changes a plan as it is kept at this moment, `from` where it is not kept; gives it as it is kept then. `change` must do nothing but compute;
   * where it throws, nothing is kept.
   */
  async change(from: Plan, change: (kept: Plan) => Plan): Promise<Plan> {
    const { store, done } = this.#database.transaction('plans', 'readwrite', { durability: 'strict' });
    const changed = change(((await store.get(from.id)) ?? from) as Plan);
    await Promise.all([store.put(changed), done]);
    return changed;
  }

  /** The same for the basket. */
  async changeBasket(from: Basket, change: (kept: Basket) => Basket): Promise<Basket> {
    const { store, done } = this.#database.transaction('settings', 'readwrite', { durability: 'strict' });
    const changed = change(((await store.get('basket'))?.value ?? from) as Basket);
    await Promise.all([store.put({ key: 'basket', value: changed }), done]);
    return changed;
  }

  async remove(id: string): Promise<void> {
    await this.#database.delete('plans', id);
  }

  close(): void {
    this.#database.close();
  }
}

/** Opens the store, making it where there is none. Throws where the browser keeps nothing. */
export async function openPlanStore<Plan extends { id: string }, Basket>(name = 'regionpuls-plans'): Promise<PlanStore<Plan, Basket>> {
  const database = await openDB<Schema>(name, 1, {
    upgrade(created) {
      created.createObjectStore('plans', { keyPath: 'id' });
      created.createObjectStore('settings', { keyPath: 'key' });
    },
    // A newer version of the app in another tab goes before this one.
    blocking: () => database.close()
  });
  return new PlanStore(database);
}
