import { roundUp } from '#lib/charts/trend-panel/layout.ts';
import type { Locale } from '#lib/model/topic.ts';
import { countCube, grainFor, groupPeriods, readTrends, type TrendSeries } from '#lib/state/cube.ts';
import type { ExplorePage } from '../explore/explore-page.svelte.ts';
import { PeriodBrush } from '../explore/period-brush.svelte.ts';
import { findTrend, orderFindings, type TrendFinding } from './find-trend.ts';
import { highestOf } from './panel-input.ts';

/** A topic over time, with its name and what is to be said of it. */
export type NamedTrend = TrendSeries & { label: string; finding: TrendFinding };

export type DrawnCounts = { meetings: number; updates: number; /** By topic. */ about: ReadonlyMap<string, number> };

/** What the page of trends draws of the chosen documents. */
export class TrendsPage {
  readonly #explore: ExplorePage;
  readonly #locale: () => Locale;
  /** Draws a period over any of the charts. */
  readonly brush: PeriodBrush;

  /** Index of the region that stands in front of the others; -1: none does. */
  front = $derived.by(() => this.#explore.cube.regions.findIndex(({ id }) => id === this.#explore.view.frontId));
  periods = $derived.by(() => groupPeriods(this.#explore.cube, this.#explore.runs, grainFor(this.#explore.cube, this.#explore.runs)));
  /** Of one region, shares of regions say nothing. */
  measure = $derived.by(() => (this.#explore.view.measure === 'regions' && this.front >= 0 ? 'updates' : this.#explore.view.measure));
  /** In the topic book's order, as far as the filters leave them. */
  trends = $derived.by(() => this.#readTrends());
  /** The most telling first. */
  ordered = $derived.by(() => {
    const byTopic = new Map(this.trends.map((trend) => [trend.topicId, trend]));
    return orderFindings(this.trends.map(({ finding }) => finding)).flatMap(({ topicId }) => byTopic.get(topicId) ?? []);
  });
  /** The topic that the page is about; null: all. */
  detail = $derived.by(() => this.trends.find(({ topicId }) => topicId === this.#explore.view.topicId) ?? null);
  /** Of the stretch that is being drawn, updates about each topic and all updates; null while none is. */
  drawnCounts = $derived.by(() => this.#countDrawn());
  #others = $derived.by(() => this.#readOthers());
  #mostOfAll = $derived.by(() => {
    const lines = this.trends.map(({ points }) => points);
    return roundUp(highestOf(lines, this.measure));
  });

  constructor(explore: ExplorePage, locale: () => Locale) {
    [this.#explore, this.#locale] = [explore, locale];
    this.brush = new PeriodBrush(explore, () => this.periods);
  }

  /** The same topic in each of the other regions, where one stands in front. */
  othersOf(topicId: string): TrendSeries['points'][] {
    return this.#others.map((region) => region.find((trend) => trend.topicId === topicId)?.points ?? []);
  }

  /** The top of a topic's scale: its own, or one for all. */
  mostOf({ topicId, points }: NamedTrend): number {
    if (this.#explore.view.scale === 'shared') return this.#mostOfAll;
    return roundUp(highestOf([points, ...this.othersOf(topicId)], this.measure));
  }

  #countDrawn(): DrawnCounts | null {
    const { drawn } = this.brush;
    if (!drawn) return null;
    const { cube, regions } = this.#explore;
    const within = this.periods.filter(({ first, last }) => first >= drawn.from && last <= drawn.to);
    const { mentions, updates } = countCube(
      cube,
      within.flatMap(({ runs }) => runs)
    );
    const counted = this.front >= 0 ? [this.front] : (regions ?? cube.regions.map((_, region) => region));
    const sum = (counter: Uint32Array, placeOf: (region: number) => number) =>
      counted.reduce((total, region) => total + (counter[placeOf(region)] ?? 0), 0);
    const width = cube.topicIds.length;
    return {
      meetings: within.reduce((total, { runs }) => total + runs.reduce((of, [from, to]) => of + to - from, 0), 0),
      updates: sum(updates, (region) => region),
      about: new Map(cube.topicIds.map((topicId, topic) => [topicId, sum(mentions, (region) => region * width + topic)]))
    };
  }

  #readTrends(): NamedTrend[] {
    const { cube, regions, topics } = this.#explore;
    const names = this.#explore.topicNames(this.#locale());
    const shown = new Set(topics.map(({ topicId }) => topicId));
    return readTrends(cube, this.periods, this.front < 0 ? regions : [this.front])
      .filter(({ topicId }) => shown.has(topicId))
      .map((trend) => ({ ...trend, label: names.get(trend.topicId) ?? trend.topicId, finding: findTrend(trend) }));
  }

  #readOthers(): TrendSeries[][] {
    if (this.front < 0) return [];
    const { cube, regions } = this.#explore;
    const others = (regions ?? cube.regions.map((_, region) => region)).filter((region) => region !== this.front);
    return others.map((region) => readTrends(cube, this.periods, [region]));
  }
}
