import type { BookTopic } from '#lib/classify/topic-book.ts';
import type { ExportProblems } from './book-export.ts';
import { globsOfRule } from './rule-globs.ts';
import type { GlobDialect } from './rule-globs.ts';

/** The patterns of a topic's strong rules, each once; what they cannot say of the topic's rules is added to the problems. */
export const globsOfTopic = (topic: BookTopic, dialect: GlobDialect, problems: ExportProblems): ReadonlySet<string> => {
  const written = new Set<string>();
  for (const rule of topic.strong) {
    const { globs, losses, changes } = globsOfRule(rule, dialect);
    for (const glob of globs) written.add(glob);
    for (const code of [...losses, ...changes]) problems.add(topic.id, code, [rule]);
  }
  if (topic.weak.length > 0) problems.add(topic.id, 'weak-rules-lost', topic.weak);
  if (topic.except.length > 0) problems.add(topic.id, 'exceptions-lost', topic.except);
  return written;
};
