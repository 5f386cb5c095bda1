import { onMount } from 'svelte';
import type { Explored } from '#lib/analyse/explored.ts';
import { getExploration, getLibrary } from '#lib/state/app-context.ts';
import { ExplorePage } from './explore-page.svelte.ts';

/** For a page's component to call as it begins: alive once it is mounted, and kept at what the documents say. `data`: what it was built with. */
export function openExplorePage(data: () => { explored: Explored }): ExplorePage {
  const explore = new ExplorePage(() => data().explored, getExploration(), getLibrary());
  onMount(() => {
    explore.alive = true;
  });
  $effect(() => explore.keepCurrent());
  return explore;
}
