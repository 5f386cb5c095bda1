import { tick } from 'svelte';
import { shortRegionName } from '#lib/model/region-name.ts';
import type { Locale } from '#lib/model/topic.ts';
import { m } from '#lib/paraglide/messages.js';
import type { CitationCheck } from '#lib/plan/check-citation.ts';
import { indexCitable, type CitableUpdate } from '#lib/plan/citable-update.ts';
import { findGaps } from '#lib/plan/find-gaps.ts';
import { findNews } from '#lib/plan/follow-up.ts';
import { checkPlan } from '#lib/plan/plan-citations.ts';
import { planProgress } from '#lib/plan/progress.ts';
import type { StampFacts } from '#lib/plan/stamp.ts';
import { citableDocuments, namesInDocuments } from '#lib/state/citable-documents.ts';
import { countCube, type Cube, type Runs } from '#lib/state/cube.ts';
import type { Library } from '#lib/state/library.svelte.ts';
import type { PlanDesk } from '#lib/state/plan-desk.svelte.ts';
import { planWords } from '#lib/state/plan-words.ts';
import type { TopicBooks } from '#lib/state/topic-books.svelte.ts';
import type { ExplorePage } from '../explore/explore-page.svelte.ts';
import type { Plan } from '#lib/plan/plan.ts';
import type { PlanChange } from '#lib/state/plans.svelte.ts';
import { describePlace, describeStep } from './describe-step.ts';
import { DragOrder } from './drag-order.svelte.ts';
import { focusOn } from './focus-on.ts';
import { readGapFigures } from './gap-figures.ts';
import { layoutPlanGrid } from './plan-grid.ts';

type Given = {
  explore: ExplorePage;
  library: Library;
  books: TopicBooks;
  desk: PlanDesk;
  /** The topic book that the site was built with, and the page's language. */
  data: () => { locale: Locale; book: { version: string; hash: string } };
  isOwnStep?: (what: PlanChange) => boolean;
};

/** What the pages of the action plan show, derived from the plan that is worked on and the open documents. */
export class PlanPage {
  /** What was done last, for the page to say, and how it is taken back where undo does not reach it. */
  said = $state.raw('');
  back = $state.raw<(() => Promise<void>) | null>(null);
  readonly explore: ExplorePage;
  /** What undo and redo are about on this page; others' steps stay, and are taken back where they are seen. */
  readonly #isOwnStep: (what: PlanChange) => boolean;
  readonly drag = new DragOrder(() => this.plans);
  readonly #given: Given;

  locale = $derived.by(() => this.#given.data().locale);
  plans = $derived.by(() => this.#given.desk.plans);
  plan = $derived(this.plans.current);
  isDemo = $derived.by(() => this.#given.library.isDemo);
  regionNames = $derived.by(() => new Map(this.explore.all.regions.map(({ id, name }) => [id, shortRegionName(name)])));
  topicNames = $derived.by(() => this.explore.topicNames(this.locale));
  words = $derived.by(() => {
    const [regions, topics] = [this.regionNames, this.topicNames];
    return planWords(this.locale, { region: (id) => regions.get(id) ?? id, topic: (id) => topics.get(id) ?? id });
  });
  /** Every update of the open documents, as plans quote them. */
  updates = $derived.by(() => {
    const known = this.explore.all.regions.map(({ id, name }) => ({ regionId: id, region: name }));
    return citableDocuments(this.#given.library.documents, known);
  });
  #corpus = $derived.by(() => indexCitable(this.updates));
  topicChoices = $derived.by(() =>
    choicesOf(
      this.topicNames,
      this.updates.flatMap(({ topicIds }) => topicIds)
    )
  );
  regionChoices = $derived.by(() =>
    choicesOf(
      this.regionNames,
      this.updates.map(({ regionId }) => regionId)
    )
  );
  /** Before the documents are open, nothing can be said of a quote's source. */
  areSourcesOpen = $derived.by(() => this.#given.library.phase.kind === 'ready');
  checks: ReadonlyMap<string, CitationCheck> = $derived.by(() =>
    this.plan && this.areSourcesOpen ? checkPlan(this.plan, this.#corpus) : new Map<string, never>()
  );
  /** What later minutes say of each measure, by its id, as far as nobody has judged it. */
  #news = $derived.by(
    () => new Map(this.plan ? findNews(this.plan, this.updates).map(({ measure, updates }) => [measure.id, updates]) : [])
  );
  newsCount = $derived([...this.#news.values()].reduce((sum, updates) => sum + updates.length, 0));
  /** Whose words the measures stand on; null where there are no quotes. */
  grid = $derived.by(() => {
    const reporting = new Set(this.updates.map(({ regionId }) => regionId));
    const regionIds = this.explore.all.regions.flatMap(({ id }) => (reporting.has(id) ? [id] : []));
    return this.plan && layoutPlanGrid(this.plan, regionIds, this.words);
  });
  staleCount = $derived([...this.checks.values()].filter(({ findings }) => findings.length > 0).length);
  gaps = $derived.by(() => (this.plan && !this.explore.isDemoAwaited ? findGaps(this.plan, readGapFigures(this.explore.explored)) : null));
  progress = $derived(this.plan && planProgress(this.plan));
  /** Of those who attended, to be left out of exports. */
  names = $derived.by(() => namesInDocuments(this.#given.library.documents));

  constructor(given: Given) {
    [this.#given, this.explore] = [given, given.explore];
    this.#isOwnStep = given.isOwnStep ?? (() => true);
  }

  /** What undo would take back on this page, and redo would make again; null for nothing. */
  get undoable(): PlanChange | null {
    return this.#ownOf(this.plans.undoable);
  }

  get redoable(): PlanChange | null {
    return this.#ownOf(this.plans.redoable);
  }

  #ownOf(what: PlanChange | null): PlanChange | null {
    return what && this.#isOwnStep(what) ? what : null;
  }

  newsOf(measureId: string): readonly CitableUpdate[] {
    return this.#news.get(measureId) ?? [];
  }

  tell(said: string, back: (() => Promise<void>) | null = null): void {
    [this.said, this.back] = [said, back];
  }

  async takeBack(): Promise<void> {
    await this.back?.();
    this.tell('');
    await focusOn();
  }

  /** A change that may draw anew, or take away, what has the focus: says it, and gives the focus to the first of `ids` that is there afterwards. */
  change(what: PlanChange, change: (plan: Plan) => Plan, ...ids: readonly (string | undefined)[]): void {
    const before = this.plan;
    void this.plans.edit(what, change);
    if (this.plan === before) return;
    this.tell(`${describeStep(what)}.`);
    void focusOn(...ids);
  }

  /** The same for what only comes to stand in another place. `id`: of the goal or measure. */
  move(id: string, title: string, change: (plan: Plan) => Plan, focusId: string): void {
    this.change({ kind: 'moved', title }, change, focusId);
    if (this.plan) this.tell(`${describePlace(this.plan, id, this.words)}.`);
  }

  undo(): Promise<void> {
    const what = this.undoable;
    return this.#travel(() => this.plans.undo(), what && m.plan_undone({ what: describeStep(what) }));
  }

  redo(): Promise<void> {
    const what = this.redoable;
    return this.#travel(() => this.plans.redo(), what && m.plan_redone({ what: describeStep(what) }));
  }

  async #travel(move: () => Promise<void>, said: string | null): Promise<void> {
    if (said === null) return;
    void move();
    this.tell(`${said}.`);
    await tick();
    // What had the focus may be gone with the step.
    if (document.activeElement === document.body) await focusOn();
  }

  /** What an export says of itself, of all documents unless others are given. `filters`: in words. */
  stamp({ cube = this.explore.all, runs, filters = '' }: { cube?: Cube; runs?: Runs; filters?: string } = {}): StampFacts {
    const { active } = this.#given.books;
    const counts = countCube(cube, runs ?? [[0, cube.meetings.length]]);
    const sum = (counter: Uint32Array) => counter.reduce((total, count) => total + count, 0);
    const updates = sum(counts.updates);
    return {
      exportedAt: new Date().toISOString(),
      filters: [this.isDemo ? m.plan_synthetic() : '', filters].filter(Boolean).join(' · '),
      topicBook: active ? { version: `${active.book.version} (${active.number})`, hash: active.hash } : this.#given.data().book,
      coverage: {
        meetings: runs ? runs.reduce((total, [from, to]) => total + to - from, 0) : cube.meetings.length,
        regionsReporting: counts.reports.filter((count) => count > 0).length,
        regions: cube.regions.length,
        updates,
        untaggedUpdates: updates - sum(counts.tagged)
      }
    };
  }
}

/** With how many updates each has. */
function choicesOf(names: ReadonlyMap<string, string>, ids: readonly string[]) {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...names].map(([id, name]) => ({ id, name, count: counts.get(id) ?? 0 }));
}
