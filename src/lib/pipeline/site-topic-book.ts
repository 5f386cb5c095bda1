import topicBook from '#data/topics.yaml?raw';
import { readTopicBook } from '#lib/classify/topic-book.ts';
import type { TopicBook } from '#lib/classify/topic-book.ts';

/** The topic book that the site comes with. Throws where it has a mistake, which only an edit of ours can have made. */
export function readSiteTopicBook(): TopicBook {
  const book = readTopicBook(topicBook);
  if (!book.ok) throw new Error(`topic book: ${book.problem.message}`);
  return book.value;
}
