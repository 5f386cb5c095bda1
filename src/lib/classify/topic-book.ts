import * as v from 'valibot';
import { LineCounter, isMap, isNode, isScalar, parseDocument, visit } from 'yaml';
import type { Document } from 'yaml';
import type { Reading } from '#lib/model/reading.ts';
import type { Topic } from '#lib/model/topic.ts';
import { findRuleMistake } from './rule-syntax.ts';
import { findTooDeep } from './yaml-depth.ts';

/** One rule as written in the book; `match`, `near` and `notNear` are in the language of `parseRule`. */
export type TopicRule = {
  match: string;
  /** Counts only where one of these stands at most `within` words away. Empty: no such demand. */
  near: readonly string[];
  /** Does not count where one of these does. */
  notNear: readonly string[];
  /** In words. */
  within: number;
  /**
   * `head`: counts only among the first words of an update, where its subject stands. `inside`: only where no sentence begins, so that a
   * capital there makes a name of it.
   */
  at: 'anywhere' | 'head' | 'inside';
  /** Why the rule is there, for those who edit the book; null where nothing needs saying. */
  note: string | null;
};

/** Where a topic stands in other schemes: subjects of the Storting, themes of Los, major topics of the Comparative Agendas Project. */
export type Crosswalk = { storting: readonly string[]; los: readonly string[]; cap: readonly number[] };

/** How much a rule says: enough alone, enough together with another, or that what it covers is no evidence. */
export type Strength = 'strong' | 'weak' | 'except';

export type BookTopic = Topic & {
  /** The tone of the theme that it has where a few topics are compared: "tone-1" to "tone-12". */
  colour: string;
  /** Id of the wider topic that it is part of, null for most. */
  parent: string | null;
  crosswalk: Crosswalk;
  /** One of them is enough. */
  strong: readonly TopicRule[];
  /** Two different ones are needed. */
  weak: readonly TopicRule[];
  /** Whatever they cover is no evidence of this topic. */
  except: readonly TopicRule[];
};

export type TopicBook = { version: string; topics: readonly BookTopic[] };

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('is empty'));
const labels = v.strictObject({ nb: text, nn: text, en: text });
const ruleTexts = v.pipe(
  text,
  v.transform((line) => line.split(',').map((rule) => rule.trim())),
  v.rawCheck(({ dataset, addIssue }) => {
    for (const rule of dataset.typed ? dataset.value : []) {
      const mistake = findRuleMistake(rule);
      if (mistake) addIssue({ message: `"${rule}" is no rule: ${mistake}` });
    }
  })
);
const anywhere = { near: [], notNear: [], within: 4, at: 'anywhere' as const, note: null };

/** A rule that counts wherever it stands. */
export const plainRule = (match: string): TopicRule => ({ match, ...anywhere });

const plainRules = v.pipe(
  ruleTexts,
  v.transform((matches) => matches.map(plainRule))
);
const rulesWithContext = v.pipe(
  v.strictObject({
    match: ruleTexts,
    near: v.optional(ruleTexts),
    notNear: v.optional(ruleTexts),
    within: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50))),
    at: v.optional(v.picklist(['head', 'inside'])),
    note: v.optional(text)
  }),
  v.transform(({ match: matches, ...context }): TopicRule[] => matches.map((match) => ({ ...plainRule(match), ...context })))
);
const rules = v.pipe(
  v.optional(v.array(v.lazy((line) => (typeof line === 'object' && line !== null ? rulesWithContext : plainRules))), []),
  v.transform((lines) => lines.flat())
);
const topicId = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/, 'is no id: small letters, digits and hyphens'));
const crosswalk = v.strictObject({
  storting: v.optional(v.array(text), []),
  los: v.optional(v.array(text), []),
  cap: v.optional(v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9999))), [])
});
const topic = v.strictObject({
  id: topicId,
  label: labels,
  description: labels,
  colour: v.optional(v.pipe(v.string(), v.regex(/^tone-(?:[1-9]|1[0-2])$/, 'is no tone: tone-1 to tone-12')), 'tone-1'),
  parent: v.optional(v.nullable(topicId), null),
  crosswalk: v.optional(crosswalk, { storting: [], los: [], cap: [] }),
  core: v.optional(v.boolean(), false),
  procedural: v.optional(v.boolean(), false),
  strong: rules,
  weak: rules,
  except: rules
});
const topicBookSchema = v.strictObject({ version: text, topics: v.pipe(v.array(topic), v.minLength(1, 'holds no topic')) });

/** More levels than any book has; far fewer than end the program. */
const deepest = 60;

type Mistake = { path: readonly PropertyKey[]; message: string };

/** A parent must be another topic of the book, and no topic may be its own ancestor. */
const findLostParents = (topics: readonly { id: string; parent: string | null }[]): Mistake[] =>
  topics.flatMap(({ parent }, index) => {
    if (parent === null) return [];
    const seen = new Set<string>();
    for (let above: string | null = parent; above !== null; above = topics.find(({ id }) => id === above)?.parent ?? null) {
      if (seen.has(above)) return [{ path: ['topics', index, 'parent'], message: `"${parent}" leads back to itself` }];
      seen.add(above);
    }
    return topics.some(({ id }) => id === parent)
      ? []
      : [{ path: ['topics', index, 'parent'], message: `"${parent}" is no topic of the book` }];
  });

const findRepeatedIds = (topics: readonly { id: string }[]): Mistake[] =>
  topics.flatMap(({ id }, index) =>
    topics.findIndex((other) => other.id === id) < index
      ? [{ path: ['topics', index, 'id'], message: `"${id}" is the id of an earlier topic` }]
      : []
  );

const findMistakes = (value: unknown): Mistake[] => {
  const result = v.safeParse(topicBookSchema, value);
  if (result.success) return [...findRepeatedIds(result.output.topics), ...findLostParents(result.output.topics)];
  return result.issues.map((issue) => ({ path: issue.path?.map((item) => item.key as PropertyKey) ?? [], message: issue.message }));
};

const offsetOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);

/** Offset of the innermost part of the document that the path leads to: of a key where one is meant, else of the value. */
const locate = (document: Document, path: readonly PropertyKey[]): number => {
  for (let length = path.length; length > 0; length -= 1) {
    const parent: unknown = document.getIn(path.slice(0, length - 1), true);
    const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === path[length - 1]) : undefined;
    const offset = offsetOf(pair ? pair.key : document.getIn(path.slice(0, length), true));
    if (offset !== undefined) return offset;
  }
  return 0;
};

/** An unquoted `*bane` is YAML's sign for a repeated part, which a topic book has no use for. */
const findAlias = (document: Document): { name: string; start: number } | null => {
  let found: { name: string; start: number } | null = null;
  visit(document, {
    Alias: (_, { source, range }) => {
      found = { name: source, start: range?.[0] ?? 0 };
      return visit.BREAK;
    }
  });
  return found;
};

const unreadable = (message: string, start: number, lines: LineCounter): Reading<TopicBook> => ({
  ok: false,
  problem: { code: 'topic-book-unreadable', message: `line ${lines.linePos(start).line}: ${message}`, start, end: start }
});

/**
 * Reads a topic book (YAML). What is wrong with it comes back as a problem that begins with the line ("line 12: …"); its offsets are
 * into the YAML text. Only the first mistake is told.
 */
export const readTopicBook = (yaml: string): Reading<TopicBook> => {
  const tooDeep = findTooDeep(yaml, deepest);
  if (tooDeep !== null) {
    const message = `line ${tooDeep}: nested too deep for a topic book`;
    return { ok: false, problem: { code: 'topic-book-unreadable', message, start: 0, end: 0, line: tooDeep } };
  }
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const broken = document.errors[0];
  if (broken) return unreadable(broken.message, broken.pos[0], lines);
  const alias = findAlias(document);
  if (alias) return unreadable(`"*${alias.name}" must stand in quotes`, alias.start, lines);
  const value: unknown = document.toJS();
  const mistake = findMistakes(value)[0];
  if (!mistake) return { ok: true, value: v.parse(topicBookSchema, value) };
  const place = mistake.path.length > 0 ? `${mistake.path.join('.')}: ` : '';
  return unreadable(place + mistake.message, locate(document, mistake.path), lines);
};
