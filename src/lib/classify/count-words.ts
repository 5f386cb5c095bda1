import TfIdf from 'natural/lib/natural/tfidf/tfidf.js';
import stopwords from 'natural/lib/natural/util/stopwords_no.js';
import { contentWords } from './count-content-words.ts';
import { lowerCase } from './lower-case.ts';
import { stemWord } from './stem-word.ts';

/** A word, the forms that natural's stemmer takes for one together, by the texts it stands in. */
export type WordCount = {
  /** The most frequent form, in small letters. */
  word: string;
  forms: string[];
  /** How many texts it stands in, of those that are marked and of the others. */
  marked: number;
  others: number;
};

export type WordCounts = {
  /** Words of marked texts, by how many of them they stand in. */
  words: WordCount[];
  /** Sums of all words' counts, those in `words` and others. */
  marked: number;
  others: number;
};

type Tally = { forms: Map<string, number>; marked: number; others: number };

/** natural's list for bokmål, with what nynorsk and minutes add to it. */
const functionWords = new Set([
  ...stopwords.words,
  ...'blei bli blir blitt vart verte desse dette deira deires hennar hans to tre des jan feb'.split(' ')
]);

const keyOf = (word: string): string => stemWord(word) ?? word;

/** Words of one text, each once, in small letters: no function words, numbers or names inside a sentence. */
const wordsOf = (text: string): string[] => [...new Set(contentWords(text).map(lowerCase))].filter((word) => !functionWords.has(word));

/** Which words stand in the marked texts, such as those without a topic, and how often in the others. */
export const countWords = (texts: readonly string[], marks: readonly boolean[]): WordCounts => {
  const tallies = new Map<string, Tally>();
  const sums = { marked: 0, others: 0 };
  texts.forEach((text, index) => {
    const group = marks[index] ? 'marked' : 'others';
    const seen = new Set<string>();
    for (const word of wordsOf(text)) {
      const key = keyOf(word);
      const tally: Tally = tallies.get(key) ?? { forms: new Map(), marked: 0, others: 0 };
      tallies.set(key, tally);
      tally.forms.set(word, (tally.forms.get(word) ?? 0) + 1);
      if (seen.has(key)) continue;
      seen.add(key);
      tally[group] += 1;
      sums[group] += 1;
    }
  });
  const words = [...tallies.values()]
    .filter(({ marked }) => marked > 0)
    .map(({ forms, marked, others }): WordCount => {
      const ordered = [...forms].sort(
        ([a, times], [b, otherTimes]) => otherTimes - times || a.length - b.length || a.localeCompare(b, 'nb')
      );
      return { word: ordered[0]?.[0] ?? '', forms: ordered.map(([form]) => form), marked, others };
    })
    .sort((a, b) => b.marked - a.marked || a.word.localeCompare(b.word, 'nb'));
  return { words, ...sums };
};

/**
 * natural's TF-IDF of words in the marked texts: how often they stand there, times how rare they are among all texts. One number a word, in
 * their order.
 */
export const weighByTfIdf = (words: readonly WordCount[], texts: readonly string[], marks: readonly boolean[]): number[] => {
  const weights = new TfIdf();
  const termOf = (word: string): string => `w ${keyOf(word)}`;
  for (const text of texts) weights.addDocument(wordsOf(text).map(termOf));
  return words.map(({ word }) => {
    const term = termOf(word);
    const idf = weights.idf(term);
    return texts.reduce((sum, _, index) => sum + (marks[index] ? idf * TfIdf.tf(term, weights.documents[index] ?? {}) : 0), 0);
  });
};
