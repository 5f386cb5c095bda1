import { deleteDB } from 'idb';
import { afterEach, expect, it } from 'vitest';
import { openTopicBookStore, type TopicBookStore } from './topic-book-store.ts';

type Book = { topics: string[] };
type Review = { id: string; judge: string };

let store: TopicBookStore<Book, Review>;
const open = async () => (store = await openTopicBookStore<Book, Review>('test-topics'));
const version = (topics: string[]) => ({ savedAt: '2026-01-01T12:00:00Z', note: '', hash: topics.join(), book: { topics } });

afterEach(async () => {
  store.close();
  await deleteDB('test-topics');
});

it('a saved topic book is there after a reload, and in use', async () => {
  await open();
  expect(await store.readAll()).toEqual({ versions: [], active: null, reviews: [] });
  expect(await store.save(version(['power']))).toBe(1);
  expect(await store.save(version(['power', 'health']))).toBe(2);
  store.close();
  await open();
  const versions = [
    { number: 1, ...version(['power']) },
    { number: 2, ...version(['power', 'health']) }
  ];
  expect(await store.readAll()).toEqual({ versions, active: 2, reviews: [] });
});

it('reviews are kept and forgotten by their ids', async () => {
  await open();
  await store.keepReview({ id: 'a', judge: 'K' });
  await store.keepReview({ id: 'a', judge: 'L' });
  await store.keepReview({ id: 'b', judge: 'M' });
  await store.forgetReview('b');
  expect((await store.readAll()).reviews).toEqual([{ id: 'a', judge: 'L' }]);
});
