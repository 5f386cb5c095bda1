import type { Stretch, TimeBrush } from '#lib/charts/marks/time-brush.ts';
import type { Period } from '#lib/state/cube.ts';
import type { ExplorePage } from './explore-page.svelte.ts';

/** The period of the filters, chosen by drawing over any chart of a page; all of them show what is being drawn at once. */
export class PeriodBrush implements TimeBrush {
  drawn = $state.raw<Stretch | null>(null);
  readonly #explore: ExplorePage;
  readonly #periods: () => readonly Period[];
  #spans = $derived.by(() => new Map(this.#periods().map(({ key, first, last }) => [key, { from: first, to: last }])));

  /** `periods`: those that the page's charts show. */
  constructor(explore: ExplorePage, periods: () => readonly Period[]) {
    [this.#explore, this.#periods] = [explore, periods];
  }

  spanOf = (key: string): Stretch | null => this.#spans.get(key) ?? null;

  ondraw = (stretch: Stretch | null): void => {
    if (stretch?.from !== this.drawn?.from || stretch?.to !== this.drawn?.to) this.drawn = stretch;
  };

  onchoose = (stretch: Stretch): void => {
    const { filters } = this.#explore.view;
    const period = this.#explore.openEnds(stretch);
    if (period.from !== filters.from || period.to !== filters.to) this.#explore.filter({ ...filters, ...period });
  };

  onreset = (by: 'key' | 'pointer'): void => {
    const { filters, open } = this.#explore.view;
    // Escape closes what is open first.
    if (by === 'key' && open !== null) return;
    if (filters.from !== null || filters.to !== null) this.#explore.filter({ ...filters, from: null, to: null });
  };
}
