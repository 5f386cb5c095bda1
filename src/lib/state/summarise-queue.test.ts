import { expect, test } from 'vitest';
import type { EntryStatus } from './reading-queue.svelte.ts';
import { canHelpToRetry, sortEntries, summariseQueue } from './summarise-queue.ts';

const entries = (...statuses: EntryStatus[]) => statuses.map((status, key) => ({ key, status }));

test('each file of a queue is counted once, by what became of it', () => {
  const counts = summariseQueue(entries('read', 'read', 'known', 'failed', 'cancelled', 'columns', 'reading', 'waiting', 'waiting'));
  expect(counts).toEqual({ total: 9, read: 2, known: 1, failed: 1, cancelled: 1, choice: 1, open: 3 });
});

test('what needs somebody comes first, then what is on its way, and what is done last', () => {
  const { urgent, open, done } = sortEntries(entries('read', 'waiting', 'columns', 'reading', 'cancelled', 'failed', 'known'));
  expect([urgent, open, done].map((part) => part.map(({ status }) => status))).toEqual([
    ['columns', 'failed'],
    ['reading', 'waiting'],
    ['read', 'cancelled', 'known']
  ]);
});

test('a file is worth another try where the reader or the way to it failed, not where the file is what it is', () => {
  const codes = [
    'file-unreadable',
    'reading-crashed',
    'reading-timeout',
    'reader-missing',
    'file-damaged',
    'binary-file',
    'file-too-large'
  ];
  expect(codes.filter((code) => canHelpToRetry({ status: 'failed', problem: { code, message: '', start: 0, end: 0 } }))).toEqual([
    'file-unreadable',
    'reading-crashed',
    'reading-timeout',
    'reader-missing'
  ]);
  expect(canHelpToRetry({ status: 'cancelled', problem: null })).toBe(true);
  expect(canHelpToRetry({ status: 'read', problem: null })).toBe(false);
});
