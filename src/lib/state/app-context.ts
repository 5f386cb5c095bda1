import { createContext } from 'svelte';
import type { Engine } from './engine.svelte.ts';
import type { Library } from './library.svelte.ts';
import type { ReadingQueue } from './reading-queue.svelte.ts';
import type { TopicBooks } from './topic-books.svelte.ts';

export const [getEngine, setEngine] = createContext<Engine>();
export const [getLibrary, setLibrary] = createContext<Library>();
export const [getReadingQueue, setReadingQueue] = createContext<ReadingQueue>();
export const [getTopicBooks, setTopicBooks] = createContext<TopicBooks>();
