import { expect, it } from 'vitest';
import type { Review } from '#lib/model/review.ts';
import { TopicBooks } from './topic-books.svelte.ts';

const review = (id: string): Review => ({
  id,
  startedAt: '2025-01-15T10:00:00.000Z',
  judge: '',
  sampleId: id,
  seed: 1,
  book: { hash: '', version: '', own: null },
  population: 0,
  items: []
});
const ids = ({ reviews }: TopicBooks) => reviews.map(({ id }) => id);

it('reviews of made-up documents are never among those of real ones, and are gone with the documents', async () => {
  const books = new TopicBooks();
  await books.load();
  await books.keepReview(review('real'));
  books.setReviewsAside();
  expect(ids(books)).toEqual([]);
  await books.keepReview(review('made-up'));
  await books.forgetReview('real');
  expect(ids(books)).toEqual(['made-up']);
  books.bringReviewsBack();
  expect(ids(books)).toEqual(['real']);
  const later = new TopicBooks();
  await later.load();
  expect(ids(later)).toEqual(['real']);
});
