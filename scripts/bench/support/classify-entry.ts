export { classifyUpdate } from '#lib/classify/classify-update.ts';
export { compileRules } from '#lib/classify/compile-rules.ts';
export { compileTopicBook, placeRules } from '#lib/classify/compile-topic-book.ts';
export { RuleFinder } from '#lib/classify/find-rule-matches.ts';
export { TagIndex } from '#lib/classify/tag-index.ts';
export { readTopicBook } from '#lib/classify/topic-book.ts';
export { Workbench } from '#lib/pipeline/workbench.ts';
