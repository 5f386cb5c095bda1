import type { Problem } from '#lib/model/problem.ts';
import { plainRule } from '#lib/classify/topic-book.ts';
import type { Strength, TopicRule } from '#lib/classify/topic-book.ts';
import { lineProblem } from './book-import.ts';
import type { BookImport, ImportedTopic } from './book-import.ts';
import { topicIdOf } from './topic-id.ts';

export type DraftTopic = Omit<ImportedTopic, Strength> & Record<Strength, TopicRule[]>;

/** An import in the making: collects topics, rules and problems in the order of the file. */
export class ImportDraft {
  readonly #byPath = new Map<string, DraftTopic>();
  readonly #byId = new Map<string, DraftTopic>();
  readonly #patterns = new Map<DraftTopic, Set<string>>();
  readonly #problems: Problem[] = [];

  /** The topic of that name below the parent, a new one if need be. Where another has its id already, its parent's comes before it. */
  topic(name: string, parent: DraftTopic | null): DraftTopic {
    const slug = topicIdOf(name);
    const path = `${parent?.id ?? ''}/${slug}`;
    const known = this.#byPath.get(path);
    if (known) return known;
    const id = this.#freeId(this.#byId.has(slug) && parent ? `${parent.id}-${slug}` : slug);
    const label = name.trim();
    const topic = { id, ...(label === id ? {} : { label }), ...(parent ? { parent: parent.id } : {}), strong: [], weak: [], except: [] };
    this.#byPath.set(path, topic);
    this.#byId.set(id, topic);
    return topic;
  }

  /** Adds a strong rule without context, unless the topic has it; whether it was added. */
  addPattern(topic: DraftTopic, rule: string): boolean {
    const patterns = this.#patterns.get(topic) ?? new Set();
    this.#patterns.set(topic, patterns);
    if (patterns.has(rule)) return false;
    patterns.add(rule);
    topic.strong.push(plainRule(rule));
    return true;
  }

  tell(code: string, line: number, message: string): void {
    this.#problems.push(lineProblem(code, line, message));
  }

  finish(): BookImport {
    const problems = [...this.#problems].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
    return { topics: [...this.#byId.values()], problems };
  }

  #freeId(wanted: string): string {
    let id = wanted;
    for (let number = 2; this.#byId.has(id); number += 1) id = `${wanted}-${number}`;
    return id;
  }
}
