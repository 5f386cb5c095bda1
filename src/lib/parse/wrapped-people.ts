import type { Line } from './line.ts';
import type { Present } from './read-people.ts';

/** Names that go on over several lines, as one text. */
export type WrappedPeople = {
  text: string;
  /** Index of the last of the lines. */
  last: number;
  /** Puts what was read from the text where it stands in the document. */
  placed: (present: readonly Present[]) => Present[];
};

/** A list is not over after these: "Kari Nes, " / "Per By og" / "Gol v/" / "Kari Nes (Gol". */
const OPEN = /(?:,|;|(?<!\p{L})(?:og|samt|v\/|ved|frå|fra)|\([^()]*)$/iu;
/** "…, Kari Nes" / "(Gol)" and "…), Kari" / "Nes (Gol)": where the others have their unit in brackets, the last has it below. */
const UNIT_BELOW = /\),?[^()]*$/u;
const MAX_LINES = 8;

/** The names behind a heading on its line, with the lines right below that go on with the last of them. isPeople: whether a line could. */
export function joinPeople(
  rest: string,
  restStart: number,
  lines: readonly Line[],
  at: number,
  isPeople: (line: Line) => boolean
): WrappedPeople {
  const parts = [{ from: 0, start: restStart }];
  let text = rest;
  let last = at;
  for (let next = lines[at + 1]; next && last < at + MAX_LINES; next = lines[last + 1]) {
    if (next.blank || next.bullet || next.cells.length > 1 || !isPeople(next) || !goesOn(text, next.body)) break;
    parts.push({ from: text.length + 1, start: next.bodyStart });
    text = `${text} ${next.body}`;
    last = next.index;
  }
  const placeOf = (offset: number) => {
    const part = parts.findLast(({ from }) => from <= offset) ?? { from: 0, start: restStart };
    return part.start + offset - part.from;
  };
  const placed = (present: readonly Present[]) =>
    present.map((one) => ({ ...one, source: { start: placeOf(one.source.start), end: placeOf(one.source.end) } }));
  return { text, last, placed };
}

function goesOn(text: string, below: string): boolean {
  if (/:/.test(below.slice(0, 40)) && !OPEN.test(text)) return false;
  return (
    OPEN.test(text) ||
    (/^[^()]*\)/u.test(below) && !/^\(/.test(below)) ||
    (UNIT_BELOW.test(text) && !/\)\.?$/.test(text) && /^[^.:]*\(/u.test(below))
  );
}
