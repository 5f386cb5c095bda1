declare module 'natural/lib/natural/classifiers/bayes_classifier.js' {
  export default class BayesClassifier {
    constructor(stemmer: { stem(word: string): string });
    addDocument(text: string, label: string): void;
    train(): void;
    classify(text: string): string;
  }
}
declare module 'natural/lib/natural/tokenizers/aggressive_tokenizer_no.js' {
  export default class AggressiveTokenizerNo {
    tokenize(text: string): string[];
  }
}
