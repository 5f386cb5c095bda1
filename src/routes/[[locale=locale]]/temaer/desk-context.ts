import type { TopicDesk } from '#lib/state/topic-desk.svelte.ts';
import { createContext } from 'svelte';

export const [getDesk, setDesk] = createContext<TopicDesk>();
