import type { UnseenSet } from './read-unseen.ts';

/**
 * What a book scored on a set before anybody had looked into it: recorded once, from the state of the project that the commit names, and
 * never measured anew, for what has been seen cannot be unseen.
 */
export type FirstSight = {
  set: UnseenSet;
  book: string;
  /** ISO date. */
  date: string;
  commit: string;
  updates: number;
  /** Updates whose words were found, and those of them whose region, depth and lead-ins were right too. */
  read: number;
  exact: number;
  /** Micro-F1 over the updates that were read: what the topic book can be blamed for. */
  ofRead: { core: number; all: number };
  /** The same where an update that was not read counts as missed: what a reader gets, and how the tables of today count. */
  ofAll: { core: number; all: number };
};

const first = { book: '1', date: '2026-11-25', commit: '2b0eacc' };

export const firstSights: readonly FirstSight[] = [
  { ...first, set: 'a', updates: 367, read: 361, exact: 357, ofRead: { core: 0.933, all: 0.883 }, ofAll: { core: 0.926, all: 0.877 } },
  { ...first, set: 'b', updates: 372, read: 320, exact: 306, ofRead: { core: 0.908, all: 0.858 }, ofAll: { core: 0.814, all: 0.771 } },
  { ...first, set: 'c', updates: 387, read: 373, exact: 373, ofRead: { core: 0.912, all: 0.87 }, ofAll: { core: 0.886, all: 0.854 } },
  {
    set: 'c',
    book: '2',
    date: '2026-11-26',
    commit: '237dca2',
    updates: 387,
    read: 373,
    exact: 373,
    ofRead: { core: 0.921, all: 0.885 },
    ofAll: { core: 0.895, all: 0.869 }
  }
];
