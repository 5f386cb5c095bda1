const LETTERS: Record<string, string> = { æ: 'ae', ø: 'o', å: 'a', ð: 'd', þ: 'th', đ: 'd', ŋ: 'n', ß: 'ss' };

/** Lower-case ASCII letters, digits and single spaces, so that two spellings of a name compare: "Gjøvik-regionen" -> "gjovik regionen". */
export function foldName(name: string): string {
  const lower = name.toLowerCase().replace(/[æøåðþđŋß]/g, (letter) => LETTERS[letter] ?? letter);
  const plain = /[^\0-\x7f]/.test(lower) ? lower.normalize('NFKD').replace(/\p{M}/gu, '') : lower;
  return plain.replace(/[^a-z0-9]+/g, ' ').trim();
}

/** A region id for a heading that the registry does not know: "Fauske kommune" -> "fauske-kommune". */
export function slugName(name: string): string {
  return foldName(name).replaceAll(' ', '-') || 'region';
}
