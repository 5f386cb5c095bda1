export { diffTopicBooks, isEmptyDifference } from '#lib/classify/diff-topic-books.ts';
