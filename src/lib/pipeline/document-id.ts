/** Letters of the Nordic alphabets that lose their base letter when accents are stripped. */
const spelledOut: Record<string, string> = { æ: 'ae', ø: 'o', å: 'a', ä: 'a', ö: 'o', ð: 'd', þ: 'th', ß: 'ss' };

/** The id that links name a document by: its file's name without folder and ending, in small ASCII letters, digits and hyphens. */
export function documentId(name: string): string {
  const base = name.replace(/^.*[/\\]/, '').replace(/(?<=.)\.[^.]{1,8}$/, '');
  const slug = base
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æøåäöðþß]/g, (letter) => spelledOut[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return slug === '' ? 'document' : slug;
}

/** The id itself, or the first of "id-2", "id-3", … that is not taken. */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let ordinal = 2; taken.has(free); ordinal++) free = `${id}-${ordinal}`;
  return free;
}
