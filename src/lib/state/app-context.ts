import { createContext } from 'svelte';
import type { Engine } from './engine.svelte.ts';
import type { Exploration } from './exploration.svelte.ts';
import type { Library } from './library.svelte.ts';
import type { PlanDesk } from './plan-desk.svelte.ts';
import type { ReadingQueue } from './reading-queue.svelte.ts';
import type { TopicBooks } from './topic-books.svelte.ts';

export const [getEngine, setEngine] = createContext<Engine>();
export const [getExploration, setExploration] = createContext<Exploration>();
export const [getLibrary, setLibrary] = createContext<Library>();
export const [getPlanDesk, setPlanDesk] = createContext<PlanDesk>();
export const [getReadingQueue, setReadingQueue] = createContext<ReadingQueue>();
export const [getTopicBooks, setTopicBooks] = createContext<TopicBooks>();
