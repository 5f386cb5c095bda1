import BayesClassifier from 'natural/lib/natural/classifiers/bayes_classifier.js';
import stemmer from 'natural/lib/natural/stemmers/porter_stemmer_no.js';
import Tokenizer from 'natural/lib/natural/tokenizers/aggressive_tokenizer_no.js';
import plainWords from './plain-words.json';

/** Ids of the topics that it finds in a text. */
export type Tagger = (text: string) => readonly string[];

const topics = Object.entries(plainWords);
const tokenizer = new Tokenizer();

/** A topic wherever one of its ten plainest words stands in the letters of the text, even inside another word. */
export const tagBySubstrings: Tagger = (text) => {
  const lower = text.toLowerCase();
  return topics.flatMap(([id, words]) => (words.some((word) => lower.includes(word)) ? id : []));
};

const stemsOf = (text: string): ReadonlySet<string> => new Set(tokenizer.tokenize(text.toLowerCase()).map((token) => stemmer.stem(token)));

const plainStems = topics.map(([id, words]) => ({ id, stems: words.map((word) => stemmer.stem(word)) }));

/** A topic wherever a word of the text has the stem of one of its ten plainest words, by natural's Norwegian stemmer. */
export const tagByStems: Tagger = (text) => {
  const found = stemsOf(text);
  return plainStems.flatMap(({ id, stems }) => (stems.some((stem) => found.has(stem)) ? id : []));
};

/**
 * natural's naive Bayes classifier over natural's Norwegian stems: the one label that it finds most likely.
 * @param examples to learn from
 */
export const trainBayes = (examples: readonly { text: string; label: string }[]): ((text: string) => string) => {
  const classifier = new BayesClassifier(stemmer);
  for (const { text, label } of examples) classifier.addDocument(text, label);
  classifier.train();
  return (text) => classifier.classify(text);
};
