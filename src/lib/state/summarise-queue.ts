import type { EntryStatus, QueueEntry } from './reading-queue.svelte.ts';

/** How many files of a queue there are, and how many of each kind; open: waiting or being read; choice: a table whose columns are to be chosen. */
export type QueueCounts = { total: number; read: number; known: number; failed: number; cancelled: number; choice: number; open: number };

export function summariseQueue(entries: readonly Pick<QueueEntry, 'status'>[]): QueueCounts {
  const count = (...statuses: EntryStatus[]) => entries.filter(({ status }) => statuses.includes(status)).length;
  return {
    total: entries.length,
    read: count('read'),
    known: count('known'),
    failed: count('failed'),
    cancelled: count('cancelled'),
    choice: count('columns'),
    open: count('waiting', 'reading')
  };
}

/** urgent: somebody must choose, or should know; open: what is being read, then what waits; done: the rest. Each in the order of addition. */
export function sortEntries<T extends Pick<QueueEntry, 'status'>>(entries: readonly T[]): { urgent: T[]; open: T[]; done: T[] } {
  const of = (...statuses: EntryStatus[]) => entries.filter(({ status }) => statuses.includes(status));
  return { urgent: of('failed', 'columns'), open: [...of('reading'), ...of('waiting')], done: of('read', 'known', 'cancelled') };
}

/** Problems that are not the file's own. */
const PASSING = ['file-unreadable', 'reading-crashed', 'reading-timeout', 'reader-missing'];

/** Whether reading the same file once more could end otherwise. */
export function canHelpToRetry({ status, problem }: Pick<QueueEntry, 'status' | 'problem'>): boolean {
  return status === 'cancelled' || (status === 'failed' && problem !== null && PASSING.includes(problem.code));
}
