import { createContext } from 'svelte';
import type { Engine } from './engine.svelte.ts';

export const [getEngine, setEngine] = createContext<Engine>();
