// What the overview fetches when somebody chooses by period, region, topic, meeting or word.
export { default as ExploreSources } from '../explore/ExploreSources.svelte';
export { default as FilterBar } from '../explore/FilterBar.svelte';
export { FilteredOverview } from './filtered-overview.svelte.ts';
