// What the overview fetches when there is more than one meeting: the first chart does not wait for it.
export { wholeCube } from '#lib/state/chosen-cube.ts';
export { readShareLines } from '#lib/state/cube.ts';
export { default as SinceLast } from './SinceLast.svelte';
export { default as TopicSpark } from './TopicSpark.svelte';
