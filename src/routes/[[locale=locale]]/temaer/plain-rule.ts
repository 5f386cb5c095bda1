import type { TopicRule } from '#lib/classify/topic-book.ts';

/** A rule that counts wherever it stands. */
export function plainRuleOf(match: string): TopicRule {
  return { match, near: [], notNear: [], within: 4, at: 'anywhere', note: null };
}
