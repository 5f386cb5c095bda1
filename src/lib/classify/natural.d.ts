declare module 'natural/lib/natural/stemmers/porter_stemmer_no.js' {
  const PorterStemmerNo: { stem(word: string): string };
  export default PorterStemmerNo;
}
