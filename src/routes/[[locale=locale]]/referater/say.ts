/** Tells the reader what happened, and how to take it back where that can be done. */
export type Say = (words: string, undo?: () => Promise<void>) => void;
