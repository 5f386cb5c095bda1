import stemmer from 'natural/lib/natural/stemmers/porter_stemmer_no.js';
import { CompiledTopicBook } from '#lib/classify/compile-topic-book.ts';
import { inflect } from '#lib/classify/inflect.ts';
import { plainRule } from '#lib/classify/topic-book.ts';
import { table } from './markdown.ts';
import type { Part } from './part.ts';
import wordPairs from './word-pairs.json';

/** Whether a rule of the first word finds the second. */
type Joiner = (word: string) => (other: string) => boolean;
type Pair = { word: string; other: string };

const joinByRule: Joiner = (word) => {
  const book = CompiledTopicBook.compile(['topic'], [{ topic: 0, strength: 'strong', rule: plainRule(word) }]);
  return (other) => book.find(other).length > 0;
};

const joiners: readonly { name: string; join: Joiner }[] = [
  { name: "natural's stemmer", join: (word) => (other) => stemmer.stem(word) === stemmer.stem(other) },
  { name: 'our own inflection', join: (word) => (other) => inflect(word).has(other) },
  { name: 'a rule: both, with guards', join: joinByRule }
];

const pairsOf = (keep: (entry: (typeof wordPairs)[number]) => readonly string[]): Pair[] =>
  wordPairs.flatMap((entry) => keep(entry).map((other) => ({ word: entry.word, other })));

const joined = (pairs: readonly Pair[], join: Joiner): Pair[] => {
  const finders = new Map([...new Set(pairs.map(({ word }) => word))].map((word) => [word, join(word)]));
  return pairs.filter(({ word, other }) => finders.get(word)?.(other));
};

/** Every so manieth of them, so that they do not all begin with the same letter. */
const examples = (pairs: readonly Pair[], most = 8): string => {
  const step = Math.max(1, Math.ceil(pairs.length / most));
  const chosen = pairs.filter((_, index) => index % step === 0);
  return chosen.length === 0 ? 'none' : chosen.map(({ word, other }) => `${word} – ${other}`).join(', ');
};

export const morphologyPart: Part = {
  name: 'morphology',
  title: 'Inflection: our own beside that of natural',

  measure() {
    const nouns = pairsOf(({ kind, forms }) => (kind === 'verb' ? [] : forms));
    const verbs = pairsOf(({ kind, forms }) => (kind === 'verb' ? forms : []));
    const others = pairsOf((entry) => entry.others);
    const results = joiners.map(({ name, join }) => {
      const right = joined(nouns, join);
      return { name, right, split: nouns.filter((pair) => !right.includes(pair)), verbs: joined(verbs, join), wrong: joined(others, join) };
    });
    const percent = (part: readonly Pair[], whole: readonly Pair[]) =>
      `${part.length} (${Math.round((100 * part.length) / whole.length)} %)`;
    return [
      `A rule names a word and means it in all its inflections. Here: ${wordPairs.length} words drawn by a seed from those that stand alone in a rule, each with every word of the texts at hand (the first minutes, the three sets, the parliamentary questions) that begins like it and is at most five letters longer. They were read one by one and the inflected forms marked: ${nouns.length} of nouns and adjectives, ${verbs.length} of verbs; ${others.length} are other words, some of them near in meaning (jobb, jobbet). Spellings of the same word in the other written language (anbud, anbod) and forms that may be of either word were left out. The marked list is \`scripts/quality/word-pairs.json\`.`,
      '',
      ...table(
        [
          'joined by',
          `forms of nouns and adjectives, of ${nouns.length}`,
          `forms of verbs, of ${verbs.length}`,
          `other words, wrongly, of ${others.length}`
        ],
        results.map(({ name, right, verbs: ofVerbs, wrong }) => [name, percent(right, nouns), percent(ofVerbs, verbs), wrong.length])
      ),
      '',
      ...results.flatMap(({ name, split, wrong }) => [`- ${name} splits ${examples(split)}; joins wrongly ${examples(wrong)}.`]),
      '',
      `Which serves where: a word in a rule is written out in all its forms by our own inflection (\`src/lib/classify/inflect.ts\`), which knows nouns and adjectives of both written languages. natural's stemmer serves beside it: the stems of those forms find what was not written out, behind guards (\`stem-word.ts\`) that trust no stem of a short or a derived word, nor one of which too little is left. Alone it serves only the baselines of this page.`
    ];
  }
};
