import type { RuleOfTopic } from '#lib/classify/diff-topic-books.ts';
import { explainRule, type RuleExplanation } from '#lib/classify/explain-rule.ts';
import type { NearMiss } from '#lib/classify/find-near-misses.ts';
import type { WordCounts } from '#lib/classify/count-words.ts';
import type { RulePreview } from '#lib/classify/preview-rule.ts';
import { ruleMistakeIn, type RuleMistake } from '#lib/classify/rule-syntax.ts';
import type { TopicBook, TopicRule } from '#lib/classify/topic-book.ts';
import type { TopicHit } from '#lib/model/topic.ts';
import { readBookFile, writeBookFile, type BookFileFormat, type ImportedBook, type WrittenBookFile } from './exchange-topic-book.ts';
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

function countRuleHits(hits: readonly (readonly TopicHit[])[]): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const { id, evidence } of hits.flat()) {
    const ofTopic = counts.get(id) ?? new Map<string, number>();
    counts.set(id, ofTopic);
    for (const rule of new Set(evidence.map((piece) => piece.rule))) ofTopic.set(rule, (ofTopic.get(rule) ?? 0) + 1);
  }
  return counts;
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

  /** Ids of the topics of each update by the draft, and by topic and rule how many updates the rule tags. */
  draftTags(): { topicsOf: string[][]; ruleHits: Map<string, Map<string, number>> } {
    return { topicsOf: opened().hits.map((hits) => hits.map(({ id }) => id)), ruleHits: countRuleHits(opened().hits) };
  },

  writeBook(book: TopicBook, format: BookFileFormat): WrittenBookFile {
    return writeBookFile(book, format);
  },

  readBook(into: TopicBook, name: string, text: string, mode: 'add' | 'replace-topic-rules'): ImportedBook {
    return readBookFile(into, name, text, mode);
  },

  readRule(rule: TopicRule): RuleReading {
    const mistake = [rule.match, ...rule.near, ...rule.notNear].map(ruleMistakeIn).find((one) => one !== null);
    return !mistake ? { mistake: null, explanation: explainRule(rule) } : { mistake, explanation: null };
  }
};
