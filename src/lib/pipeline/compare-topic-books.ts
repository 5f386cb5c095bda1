export { diffTopicBooks, isEmptyDifference } from '#lib/classify/diff-topic-books.ts';
export { rebaseTopicBook } from '#lib/classify/rebase-topic-book.ts';
