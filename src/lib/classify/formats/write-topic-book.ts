import { Document, Scalar, isMap, isSeq, visit } from 'yaml';
import type { BookTopic, Crosswalk, TopicBook, TopicRule } from '#lib/classify/topic-book.ts';
import { plainRule } from '#lib/classify/topic-book.ts';
import { strengths } from './book-import.ts';

const head = `# A topic book of Regionpuls: topics, and the rules that find them in a text.
#
# Each line under strong, weak or except holds one rule, or several with commas between them:
#   skole          any inflection of the word         =skolen       only this form
#   skole*         what begins like this              *skole        what ends like this
#   *skole*        what has this in it                Nav, NTP      capitals must be in the text, too
#   skole/skule    one or the other                   ny skole      words in a row
#   rv#            a road or other number after it    mangel ... lærer   up to three words between
# YAML wants quotes around a line that begins with * or holds a # after a space.
#
# A strong rule tags a text alone, weak rules when two different ones meet; what an exception covers tells nothing.
# With match, a rule can depend on its surroundings: near / notNear name words that must / must not stand within so many words (4),
# at: head wants it among the first words, at: inside where no sentence begins. A note tells why it is there.
`;

const widest = 120;
/** Six columns and a dash with its space before a line of rules, and the quotes that it may need. */
const margin = 10;

type Context = Omit<TopicRule, 'match'>;
type WrittenRules = string | { match: string; near?: string; notNear?: string; within?: number; at?: string; note?: string };

const contextOf = ({ near, notNear, within, at, note }: TopicRule): Context => ({ near, notNear, within, at, note });
const plain = contextOf(plainRule(''));
const isSame = (a: Context, b: Context): boolean => JSON.stringify(a) === JSON.stringify(b);

const writeInContext = (matches: string, { near, notNear, within, at, note }: Context): WrittenRules => ({
  match: matches,
  ...(near.length > 0 ? { near: near.join(', ') } : {}),
  ...(notNear.length > 0 ? { notNear: notNear.join(', ') } : {}),
  ...(within === plain.within ? {} : { within }),
  ...(at === plain.at ? {} : { at }),
  ...(note === null ? {} : { note })
});

/** Neighbours with the same context share an entry, those without any only as long as its line is not too wide. */
const packRules = (rules: readonly TopicRule[]): WrittenRules[] => {
  const entries: { matches: string; context: Context }[] = [];
  for (const rule of rules) {
    const context = contextOf(rule);
    const last = entries.at(-1);
    const together = `${last?.matches}, ${rule.match}`;
    if (last && isSame(last.context, context) && (!isSame(context, plain) || together.length + margin <= widest)) last.matches = together;
    else entries.push({ matches: rule.match, context });
  }
  return entries.map(({ matches, context }) => (isSame(context, plain) ? matches : writeInContext(matches, context)));
};

const filled = (crosswalk: Crosswalk): Partial<Crosswalk> =>
  Object.fromEntries(Object.entries(crosswalk).filter(([, list]) => list.length > 0));

const describeTopic = (topic: BookTopic): Record<string, unknown> => ({
  id: topic.id,
  ...(topic.core ? { core: true } : {}),
  ...(topic.procedural ? { procedural: true } : {}),
  label: topic.label,
  colour: topic.colour,
  ...(topic.parent === null ? {} : { parent: topic.parent }),
  ...(Object.keys(filled(topic.crosswalk)).length > 0 ? { crosswalk: filled(topic.crosswalk) } : {}),
  description: topic.description,
  ...Object.fromEntries(
    strengths.filter((strength) => topic[strength].length > 0).map((strength) => [strength, packRules(topic[strength])])
  )
});

/** Labels and crosswalks on a line, a blank line before each topic. */
const layOut = (topics: unknown): void => {
  if (!isSeq(topics)) return;
  topics.items.forEach((topic, index) => {
    if (!isMap(topic)) return;
    topic.spaceBefore = index > 0;
    for (const key of ['label', 'crosswalk']) {
      const value = topic.get(key, true);
      if (isMap(value)) value.flow = true;
    }
  });
};

/**
 * Writes a book in the project's own format (YAML, as data/topics.yaml), with the language of rules explained at its head. `readTopicBook`
 * gives the same book again; comments of a file that the book was read from are not in it.
 */
export const writeTopicBook = (book: TopicBook): string => {
  const value = { version: book.version, topics: book.topics.map(describeTopic) };
  // Two languages may share one text, which is no reason for an alias.
  const document = new Document(value, { aliasDuplicateObjects: false });
  layOut(document.get('topics'));
  visit(document, {
    Scalar: (_, scalar) => {
      if (typeof scalar.value === 'string' && /[\n\r]/.test(scalar.value)) scalar.type = Scalar.QUOTE_DOUBLE;
    }
  });
  return `${head}\n${document.toString({ lineWidth: 0, singleQuote: true, doubleQuotedAsJSON: true }).replace(/^topics:/m, '\ntopics:')}`;
};
