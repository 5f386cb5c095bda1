export { diffTopicBooks, isEmptyDifference } from '#lib/pipeline/compare-topic-books.ts';
