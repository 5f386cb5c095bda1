import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileTopicBook } from '#lib/classify/compile-topic-book.ts';
import { readTopicBook } from '#lib/classify/topic-book.ts';
import type { TopicBook } from '#lib/classify/topic-book.ts';
import type { RegionRegistry } from '#lib/model/region.ts';
import type { Knowledge } from '#lib/pipeline/read-knowledge.ts';
import { projectRoot } from '../project-root.js';

export type Project = {
  book: TopicBook;
  knowledge: Knowledge;
  topicIds: readonly string[];
  coreIds: readonly string[];
};

const read = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');

/** What the project reads by; throws where its topic book has a mistake. */
export function readProject(): Project {
  const reading = readTopicBook(read('data/topics.yaml'));
  if (!reading.ok) throw new Error(`topic book: ${reading.problem.message}`);
  const book = reading.value;
  const registry = JSON.parse(read('data/regions.json')) as RegionRegistry;
  return {
    book,
    knowledge: { registry, version: book.version, topics: book.topics, rules: compileTopicBook(book) },
    topicIds: book.topics.map(({ id }) => id),
    coreIds: book.topics.filter(({ core }) => core).map(({ id }) => id)
  };
}

/** Text of a file that lies beside the project and is no part of it; null where it is not there. */
export function readShared(path: string): string | null {
  const file = join(projectRoot, '..', 'shared', path);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
