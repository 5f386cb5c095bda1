import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addMeasure, editMeasure } from '#lib/plan/edit-plan.ts';
import { newMeasure, newPlan } from '#lib/plan/new-plan.ts';
import { measuresOf, type Plan } from '#lib/plan/plan.ts';
import { Plans } from './plans.svelte.ts';

const database = 'test-plan-tabs';
const at = '2025-01-15T10:00:00.000Z';
const added = { kind: 'measure-added', title: '' } as const;
const changed = { kind: 'measure-changed', title: '' } as const;
let tabs: Plans[] = [];

async function openTab(): Promise<Plans> {
  const plans = new Plans(database);
  await plans.load();
  tabs.push(plans);
  return plans;
}

const plan = () => newPlan({ title: 'Handlingsplan 2025', year: 2025, at, template: 'blank', chapters: [] });
const measure = (title: string) => newMeasure(at, { title });
const add = (title: string) => {
  const fresh = measure(title);
  return (to: Plan) => addMeasure(to, to.goals[0]?.id ?? '', fresh);
};
const titles = (plans: Plans) => (plans.current ? measuresOf(plans.current).map(({ title }) => title) : []);

beforeEach(async () => {
  sessionStorage.clear();
  localStorage.clear();
  await deleteDB(database);
});
afterEach(async () => {
  await Promise.all(tabs.map((tab) => tab.close()));
  tabs = [];
});

it('a plan is there after a reload, as it was last changed', async () => {
  const before = await openTab();
  await before.add(plan());
  await before.edit(added, add('Mer kraft'));
  const after = await openTab();
  expect(after.current).toEqual(before.current);
  expect(titles(after)).toEqual(['Mer kraft']);
});

it('a change shows at once, before it is kept', async () => {
  const plans = await openTab();
  void plans.add(plan());
  const kept = plans.edit(added, add('Mer kraft'));
  expect(titles(plans)).toEqual(['Mer kraft']);
  await kept;
});

it('letters typed into one field are taken back as one step, and made again', async () => {
  const plans = await openTab();
  await plans.add(plan());
  await plans.edit(added, add(''));
  const [{ id } = measure('')] = plans.current ? measuresOf(plans.current) : [];
  for (const title of ['K', 'Kr', 'Kraft'])
    await plans.edit(changed, (to) => editMeasure(to, id, (one) => ({ ...one, title })), { joins: `title ${id}` });
  await plans.undo();
  expect([titles(plans), plans.undoable?.kind, plans.redoable?.kind]).toEqual([[''], 'measure-added', 'measure-changed']);
  await plans.redo();
  expect(titles(plans)).toEqual(['Kraft']);
  expect(titles(await openTab())).toEqual(['Kraft']);
});

it('what is planned before the browser has been asked is kept, beside what was kept before', async () => {
  const first = await openTab();
  await first.add(plan());
  const early = new Plans(database);
  tabs.push(early);
  void early.add({ ...plan(), title: 'Handlingsplan 2026', year: 2026 });
  await early.load();
  expect(early.plans.map(({ title }) => title)).toEqual(['Handlingsplan 2026', 'Handlingsplan 2025']);
  expect((await openTab()).plans.length).toBe(2);
});

it('two tabs that add measures at once both have both', async () => {
  const one = await openTab();
  await one.add(plan());
  const other = await openTab();
  await Promise.all([one.edit(added, add('Mer kraft')), other.edit(added, add('Flere skoler'))]);
  await vi.waitFor(() => {
    expect(titles(one).toSorted()).toEqual(['Flere skoler', 'Mer kraft']);
    expect(titles(other).toSorted()).toEqual(['Flere skoler', 'Mer kraft']);
  });
  expect([one.undoable?.kind, other.undoable?.kind]).toContain('elsewhere');
});

it('undo in one tab does not take along what another tab adds at that moment', async () => {
  const one = await openTab();
  await one.add(plan());
  await one.edit(added, add('Mer kraft'));
  const other = await openTab();
  await Promise.all([other.edit(added, add('Flere skoler')), one.undo()]);
  await vi.waitFor(() => expect(titles(one)).toEqual(titles(other)));
  expect(titles(one)).toContain('Flere skoler');
});

it('the basket is the same in all tabs, and a pick that is taken out can be put back', async () => {
  const one = await openTab();
  const other = await openTab();
  const pick = { id: 'a', kind: 'topic', label: 'Kraft', topicIds: ['power'], citations: [], pickedAt: at } as const;
  await one.pick(pick);
  await vi.waitFor(() => expect(other.basket.picks).toEqual([pick]));
  const putBack = await other.unpick('a');
  await vi.waitFor(() => expect(one.basket.picks).toEqual([]));
  await putBack();
  await vi.waitFor(() => expect(one.basket.picks).toEqual([pick]));
});

it('a removed plan can be brought back', async () => {
  const plans = await openTab();
  await plans.add(plan());
  const bringBack = await plans.remove(plans.current?.id ?? '');
  expect(plans.plans).toEqual([]);
  await bringBack();
  expect((await openTab()).current?.title).toBe('Handlingsplan 2025');
});

it('what the browser refuses to keep goes on in memory, and says so', async () => {
  const plans = await openTab();
  await plans.add(plan());
  // The database goes away under the open tab.
  await deleteDB(database);
  await plans.edit(added, add('Mer kraft'));
  expect([titles(plans), plans.keeping.kind]).toEqual([['Mer kraft'], 'not-kept']);
  await plans.undo();
  expect(titles(plans)).toEqual([]);
  await plans.redo();
  expect(titles(plans)).toEqual(['Mer kraft']);
});

it('a plan that is taken in from a file over one that is here can be taken back', async () => {
  const plans = await openTab();
  await plans.add(plan());
  const {
    plans: [mine]
  } = plans.asFile();
  if (!mine) throw new Error('no plan');
  await plans.edit(added, add('Mer kraft'));
  await plans.takeIn({ plans: [mine], basket: { picks: [] } });
  expect([titles(plans), plans.undoable?.kind]).toEqual([[], 'imported']);
  await plans.undo();
  expect(titles(plans)).toEqual(['Mer kraft']);
});

it('undo reaches behind a reload, unless another tab has changed the plan since', async () => {
  const before = await openTab();
  await before.add(plan());
  await before.edit(added, add('Mer kraft'));
  await before.edit(added, add('Flere skoler'));
  await before.undo();
  dispatchEvent(new Event('pagehide'));
  const after = await openTab();
  expect([titles(after), after.undoable?.kind, after.redoable?.kind]).toEqual([['Mer kraft'], 'measure-added', 'measure-added']);
  await after.redo();
  expect(titles(after)).toEqual(['Mer kraft', 'Flere skoler']);
  expect((await openTab()).undoable).toBeNull();
});

describe('a page that is left before what was typed is kept', () => {
  /** A browser that never gets to the database: the page is gone before. */
  function leaveAtOnce() {
    dispatchEvent(new Event('pagehide'));
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('the page is gone', 'AbortError');
    });
  }
  /** What stays of it: neither its listeners nor its memory. */
  async function reopen() {
    vi.restoreAllMocks();
    sessionStorage.clear();
    return openTab();
  }
  const write = (plans: Plans, title: string) =>
    plans.edit({ kind: 'plan-changed', title }, (to) => ({ ...to, title }), { joins: 'title' });
  afterEach(() => vi.restoreAllMocks());

  it('has the last letter at the next visit, and in the database then', async () => {
    const before = await openTab();
    await before.add(plan());
    const typed = [write(before, 'P'), write(before, 'Pl')];
    leaveAtOnce();
    await Promise.all(typed);
    const after = await reopen();
    expect(after.current?.title).toBe('Pl');
    await after.close();
    expect((await openTab()).current?.title).toBe('Pl');
  });

  it('has a plan that was just begun, and what was just picked', async () => {
    const before = await openTab();
    const done = [before.add(plan()), before.pick({ id: 'a', kind: 'topic', label: 'Kraft', topicIds: [], citations: [], pickedAt: at })];
    leaveAtOnce();
    await Promise.all(done);
    const after = await reopen();
    expect([after.current?.title, after.basket.picks.map(({ label }) => label)]).toEqual(['Handlingsplan 2025', ['Kraft']]);
  });

  it('leaves nothing behind once it is kept', async () => {
    const plans = await openTab();
    await plans.add(plan());
    const kept = write(plans, 'Plan');
    dispatchEvent(new Event('pagehide'));
    expect(localStorage.length).toBe(1);
    await kept;
    expect(localStorage.length).toBe(0);
  });

  it('keeps what another tab wrote meanwhile, and what was typed in a plan beside it', async () => {
    const before = await openTab();
    await before.add(plan());
    const other = await openTab();
    const typed = write(before, 'Min plan');
    leaveAtOnce();
    await typed;
    vi.restoreAllMocks();
    await write(other, 'Din plan');
    await other.close();
    expect((await reopen()).plans.map(({ title }) => title).toSorted()).toEqual(['Din plan', 'Min plan (ikke lagret i tide)']);
  });
});

it('says that plans are kept again when the browser has room again', async () => {
  const plans = await openTab();
  await plans.add(plan());
  const refusal = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await plans.edit(added, add('Mer kraft'));
  expect(plans.keeping.kind).toBe('not-kept');
  refusal.mockRestore();
  await plans.edit(added, add('Flere skoler'));
  expect(plans.keeping.kind).toBe('kept');
  expect(titles(await openTab())).toEqual(['Mer kraft', 'Flere skoler']);
});

it('asks before it lets go of what is not kept', async () => {
  const leave = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));
  const plans = await openTab();
  await plans.add(plan());
  expect(leave()).toBe(false);
  await deleteDB(database);
  await plans.edit(added, add('Mer kraft'));
  expect(leave()).toBe(true);
});
