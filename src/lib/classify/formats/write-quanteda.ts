import { Document } from 'yaml';
import type { TopicBook } from '#lib/classify/topic-book.ts';
import { ExportProblems } from './book-export.ts';
import type { WrittenBook } from './book-export.ts';
import { nestTopics } from './nest-topics.ts';
import type { TopicNode } from './nest-topics.ts';
import { ownValuesKey } from './read-quanteda.ts';
import { globsOfTopic } from './topic-globs.ts';

type Category = string[] | Map<string, Category>;

const dialect = { starBefore: true, starBetween: true };

const writeCategory = ({ topic, children }: TopicNode, problems: ExportProblems): Category => {
  const values = [...globsOfTopic(topic, dialect, problems)];
  if (children.length === 0) return values;
  const nested = children.map((child): [string, Category] => [child.topic.id, writeCategory(child, problems)]);
  return new Map<string, Category>(values.length > 0 ? [[ownValuesKey, values], ...nested] : nested);
};

/**
 * Writes a book as a dictionary for quanteda (R): a category for each topic by its id, nested below its parent, with patterns for its
 * strong rules. The format holds `=word`, `word*`, `*word*` and phrases of those as they are. Inflections, alternatives and gaps are
 * written out pattern by pattern; capitals do not count there. It cannot hold weak rules, exceptions, rules with context and numbers:
 * `problems` names what was left out and what was changed. Labels, descriptions, colours and crosswalks are not written, nor is it known
 * there that kraft* does not find Kraftås.
 */
export const writeQuanteda = (book: TopicBook): WrittenBook => {
  const problems = new ExportProblems();
  const categories = new Map(nestTopics(book.topics).map((node) => [node.topic.id, writeCategory(node, problems)]));
  // R reads YAML 1.1, where a bare no is false.
  const document = new Document(categories, { compat: 'yaml-1.1', aliasDuplicateObjects: false });
  return { text: document.toString({ lineWidth: 0, singleQuote: true }), problems: problems.list() };
};
