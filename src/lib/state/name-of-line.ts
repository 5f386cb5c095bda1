import { readableText } from '#lib/model/readable-text.ts';
import type { Corrected } from './corrections.ts';

/** Longer words are no name. */
const MAX_LENGTH = 60;
const MAX_WORDS = 7;
/** What stands between a region and what it tells on one line. */
const SEPARATOR = /\s*(?::(?=\s|$)|:(?=\p{L})|\s[–—-]\s|\t|\|)/u;

/**
 * What a line, by its index, would be called as the heading of a region: the region that was read from it, or its words before a colon, a dash
 * or the next cell. Empty where that is too long for a name.
 */
export function nameOfLine({ document, minutes }: Corrected, index: number): string {
  const { start, end } = document.lines[index] ?? { start: 0, end: 0 };
  const written = readableText(document.text.slice(start, end)).text.trim();
  const regionId = minutes.lines[index]?.regionId;
  const read = [...minutes.updates, ...minutes.silent].find((one) => one.regionId === regionId && written.includes(one.region))?.region;
  if (read !== undefined) return read;
  const words = written.replace(/^[\s#*_|•▪·–—-]+/u, '').replace(/\*\*|__/g, '');
  const name = (words.split(SEPARATOR)[0] ?? '').trim();
  return name.length > MAX_LENGTH || name.split(/\s+/).length > MAX_WORDS ? '' : name;
}
