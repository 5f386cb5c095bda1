import { collapse } from './collapse.ts';
import { readDecisionLabel } from './find-decision.ts';
import type { Line } from './line.ts';

const PAGE_NUMBER =
  /^.{0,100}\s(?:side|page)\s+\d{1,4}\s*(?:av|\/|of)\s*\d{1,4}$|^(?:[^.!?]{0,60}[\s|–-])?(?:side|page|s\.)\s*:?\s*\d{1,4}(?:\s*(?:av|\/|of)\s*\d{1,4})?(?:\s*[|–-].{0,60})?$|^[-–—]\s*\d{1,4}\s*[-–—]$|^\d{1,3}\s*(?:av|\/)\s*\d{1,3}$|^\[\d{1,3}\]$/iu;

/** Lines on each side of a page's break among which what comes again on other pages is looked for. */
const DEPTH = 4;
/** On at least this share of the pages. */
const SHARE = 0.5;

/**
 * Lines that belong to the page and not to the text: "Side 2 av 5", "- 3 -", and around these and around form feeds what comes again there on
 * other pages, numbers ignored, and nowhere else. The first line of all is the title, though it comes again. Marks the lines that open a page.
 */
export function findFurniture(text: string, lines: readonly Line[]): Line[] {
  const numbers = findPageNumbers(text, lines);
  const isFurniture = new Set(numbers.map(({ index }) => index));
  const words = lines.filter((line) => !line.blank && !isFurniture.has(line.index));
  const breaks = findBreaks(text, lines, words, isFurniture);
  if (breaks.length === 0) return numbers;
  const keys = words.map((line) => keyOf(text, line));
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  // Where the document begins and ends, a page does too.
  const above = findRepeated([...breaks, words.length], keys, counts, (at, depth) => at - depth);
  const below = findRepeated([0, ...breaks], keys, counts, (at, depth) => at + depth - 1).filter((at) => at > 0);
  for (const at of [...above, ...below]) isFurniture.add((words[at] as Line).index);
  for (const at of breaks) {
    const opening = words.slice(at, at + DEPTH + 1).find(({ index }) => !isFurniture.has(index));
    if (opening) opening.opensPage = true;
  }
  return lines.filter(({ index }) => isFurniture.has(index));
}

/** How many lines with words stand above each break between pages, in order. */
function findBreaks(text: string, lines: readonly Line[], words: readonly Line[], numbers: ReadonlySet<number>): number[] {
  const found = new Set<number>();
  let above = 0;
  for (const { index, start } of lines) {
    if (text[start] === '\f' || numbers.has(index)) found.add(above);
    if (words[above]?.index === index) above++;
  }
  return [...found].filter((at) => at > 0 && at < words.length);
}

/** Places of words that stand, in the same order from the break on, at several breaks and nowhere else. placeOf: the depth-th line from a break. */
function findRepeated(
  breaks: readonly number[],
  keys: readonly string[],
  counts: ReadonlyMap<string, number>,
  placeOf: (at: number, depth: number) => number
): number[] {
  const found: number[] = [];
  let open = breaks;
  for (let depth = 1; depth <= DEPTH && open.length > 1; depth++) {
    const here = new Map<string, number>();
    for (const at of open) {
      const key = keys[placeOf(at, depth)] ?? '';
      here.set(key, (here.get(key) ?? 0) + 1);
    }
    open = open.filter((at) => {
      const key = keys[placeOf(at, depth)] ?? '';
      const times = here.get(key) ?? 0;
      return key !== '' && times > 1 && times >= SHARE * breaks.length && times === counts.get(key);
    });
    found.push(...open.map((at) => placeOf(at, depth)));
  }
  return found;
}

/** The words of a line with its numbers ignored; empty where the line cannot be a page's. */
function keyOf(text: string, line: Line): string {
  if (line.bullet?.kind === 'symbol' || line.end - line.start > 240 || readDecisionLabel(line) !== null) return '';
  return collapse(text.slice(line.start, line.end)).replace(/\d+/g, '#');
}

function findPageNumbers(text: string, lines: readonly Line[]): Line[] {
  return lines.filter((line) => {
    if (line.blank || (line.bullet?.kind === 'symbol' && !/\d/.test(line.body[0] ?? '')) || line.end - line.start > 240) return false;
    const words = collapse(text.slice(line.start, line.end));
    if (PAGE_NUMBER.test(words)) return true;
    return /^\d{1,3}$/.test(words) && (isAlone(lines, line.index) || text[lines[line.index + 1]?.start ?? 0] === '\f');
  });
}

function isAlone(lines: readonly Line[], index: number): boolean {
  return (lines[index - 1]?.blank ?? true) && (lines[index + 1]?.blank ?? true);
}
