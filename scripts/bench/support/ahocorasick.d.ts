declare module 'ahocorasick' {
  /** Of keywords; search gives the index of each match's last letter with the keywords that end there. */
  export default class AhoCorasick {
    constructor(keywords: readonly string[]);
    search(text: string): [number, string[]][];
  }
}
