import type { Evidence, TopicHit } from '#lib/model/topic.ts';
import type { CompiledTopicBook } from './compile-topic-book.ts';
import { countContentWords } from './count-content-words.ts';
import type { RuleMatch } from './match-list.ts';
import { weighMatches } from './weigh-matches.ts';
import type { TopicFinding } from './weigh-matches.ts';

/** An update of at most this many content words says too little to stand alone. */
const tooFewWords = 3;
/** A lead-in of at most this many is a heading: all that stands under it is about it. */
const headingWords = 3;
const mostUnderHeading = 12;

type ReadText = { text: string; findings: readonly TopicFinding[] };

const readText = (text: string, rules: CompiledTopicBook): ReadText => ({
  text,
  findings: weighMatches(rules.find(text), rules)
});

const evidenceOf = (text: string, match: RuleMatch, rules: CompiledTopicBook): Evidence => ({
  start: match.start,
  end: match.end,
  text: text.slice(match.start, match.end),
  rule: rules.rules[match.rule]?.text ?? ''
});

/**
 * Whether an update without a topic of its own takes one from the bullet above: where its own words are too few to say what it is about,
 * where a weak rule of that topic stands in them, or where the bullet above is a bare heading.
 */
const inherits = (own: ReadText, above: ReadText, topic: number): boolean => {
  const contentWords = countContentWords(own.text);
  return (
    contentWords <= tooFewWords ||
    own.findings.some((finding) => finding.topic === topic) ||
    (countContentWords(above.text) <= headingWords && contentWords <= mostUnderHeading)
  );
};

const inheritedHits = (own: ReadText, leadIn: readonly string[], rules: CompiledTopicBook): TopicHit[] => {
  for (let index = leadIn.length - 1; index >= 0; index -= 1) {
    const above = readText(leadIn[index] ?? '', rules);
    const named = above.findings.filter((finding) => finding.enough);
    if (named.length === 0) continue;
    return named
      .filter((finding) => inherits(own, above, finding.topic))
      .map(({ topic, matches }) => ({
        id: rules.topicIds[topic] ?? '',
        evidence: matches.map((match) => ({ ...evidenceOf(above.text, match, rules), in: 'leadIn' as const, index }))
      }));
  }
  return [];
};

/**
 * The topics of one update, in the book's order, each with the places that caused it. Offsets are UTF-16, into `text`, or where only the
 * lead-in carries the topic into `leadIn[index]`; `rule` is the rule as the book writes it.
 */
export const classifyUpdate = (update: { text: string; leadIn: readonly string[] }, rules: CompiledTopicBook): TopicHit[] => {
  const own = readText(update.text, rules);
  const hits = own.findings
    .filter((finding) => finding.enough)
    .map(({ topic, matches }) => ({
      id: rules.topicIds[topic] ?? '',
      evidence: matches.map((match) => evidenceOf(update.text, match, rules))
    }));
  return hits.length > 0 ? hits : inheritedHits(own, update.leadIn, rules);
};
