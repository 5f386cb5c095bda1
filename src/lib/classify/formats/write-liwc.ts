import type { TopicBook } from '#lib/classify/topic-book.ts';
import { ExportProblems } from './book-export.ts';
import type { WrittenBook } from './book-export.ts';
import { nestTopics } from './nest-topics.ts';
import type { TopicNode } from './nest-topics.ts';
import { globsOfTopic } from './topic-globs.ts';

const dialect = { starBefore: false, starBetween: false };

const flatten = (nodes: readonly TopicNode[], depth: number): { topic: TopicNode['topic']; depth: number }[] =>
  nodes.flatMap(({ topic, children }) => [{ topic, depth }, ...flatten(children, depth + 1)]);

/**
 * Writes a book as a dictionary in the style of LIWC (.dic): a numbered category for each topic by its id, those with a parent after it
 * and behind tabs, and each pattern of their strong rules once. The format holds `=word`, `word*` and phrases of those as they are,
 * but not their order. Inflections and alternatives are written out pattern by pattern; capitals do not count there. It cannot hold
 * weak rules, exceptions, rules with context, numbers, gaps and `*` before a word: `problems` names what was left out and what was changed.
 * Labels, descriptions, colours and crosswalks are not written, nor is it known there that kraft* does not find Kraftås.
 */
export const writeLiwc = (book: TopicBook): WrittenBook => {
  const problems = new ExportProblems();
  const header: string[] = [];
  const numbers = new Map<string, number[]>();
  flatten(nestTopics(book.topics), 0).forEach(({ topic, depth }, index) => {
    header.push(`${'\t'.repeat(depth)}${index + 1}\t${topic.id}`);
    for (const glob of globsOfTopic(topic, dialect, problems)) {
      const known = numbers.get(glob);
      if (known) known.push(index + 1);
      else numbers.set(glob, [index + 1]);
    }
  });
  const entries = [...numbers].map(([glob, categories]) => [glob, ...categories].join('\t'));
  return { text: ['%', ...header, '%', ...entries, ''].join('\n'), problems: problems.list() };
};
