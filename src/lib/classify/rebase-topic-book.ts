import { describeTopic, diffTopicBooks, isEmptyDifference, rulesWithout, strengths } from './diff-topic-books.ts';
import type { BookTopic, TopicBook } from './topic-book.ts';

const find = (book: TopicBook, id: string): BookTopic | undefined => book.topics.find((topic) => topic.id === id);

/** One topic with what both have changed of it; where both have changed what it says of itself, `mine` counts. `base` has no rules where it was not there. */
const mergeTopic = (base: BookTopic | undefined, mine: BookTopic, theirs: BookTopic): BookTopic => {
  const isMine = !base || describeTopic(mine) !== describeTopic(base);
  const merged = { ...(isMine ? mine : theirs) };
  for (const strength of strengths) {
    const before = base?.[strength] ?? [];
    const taken = rulesWithout(before, mine[strength]);
    const added = rulesWithout(mine[strength], before);
    const ofTheirs = rulesWithout(theirs[strength], taken);
    merged[strength] = [...ofTheirs, ...rulesWithout(added, rulesWithout(theirs[strength], before))];
  }
  return merged;
};

const isChanged = (base: TopicBook, mine: TopicBook, id: string): boolean => {
  const only = (book: TopicBook): TopicBook => ({ ...book, topics: book.topics.filter((topic) => topic.id === id) });
  return !isEmptyDifference(diffTopicBooks(only(base), only(mine)));
};

/**
 * What `mine` has changed of `base`, done to `theirs`, which has been made of `base` meanwhile. Nothing that either added is lost; what either took
 * out is out, but for a topic that the other worked on.
 */
export const rebaseTopicBook = (base: TopicBook, mine: TopicBook, theirs: TopicBook): TopicBook => {
  const kept = theirs.topics.flatMap((topic) => {
    const [before, own] = [find(base, topic.id), find(mine, topic.id)];
    if (own) return [mergeTopic(before, own, topic)];
    return before && !isChanged(base, theirs, topic.id) ? [] : [topic];
  });
  const more = mine.topics.filter(({ id }) => !find(theirs, id) && (!find(base, id) || isChanged(base, mine, id)));
  const topics = [...kept, ...more];
  const { isReordered, topicsAdded } = diffTopicBooks(base, mine);
  if (isReordered || topicsAdded.length > 0) {
    const place = (id: string): number => (find(mine, id) ? mine.topics.findIndex((topic) => topic.id === id) : mine.topics.length);
    topics.sort((one, other) => place(one.id) - place(other.id));
  }
  const ids = new Set(topics.map(({ id }) => id));
  return {
    version: theirs.version,
    topics: topics.map((topic) => (topic.parent === null || ids.has(topic.parent) ? topic : { ...topic, parent: null }))
  };
};
