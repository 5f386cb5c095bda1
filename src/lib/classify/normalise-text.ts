export type NormalisedText = {
  /** NFC, without soft hyphens and zero-width characters. */
  text: string;
  /** Where each UTF-16 unit of `text` begins and ends in the original; null where the text is the original. */
  origin: { starts: Uint32Array; ends: Uint32Array } | null;
};

const softHyphen = '\u00AD';
const invisible = /\u00AD|\u200B|\u200C|\u200D|\u2060|\uFEFF/g;
const maybeNotNormal = /\u00AD|[^\u0000-\u024F\u2010-\u2027\u20AC\u2190-\u21FF\u25A0-\u25FF]/;
const character = /\P{M}(?:(?:\u00AD|\u200B|\u200C|\u200D|\u2060|\uFEFF)*\p{M})*|\p{M}+/gu;

/** Brings a text into the form that rules are matched in, with the way back to the original's UTF-16 offsets. */
export const normaliseText = (original: string): NormalisedText => {
  if (!maybeNotNormal.test(original)) return { text: original, origin: null };
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: found, index } of original.matchAll(character)) {
    const end = index + found.length;
    const breaksLine = found === softHyphen && /^\s/.test(original.slice(end, end + 1));
    const composed = breaksLine ? '-' : found.replace(invisible, '').normalize('NFC');
    for (let unit = 0; unit < composed.length; unit += 1) {
      starts.push(index);
      ends.push(end);
    }
    text += composed;
  }
  return { text, origin: { starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) } };
};
