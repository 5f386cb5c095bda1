import type { BookTopic } from '#lib/classify/topic-book.ts';

export type TopicNode = { topic: BookTopic; children: readonly TopicNode[] };

/** The topics of a book as a forest, each below its parent. */
export const nestTopics = (topics: readonly BookTopic[]): TopicNode[] => {
  const below = (parent: string | null): TopicNode[] =>
    topics.filter((topic) => topic.parent === parent).map((topic) => ({ topic, children: below(topic.id) }));
  return below(null);
};
