import { goto } from '$app/navigation';
import { navigating, page } from '$app/state';
import type { Explored } from '#lib/analyse/explored.ts';
import type { Locale } from '#lib/model/topic.ts';
import type { Exploration } from '#lib/state/exploration.svelte.ts';
import { chosenRegions, chosenRuns, cubeOf, wholeCube } from '#lib/state/chosen-cube.ts';
import { decodeExploreView, encodeExploreView, plainExploreView, type ExploreView } from '#lib/state/explore-view.ts';
import type { Filters } from '#lib/state/filters.ts';
import type { Library } from '#lib/state/library.svelte.ts';

/** What all pages across meetings share: the documents' numbers, the view that the address says, and what the filters leave. */
export class ExplorePage {
  /** A prerendered page knows no query; the address counts from the moment the page is alive. */
  alive = $state(false);
  /** What was clicked, for what floats beside it. */
  anchor = $state.raw<Element | null>(null);
  #changes = $state(0);
  readonly #built: () => Explored;
  readonly #exploration: Exploration;
  readonly #library: Library;

  explored = $derived.by(() => (this.#exploration.isOfOpenSeries && this.#exploration.explored) || this.#built());
  /** Whether what stands here is of the real documents, and the demo series is to take its place. */
  isDemoAwaited = $derived.by(() => this.#library.isOpeningDemo || (this.#library.isDemo && !this.#exploration.isOfOpenSeries));
  view = $derived(this.alive ? decodeExploreView(page.url.searchParams) : plainExploreView);
  /** Of all documents, whatever the filters. */
  all = $derived.by(() => wholeCube(this.explored));
  cube = $derived.by(() => cubeOf(this.explored, this.view.filters.text, this.#library));
  runs = $derived(chosenRuns(this.cube, this.view.filters));
  regions = $derived(chosenRegions(this.cube, this.view.filters));
  topics = $derived(
    this.explored.topics.filter(({ topicId }) => this.view.filters.topicIds.length === 0 || this.view.filters.topicIds.includes(topicId))
  );

  /** `built`: what the page was built with, which stands until the database has answered. */
  constructor(built: () => Explored, exploration: Exploration, library: Library) {
    [this.#built, this.#exploration, this.#library] = [built, exploration, library];
  }

  /** Names of the topics by their ids. */
  topicNames(locale: Locale): Map<string, string> {
    return new Map(this.explored.topics.map(({ topicId, label }) => [topicId, label[locale]]));
  }

  /** Asks for what the documents say now; to be called from an effect. */
  keepCurrent(): void {
    if (!this.#exploration.isCurrent) void this.#exploration.refresh();
  }

  /** Each change is a step that the browser's own way back undoes, but for what only opens or closes. */
  change(part: Partial<ExploreView>, { isStep = true } = {}): Promise<void> {
    return this.go(this.hrefOf(part), { isStep });
  }

  /** The same, for a page whose address says more than this view. */
  go(href: string, { isStep = true } = {}): Promise<void> {
    // Whoever is on the way to another page is not called back by what this one still wanted to say in its address.
    if (navigating.to && navigating.to.url.pathname !== page.url.pathname) return Promise.resolve();
    if (isStep) this.#changes += 1;
    return goto(href, { replaceState: !isStep, noScroll: true, keepFocus: true });
  }

  hrefOf(part: Partial<ExploreView>): string {
    const kept = this.alive ? page.url.searchParams : undefined;
    const query = encodeExploreView({ ...this.view, ...part }, kept).toString();
    return `${page.url.pathname}${query && `?${query}`}`;
  }

  /** A period whose ends are those of all documents is open there, so that minutes which come later are in it. */
  openEnds({ from, to }: { from: string; to: string }): { from: string | null; to: string | null } {
    const dates = this.all.meetings.flatMap(({ date }) => date ?? []);
    return { from: from <= (dates[0] ?? '') ? null : from, to: to >= (dates.at(-1) ?? '') ? null : to };
  }

  filter = (filters: Filters): void => void this.change({ filters, open: null });

  /** Takes the last change back; null where nothing was changed. */
  get undo(): (() => void) | null {
    if (this.#changes === 0) return null;
    return () => {
      this.#changes -= 1;
      history.back();
    };
  }

  /** The whole address; that of the demo series opens it again. */
  link = (): string => {
    const url = new URL(page.url);
    if (this.#library.isDemo) url.searchParams.set('demo', '1');
    return url.href;
  };

  open(open: NonNullable<ExploreView['open']>, element: Element): void {
    this.anchor = element;
    void this.change({ open }, { isStep: false });
  }

  async close(): Promise<void> {
    if (this.view.open === null) return;
    const back = this.anchor;
    await this.change({ open: null }, { isStep: false });
    this.anchor = null;
    if (back instanceof HTMLElement || back instanceof SVGElement) back.focus({ preventScroll: true });
  }
}
