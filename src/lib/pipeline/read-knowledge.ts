import { compileTopicBook } from '#lib/classify/compile-topic-book.ts';
import type { CompiledTopicBook } from '#lib/classify/compile-topic-book.ts';
import { readTopicBook } from '#lib/classify/topic-book.ts';
import type { TopicBook } from '#lib/classify/topic-book.ts';
import type { RegionRegistry } from '#lib/model/region.ts';
import type { Topic } from '#lib/model/topic.ts';

/** What reading leans on besides the documents: who the regions are, and what counts as a topic. */
export type Knowledge = {
  registry: RegionRegistry;
  /** Of the topic book, as the book itself states it. */
  version: string;
  topics: readonly Topic[];
  rules: CompiledTopicBook;
};

/** A registry and a topic book, ready to read documents by. */
export function prepareKnowledge(registry: RegionRegistry, book: TopicBook): Knowledge {
  return { registry, version: book.version, topics: book.topics, rules: compileTopicBook(book) };
}

/** The same from the project's own topic book (YAML). Throws where that has a mistake, which only an edit of ours can have made. */
export function readKnowledge(registry: RegionRegistry, topicBook: string): Knowledge {
  const book = readTopicBook(topicBook);
  if (!book.ok) throw new Error(`topic book: ${book.problem.message}`);
  return prepareKnowledge(registry, book.value);
}
