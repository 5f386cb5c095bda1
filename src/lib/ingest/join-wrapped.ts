/** Words of a document and how it breaks them, for telling a hyphen that only ended a line from one that belongs to its word. */
export type HyphenEvidence = { words: ReadonlySet<string>; hyphenates: boolean };

const BROKEN = /(\p{L}[\p{L}\p{M}-]*)-$/u;
const FIRST_WORD = /^\p{Ll}[\p{L}\p{M}]*/u;
/** After these words' hyphen a part of the compound is left out: "nærings- og reiseliv". */
const SHARED_PART = /^(?:og|eller|samt|men|til|heller|enn|kontra|versus)$/u;
/** What no compound ends with after a hyphen of its own, for it is an ending and no word: "Nasjo-nal", "Kommu-nane". */
const ENDING =
  /^(?:nal[et]?|s?jon(?:en|ar|er|al[et]?)?|n?[iy]ng(?:en|a|ar|er)?|ling(?:en|a|ar|er)?|[bdfgklmnprstv]?(?:en|er|ar|et|ene|ane|e|a)|h?eit(?:en|a|er)?|het(?:en|a|er)?|lig[et]?|leg[et]?|isk[et]?|ment(?:et|er|a)?)$/u;
/** A document with this many words broken at line ends, one in so many lines, was hyphenated by its program. */
const MIN_BROKEN = 3;
const MAX_LINES_A_BREAK = 30;

/** `lines` are the document's lines as they stand. */
export function hyphenEvidence(lines: readonly string[]): HyphenEvidence {
  const words = new Set<string>();
  let broken = 0;
  for (const line of lines) {
    const found = line.toLowerCase().match(/\p{L}[\p{L}\p{M}]*(?:-[\p{L}\p{M}]+)*/gu) ?? [];
    for (const word of found) words.add(word);
    if (/\p{Ll}-$/u.test(line)) broken++;
  }
  return { words, hyphenates: broken >= MIN_BROKEN && broken * MAX_LINES_A_BREAK >= lines.length };
}

/** Two lines of one paragraph as one. The hyphen between them goes only where it surely comes from the line's end; only then is evidence asked. */
export function joinWrapped(above: string, below: string, evidence: () => HyphenEvidence): string {
  if (above === '' || below === '') return above + below;
  if (above.endsWith('\u00AD')) return above.slice(0, -1) + below;
  const head = BROKEN.exec(above)?.[1];
  if (head === undefined) return /\p{L}[-/]$/u.test(above) && /^\p{L}/u.test(below) ? above + below : `${above} ${below}`;
  const tail = FIRST_WORD.exec(below)?.[0];
  if (tail === undefined) return above + below;
  if (SHARED_PART.test(tail)) return `${above} ${below}`;
  return isLineEndHyphen(head, tail, evidence()) ? above.slice(0, -1) + below : above + below;
}

function isLineEndHyphen(head: string, tail: string, { words, hyphenates }: HyphenEvidence): boolean {
  const joined = (head + tail).toLowerCase();
  const twin = `${head}-${tail}`.toLowerCase();
  if (words.has(joined)) return true;
  if (words.has(twin) || /\p{Lu}\p{Lu}|\p{L}-/u.test(head) || head.length < 2) return false;
  return hyphenates || /^\p{Ll}{3}/u.test(head) || (/^\p{Lu}\p{Ll}{2}/u.test(head) && ENDING.test(tail));
}
