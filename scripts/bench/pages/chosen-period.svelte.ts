import type { Cube } from '#lib/analyse/cube/cube.ts';
import { chosenRuns } from '#lib/state/chosen-cube.ts';
import { encodeExploreView, plainExploreView, type ExploreView } from '#lib/state/explore-view.ts';
import { noFilters, type Filters } from '#lib/state/filters.ts';

/** What the page of trends asks of the pages' common state, over one cube and without an address. */
export class ChosenPeriod {
  readonly cube: Cube;
  filters = $state.raw<Filters>(noFilters);
  view: ExploreView = $derived({ ...plainExploreView, filters: this.filters });
  /** Of the last question. */
  asked: Filters = noFilters;
  runs = $derived.by(() => chosenRuns(this.cube, this.filters));
  /** Milliseconds of each time that it was worked out what to draw: of a period while it is drawn, and of all lines anew. */
  readonly times: Record<'moves' | 'drops', number[]> = { moves: [], drops: [] };
  readonly regions = null;
  readonly topics: { topicId: string }[];

  constructor(cube: Cube) {
    this.cube = cube;
    this.topics = cube.topicIds.map((topicId) => ({ topicId }));
  }

  topicNames(): Map<string, string> {
    return new Map(this.cube.topicIds.map((topicId) => [topicId, topicId]));
  }

  openEnds<Ends>(ends: Ends): Ends {
    return ends;
  }

  hrefOf(part: Partial<ExploreView>): string {
    return `?${encodeExploreView({ ...this.view, ...part }).toString()}`;
  }

  time<Answer>(kind: 'moves' | 'drops', ask: () => Answer): Answer {
    // Asked for here, so that what hangs on it is worked out below and not before, to see whether it has changed.
    this.asked = this.filters;
    const begin = performance.now();
    const answer = ask();
    this.times[kind].push(performance.now() - begin);
    return answer;
  }

  filter = (filters: Filters): void => {
    this.filters = filters;
  };
}
