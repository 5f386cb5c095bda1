import { classifyUpdate } from '#lib/classify/classify-update.ts';
import type { CompiledTopicBook } from '#lib/classify/compile-topic-book.ts';
import type { Minutes } from '#lib/model/minutes.ts';
import type { TopicHit } from '#lib/model/topic.ts';

/** The topics of every update of the minutes, one list for each update in its order: TaggedMinutes.hits. */
export function tagMinutes({ updates }: Pick<Minutes, 'updates'>, rules: CompiledTopicBook): TopicHit[][] {
  return updates.map((update) => classifyUpdate(update, rules));
}
