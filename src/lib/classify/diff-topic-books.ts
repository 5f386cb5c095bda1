import type { BookTopic, Strength, TopicBook, TopicRule } from './topic-book.ts';

export type RuleOfTopic = { topicId: string; strength: Strength; rule: TopicRule };

/** What one book has that another has not. */
export type BookDifference = {
  rulesAdded: RuleOfTopic[];
  rulesRemoved: RuleOfTopic[];
  topicsAdded: string[];
  topicsRemoved: string[];
  /** Topics of both whose label, description, colour, parent, crosswalk or marks differ. */
  topicsChanged: string[];
  /** Whether the topics that both have stand in another order. */
  isReordered: boolean;
};

export const strengths = ['strong', 'weak', 'except'] as const;

/** The same for rules that mean the same; a note is no part of the meaning, but of the book. */
export const ruleKey = ({ match, near, notNear, within, at, note }: TopicRule): string =>
  JSON.stringify([match, near, notNear, near.length + notNear.length > 0 ? within : 0, at, note]);

/** Those rules of the first that the others have not, each as often as it is there more. */
export const rulesWithout = (rules: readonly TopicRule[], others: readonly TopicRule[]): TopicRule[] => {
  const counts = new Map<string, number>();
  for (const rule of others) counts.set(ruleKey(rule), (counts.get(ruleKey(rule)) ?? 0) + 1);
  return rules.filter((rule) => {
    const left = counts.get(ruleKey(rule)) ?? 0;
    counts.set(ruleKey(rule), left - 1);
    return left <= 0;
  });
};

const rulesBeyond = (book: TopicBook, other: TopicBook): RuleOfTopic[] =>
  book.topics.flatMap((topic) => {
    const same = other.topics.find(({ id }) => id === topic.id);
    if (same === topic) return [];
    return strengths.flatMap((strength) => {
      if (same?.[strength] === topic[strength]) return [];
      return rulesWithout(topic[strength], same?.[strength] ?? []).map((rule) => ({ topicId: topic.id, strength, rule }));
    });
  });

/** All of a topic but its rules: the same for topics that say the same of themselves. */
export const describeTopic = ({ label, description, colour, parent, crosswalk, core, procedural }: BookTopic): string =>
  JSON.stringify([
    label.nb,
    label.nn,
    label.en,
    description.nb,
    description.nn,
    description.en,
    colour,
    parent,
    crosswalk,
    core,
    procedural
  ]);

export const diffTopicBooks = (before: TopicBook, after: TopicBook): BookDifference => {
  const idsBefore = before.topics.map(({ id }) => id);
  const idsAfter = after.topics.map(({ id }) => id);
  const shared = idsAfter.filter((id) => idsBefore.includes(id));
  return {
    rulesAdded: rulesBeyond(after, before),
    rulesRemoved: rulesBeyond(before, after),
    topicsAdded: idsAfter.filter((id) => !idsBefore.includes(id)),
    topicsRemoved: idsBefore.filter((id) => !idsAfter.includes(id)),
    topicsChanged: shared.filter((id) => {
      const [one, other] = [before, after].map((book) => book.topics.find((topic) => topic.id === id));
      return one !== other && one !== undefined && other !== undefined && describeTopic(one) !== describeTopic(other);
    }),
    isReordered: shared.join() !== idsBefore.filter((id) => idsAfter.includes(id)).join()
  };
};

export const isEmptyDifference = ({
  rulesAdded,
  rulesRemoved,
  topicsAdded,
  topicsRemoved,
  topicsChanged,
  isReordered
}: BookDifference): boolean =>
  !isReordered && [rulesAdded, rulesRemoved, topicsAdded, topicsRemoved, topicsChanged].every((list) => list.length === 0);
