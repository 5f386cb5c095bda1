import type { RuleOfTopic } from '#lib/classify/diff-topic-books.ts';
import { explainRule, type RuleExplanation } from '#lib/classify/explain-rule.ts';
import type { NearMiss } from '#lib/classify/find-near-misses.ts';
import type { WordCounts } from '#lib/classify/count-words.ts';
import type { RulePreview } from '#lib/classify/preview-rule.ts';
import { ruleMistakeIn, type RuleMistake } from '#lib/classify/rule-syntax.ts';
import type { TopicBook, TopicRule } from '#lib/classify/topic-book.ts';
import { hashTopicBook } from './hash-topic-book.ts';
import { readSiteTopicBook } from './site-topic-book.ts';
import type { TagEffects } from './tag-effects.ts';
import { Workbench, type Retagged, type WorkbenchUpdate } from './workbench.ts';

/** What is wrong with a rule as written, or what it means. */
export type RuleReading = { mistake: RuleMistake; explanation: null } | { mistake: null; explanation: RuleExplanation };

let bench: Workbench | null = null;

function opened(): Workbench {
  if (!bench) throw new Error('the workbench is not open');
  return bench;
}

/** The workbench as a worker offers it: one at a time, kept between the calls. */
export const workbenchDoor = {
  readSiteBook(): TopicBook {
    return readSiteTopicBook();
  },

  hashBook(book: TopicBook): Promise<string> {
    return hashTopicBook(book);
  },

  /** Puts a book to work on updates, in place of what was there. */
  openWorkbench(book: TopicBook, updates: readonly WorkbenchUpdate[]): void {
    bench = new Workbench(book, updates);
  },

  setDraft(book: TopicBook): TagEffects {
    return opened().setDraft(book);
  },

  saveDraft(): Retagged[] {
    return opened().save();
  },

  previewRule(rule: RuleOfTopic, replaces: RuleOfTopic | null): RulePreview | null {
    return opened().preview(rule, replaces);
  },

  nearMisses(update: number): NearMiss[] {
    return opened().nearMisses(update);
  },

  untaggedWords(most: number): WordCounts & { tfIdf: number[] } {
    return opened().untaggedWords(most);
  },

  /** Ids of the topics of each update, by the draft. */
  draftTopics(): string[][] {
    return opened().hits.map((hits) => hits.map(({ id }) => id));
  },

  readRule(rule: TopicRule): RuleReading {
    const mistake = [rule.match, ...rule.near, ...rule.notNear].map(ruleMistakeIn).find((one) => one !== null);
    return !mistake ? { mistake: null, explanation: explainRule(rule) } : { mistake, explanation: null };
  }
};
