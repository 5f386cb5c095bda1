import { collapse } from './collapse.ts';
import type { Line } from './line.ts';

const PAGE_NUMBER =
  /^.{0,100}\s(?:side|page)\s+\d{1,4}\s*(?:av|\/|of)\s*\d{1,4}$|^(?:[^.!?]{0,60}[\s|–-])?(?:side|page|s\.)\s*:?\s*\d{1,4}(?:\s*(?:av|\/|of)\s*\d{1,4})?(?:\s*[|–-].{0,60})?$|^[-–—]\s*\d{1,4}\s*[-–—]$|^\d{1,3}\s*(?:av|\/)\s*\d{1,3}$/iu;

/** Lines that belong to the page and not to the text: "Side 2 av 5", "- 3 -", and the document's first line where it comes again at the top of a page. */
export function findFurniture(text: string, lines: readonly Line[]): Line[] {
  const numbers = findPageNumbers(text, lines);
  const isFurniture = new Set(numbers.map(({ index }) => index));
  const [first, ...others] = lines.filter((line) => !line.blank && !isFurniture.has(line.index));
  const wordsOf = ({ start, end }: Line) => collapse(text.slice(start, end));
  const isTop = (at: number) => numbersBetween(isFurniture, others[at - 1]?.index ?? 0, others[at]?.index ?? 0);
  const repeated = others.filter((line, at) => first && isTop(at) && line.end - line.start < 240 && wordsOf(line) === wordsOf(first));
  return [...numbers, ...repeated].sort((left, right) => left.index - right.index);
}

function numbersBetween(numbers: ReadonlySet<number>, from: number, to: number): boolean {
  for (let index = from + 1; index < to; index++) if (numbers.has(index)) return true;
  return false;
}

function findPageNumbers(text: string, lines: readonly Line[]): Line[] {
  return lines.filter((line) => {
    if (line.blank || (line.bullet?.kind === 'symbol' && !/\d/.test(line.body[0] ?? '')) || line.end - line.start > 240) return false;
    const words = collapse(text.slice(line.start, line.end));
    if (PAGE_NUMBER.test(words)) return true;
    return /^\d{1,3}$/.test(words) && isAlone(lines, line.index);
  });
}

function isAlone(lines: readonly Line[], index: number): boolean {
  return (lines[index - 1]?.blank ?? true) && (lines[index + 1]?.blank ?? true);
}
