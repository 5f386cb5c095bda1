import type { Cube } from '#lib/analyse/cube/cube.ts';
import { chosenRuns } from '#lib/state/chosen-cube.ts';
import { plainExploreView, type ExploreView } from '#lib/state/explore-view.ts';
import { noFilters, type Filters } from '#lib/state/filters.ts';

/** What the page of trends asks of the pages' common state, over one cube and without an address. */
export class ChosenPeriod {
  readonly cube: Cube;
  filters = $state.raw<Filters>(noFilters);
  view: ExploreView = $derived({ ...plainExploreView, filters: this.filters });
  runs = $derived.by(() => chosenRuns(this.cube, this.filters));
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

  filter = (filters: Filters): void => {
    this.filters = filters;
  };
}
