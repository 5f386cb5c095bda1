import { m } from '#lib/paraglide/messages.js';
import type { DraftChange } from '#lib/state/topic-desk.svelte.ts';

/** What a step of the work on the topic book did: "la til kraft* i Kraft og energi". */
export function describeChange(change: DraftChange, nameOf: (topicId: string) => string): string {
  switch (change.kind) {
    case 'rule-added':
      return m.change_rule_added({ rule: change.rule, topic: nameOf(change.topicId) });
    case 'rule-removed':
      return m.change_rule_removed({ rule: change.rule, topic: nameOf(change.topicId) });
    case 'rule-changed':
      return m.change_rule_changed({ rule: change.rule, topic: nameOf(change.topicId) });
    case 'topic-added':
      return m.change_topic_added({ topic: nameOf(change.topicId) });
    case 'topic-removed':
      return m.change_topic_removed({ topic: nameOf(change.topicId) });
    case 'topic-changed':
      return m.change_topic_changed({ topic: nameOf(change.topicId) });
    case 'imported':
      return m.change_imported({ from: change.from });
    case 'restored':
      return m.change_restored({ from: change.from });
  }
}
