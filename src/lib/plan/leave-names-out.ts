import type { Citation } from './citation.ts';

/** Names of people that must not leave the app, and what stands in their place. */
export type Names = { names: readonly string[]; leftOut: string };

/**
 * The data with every name left out of every text in it: whole ("Kari Nordmann"), shortened ("K. Nordmann"), turned ("Nordmann, Kari"), without its
 * middle, and in the genitive; in `responsible` the last name, or nothing but the first name, too. A last name alone stays in other texts, since
 * many are places or words. Quotes that lose a name say so (`Citation.isWithoutNames`). Ids and hashes stay as they are.
 */
export function leaveNamesOut<T>(data: T, { names, leftOut }: Names): T {
  const parts = names.map((name) => name.trim().split(/\s+/u)).filter(({ length }) => length > 1);
  if (parts.length === 0) return data;
  const whole = new RegExp(`${before}(?:${parts.map(patternOf).join('|')})${after}`, 'giu');
  const last = new RegExp(`${before}(?:${parts.map((part) => escape(part.at(-1) ?? '')).join('|')})${after}`, 'gu');
  const first = new RegExp(
    `(?<=^\\s*|[,;/&]\\s*|\\sog\\s+)(?:${parts.map((part) => escape(part[0] ?? '')).join('|')})(?=\\s*(?:$|[,;/&]|\\sog\\s))`,
    'gu'
  );
  const ofText = (text: string) => text.replace(whole, () => leftOut);
  const ofResponsible = (text: string) =>
    ofText(text)
      .replace(last, () => leftOut)
      .replace(first, () => leftOut);
  return change(data, '', (text, key) => (key === 'responsible' ? ofResponsible(text) : kept.test(key) ? text : ofText(text))) as T;
}

/** The names that stand in a text, for a warning where somebody is about to type one. */
export function namesIn(text: string, names: readonly string[]): string[] {
  return names.filter((name) => leaveNamesOut({ responsible: text }, { names: [name], leftOut: '' }).responsible !== text);
}

const before = '(?<![\\p{L}\\p{N}])';
/** A name may stand in the genitive. */
const after = "(?=(?:['’]?s|['’])?(?![\\p{L}\\p{N}]))";
/** Keys of what is no text. */
const kept = /(?:^id|Ids?|Hash|At|^at|^kind|^status)$/u;

function patternOf(parts: readonly string[]): string {
  const [first = '', ...rest] = parts;
  const last = rest.pop() ?? '';
  const initial = `${escape(first.charAt(0))}\\.`;
  const middle = rest.map((part) => `(?:\\s+(?:${escape(part)}|${escape(part.charAt(0))}\\.))?`).join('');
  const turned = `${escape(last)},\\s*(?:${escape(first)}|${initial})${middle}`;
  return `(?:${escape(first)}|${initial})${middle}\\s*(?<=[\\s.])${escape(last)}|${turned}`;
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

function change(value: unknown, key: string, ofText: (text: string, key: string) => string): unknown {
  if (typeof value === 'string') return ofText(value, key);
  if (Array.isArray(value)) return value.map((one) => change(one, key, ofText));
  if (value === null || typeof value !== 'object') return value;
  const changed = Object.fromEntries(Object.entries(value).map(([name, one]) => [name, change(one, name, ofText)]));
  if (!isCitation(value)) return changed;
  const isSame = value.quote === changed['quote'] && value.leadIn.join('\n') === (changed['leadIn'] as string[]).join('\n');
  return isSame ? changed : { ...changed, isWithoutNames: true };
}

function isCitation(value: object): value is Citation {
  return 'isWithoutNames' in value;
}
