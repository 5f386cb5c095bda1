import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openPlanStore, type PlanStore } from './plan-store.ts';

type Plan = { id: string; title: string; measures?: number };
type Basket = { picks: string[] };

let store: PlanStore<Plan, Basket>;
const open = () => openPlanStore<Plan, Basket>('test-plans');

beforeEach(async () => {
  await deleteDB('test-plans');
  store = await open();
});
afterEach(() => store.close());

it('plans and the basket are there after a reload', async () => {
  expect(await store.readAll()).toEqual({ plans: [], basket: null });
  await store.change({ id: 'a', title: '' }, (plan) => ({ ...plan, title: 'Handlingsplan 2025' }));
  await store.changeBasket({ picks: [] }, ({ picks }) => ({ picks: [...picks, 'kraft'] }));
  store.close();
  store = await open();
  expect(await store.readAll()).toEqual({ plans: [{ id: 'a', title: 'Handlingsplan 2025' }], basket: { picks: ['kraft'] } });
});

it('a plan is changed from what another tab made of it, not from what was last seen here', async () => {
  const seen = await store.change({ id: 'a', title: 'Handlingsplan 2025' }, (plan) => plan);
  const other = await open();
  await other.change(seen, (plan) => ({ ...plan, measures: 5 }));
  other.close();
  const changed = await store.change(seen, (plan) => ({ ...plan, title: 'Handlingsplan' }));
  expect(changed).toEqual({ id: 'a', title: 'Handlingsplan', measures: 5 });
});

it('two tabs that fill the basket at once fill the same basket', async () => {
  const other = await open();
  const add = (pick: string) => (basket: Basket) => ({ picks: [...basket.picks, pick] });
  await Promise.all([store.changeBasket({ picks: [] }, add('kraft')), other.changeBasket({ picks: [] }, add('skole'))]);
  other.close();
  expect((await store.readAll()).basket).toEqual({ picks: ['kraft', 'skole'] });
});

it('a change that fails changes nothing', async () => {
  await store.change({ id: 'a', title: 'Handlingsplan' }, (plan) => plan);
  const unclonable = () => ({ id: 'a', title: (() => '') as unknown as string });
  await expect(store.change({ id: 'a', title: '' }, unclonable)).rejects.toThrow();
  expect((await store.readAll()).plans).toEqual([{ id: 'a', title: 'Handlingsplan' }]);
});

it('a removed plan is gone after a reload', async () => {
  await store.change({ id: 'a', title: '' }, (plan) => plan);
  await store.remove('a');
  expect((await store.readAll()).plans).toEqual([]);
});
