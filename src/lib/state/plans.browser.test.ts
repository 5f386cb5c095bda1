import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addMeasure, editMeasure } from '#lib/plan/edit-plan.ts';
import { newMeasure, newPlan } from '#lib/plan/new-plan.ts';
import { measuresOf, type Plan } from '#lib/plan/plan.ts';
import { PlanKeeper } from './keep-plans.ts';
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
    await Promise.all(tabs.map((tab) => tab.close()));
    return openTab();
  }
  const write = (plans: Plans, title: string) =>
    plans.edit({ kind: 'plan-changed', title }, (to) => ({ ...to, title }), { joins: 'title' });
  const pickOf = (id: string, label: string) => ({ id, kind: 'topic', label, topicIds: [], citations: [], pickedAt: at }) as const;
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
    const done = [before.add(plan()), before.pick(pickOf('a', 'Kraft'))];
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

  it('does not bring back a plan that was just removed, unless somebody has changed it since', async () => {
    const before = await openTab();
    await before.add(plan());
    const { id = '' } = before.current ?? {};
    const removed = [write(before, 'Plan'), before.remove(id)];
    leaveAtOnce();
    await Promise.all(removed);
    const after = await reopen();
    expect(after.plans).toEqual([]);
    await after.close();
    expect((await openTab()).plans).toEqual([]);
  });

  it('keeps a plan that another tab wrote in after this one removed it', async () => {
    const before = await openTab();
    await before.add(plan());
    const other = await openTab();
    const removed = before.remove(before.current?.id ?? '');
    leaveAtOnce();
    await removed;
    vi.restoreAllMocks();
    await write(other, 'Din plan');
    expect((await reopen()).plans.map(({ title }) => title)).toEqual(['Din plan']);
  });

  it('does not put back into the basket what was just taken out of it, and leaves what another tab put in', async () => {
    const before = await openTab();
    for (const [id, label] of ['Kraft', 'Forsvar', 'Skole'].entries()) await before.pick(pickOf(String(id), label));
    const other = await openTab();
    const done = [before.unpick('0'), before.pick(pickOf('3', 'Helse'))];
    leaveAtOnce();
    await Promise.all(done);
    vi.restoreAllMocks();
    await other.unpick('1');
    await other.pick(pickOf('4', 'Vann'));
    expect((await reopen()).basket.picks.map(({ label }) => label)).toEqual(['Skole', 'Vann', 'Helse']);
  });
});

describe('a tab that is only out of sight', () => {
  /** The next change of a plan waits until it is let go. */
  function holdNextChange(): () => void {
    let letGo = (): void => undefined;
    const gate = new Promise<void>((resolve) => (letGo = resolve));
    vi.spyOn(PlanKeeper.prototype, 'change').mockImplementationOnce(async function (this: PlanKeeper, ...given) {
      await gate;
      return this.change(...given);
    });
    return letGo;
  }
  function hide() {
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    dispatchEvent(new Event('visibilitychange'));
  }
  afterEach(() => vi.restoreAllMocks());

  it('makes its change once, whoever is opened meanwhile and goes on from there', async () => {
    const one = await openTab();
    await one.add(plan());
    const letGo = holdNextChange();
    const kept = one.edit(added, add('Mer kraft'));
    hide();
    const other = await openTab();
    await other.edit(added, add('Flere skoler'));
    letGo();
    await kept;
    await vi.waitFor(() => {
      expect(titles(one).toSorted()).toEqual(['Flere skoler', 'Mer kraft']);
      expect(titles(other).toSorted()).toEqual(['Flere skoler', 'Mer kraft']);
    });
    expect(other.plans.length).toBe(1);
  });

  it('hands its change over when it is ended without a word', async () => {
    const one = await openTab();
    await one.add(plan());
    holdNextChange();
    void one.edit(added, add('Mer kraft'));
    hide();
    const other = await openTab();
    expect(titles(other)).toEqual([]);
    await one.close();
    await vi.waitFor(() => expect(titles(other)).toEqual(['Mer kraft']));
    expect(titles(await openTab())).toEqual(['Mer kraft']);
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
