declare module 'natural/lib/natural/stemmers/porter_stemmer_no.js' {
  const PorterStemmerNo: { stem(word: string): string };
  export default PorterStemmerNo;
}
declare module 'natural/lib/natural/util/stopwords_no.js' {
  const stopwords: { words: string[] };
  export default stopwords;
}
declare module 'natural/lib/natural/tfidf/tfidf.js' {
  type Frequencies = Readonly<Record<string, number>>;
  export default class TfIdf {
    static tf(term: string, document: Frequencies): number;
    readonly documents: readonly Frequencies[];
    /** Terms as given, or a text that is split into words (English ones). */
    addDocument(document: string | readonly string[]): void;
    idf(term: string): number;
  }
}
