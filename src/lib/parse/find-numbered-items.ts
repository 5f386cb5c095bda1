import { foldName } from './fold-name.ts';
import { isAgendaLabel } from './labels.ts';
import type { Line } from './line.ts';
import { readBareTitle, readItemTitle, type ItemTitle, type NumberStyle } from './read-item-title.ts';
import { valueOfNumber } from './roman-numeral.ts';
import { isRoundName } from './round-names.ts';

/** One case with its title's line, and the lines that listed it before (in a list of cases at the top). */
export type NumberedItem = ItemTitle & { listedAt: number[] };

/** What the agenda needs to know of the lines: which are still free, and which are a region's heading. */
export type LineFacts = { isFree: (index: number) => boolean; isRegionHeading: (line: Line) => boolean };

const STRONG_STYLES: readonly NumberStyle[] = ['case', 'slash', 'heading'];

/** The document's numbered cases, in order, in the one style of numbering that the document uses for them. */
export function findNumberedItems(lines: readonly Line[], facts: LineFacts): NumberedItem[] {
  const titles = lines.filter((line) => facts.isFree(line.index)).flatMap((line) => readItemTitle(line) ?? []);
  const byStyle = groupByStyle(titles);
  const strong = STRONG_STYLES.find((style) => (byStyle.get(style)?.length ?? 0) >= 2);
  if (strong) return withoutRepeats(byStyle.get(strong) ?? []);
  const chains = (['dot', 'bracket', 'roman'] as const)
    .map((style) => findChain(byStyle.get(style) ?? [], lines, facts))
    .filter((chain) => chain.length >= 2)
    .sort((left, right) => (left[0]?.line.index ?? 0) - (right[0]?.line.index ?? 0));
  if (chains[0]) return chains[0];
  const bare = findBareItems(lines, facts);
  if (bare.length > 0) return bare;
  const lone = STRONG_STYLES.map((style) => byStyle.get(style)?.[0]).find((title) => title !== undefined);
  if (lone) return [{ ...lone, listedAt: [] }];
  const ones = [...(byStyle.get('dot') ?? []), ...(byStyle.get('bracket') ?? [])];
  const only =
    ones.length === 1 || ones.some(({ title }) => isRoundName(title)) ? ones.find((title) => isLoneItem(title, lines, facts)) : undefined;
  return only ? [{ ...only, listedAt: [] }] : [];
}

/** Cases behind numbers without dots: those that a list at the top has too, word for word; else a run of titles apart from the text, with the round. */
function findBareItems(lines: readonly Line[], facts: LineFacts): NumberedItem[] {
  const titles = lines.filter((line) => facts.isFree(line.index)).flatMap((line) => readBareTitle(line) ?? []);
  const first = titles.findIndex(({ number }, at) => number === '1' && at > 0);
  const [listed, told] = [titles.slice(0, Math.max(0, first)), first === -1 ? [] : titles.slice(first)];
  const items = told.flatMap((title): NumberedItem[] => {
    const twins = listed.filter((one) => one.number === title.number && isSameTitle(one.title, title.title));
    return twins.length > 0 ? [{ ...title, listedAt: twins.map(({ line }) => line.index) }] : [];
  });
  return items.length > 1 && items.length === listed.length ? items : findBareRun(titles, lines, facts);
}

const LEAST_BARE = 3;

/** "1 Godkjenning", "2 Runde rundt bordet", "3 Eventuelt": each with air above it, counted from one; none where no round is among them. */
function findBareRun(titles: readonly ItemTitle[], lines: readonly Line[], facts: LineFacts): NumberedItem[] {
  const run: NumberedItem[] = [];
  for (const title of titles) {
    const isNext = valueOfNumber(title.number) === run.length + 1 && startsBlock(lines, title.line.index) && !isSentence(title);
    if (isNext && !facts.isRegionHeading(title.line)) run.push({ ...title, listedAt: [] });
  }
  return run.length >= LEAST_BARE && run.some(({ title }) => isRoundName(title)) ? run : [];
}

/** The one case of minutes that number it: the round, or a short title apart from the text around it, with text below. */
function isLoneItem({ line, number, title }: ItemTitle, lines: readonly Line[], facts: LineFacts): boolean {
  const above = lineAbove(lines, line.index);
  if (number !== '1' || facts.isRegionHeading(line) || (above && facts.isRegionHeading(above))) return false;
  if (isRoundName(title)) return true;
  const isTitle = /^\p{Lu}.*[^.!?;:,]$/u.test(title) && title.split(' ').length < 10;
  const isTold = lines.slice(line.index + 1, line.index + 5).some(({ blank }) => !blank);
  return isTitle && isTold && startsBlock(lines, line.index) && !/:$/.test(above?.label ?? '');
}

function groupByStyle(titles: readonly ItemTitle[]): Map<NumberStyle, ItemTitle[]> {
  const groups = new Map<NumberStyle, ItemTitle[]>();
  for (const title of titles) {
    const group = groups.get(title.style);
    if (group) group.push(title);
    else groups.set(title.style, [title]);
  }
  return groups;
}

/** A case that is listed at the top and told further down counts once, where it is told. */
function withoutRepeats(titles: readonly ItemTitle[]): NumberedItem[] {
  const items: NumberedItem[] = [];
  const places = new Map<string, number>();
  for (const title of titles) {
    const place = places.get(title.number);
    const earlier = place === undefined ? undefined : items[place];
    if (place === undefined || !earlier) {
      places.set(title.number, items.length);
      items.push({ ...title, listedAt: [] });
    } else if (isSameTitle(earlier.title, title.title)) {
      earlier.listedAt.push(earlier.line.index);
      if (title.title.length >= earlier.title.length) earlier.title = title.title;
      earlier.line = title.line;
    }
  }
  return items.sort((left, right) => left.line.index - right.line.index);
}

export function isSameTitle(left: string, right: string): boolean {
  const [shorter, longer] = [foldName(left), foldName(right)].sort((a, b) => a.length - b.length);
  if (shorter === undefined || longer === undefined) return false;
  return shorter === longer || (shorter.length >= 8 && longer.startsWith(shorter)) || shorter === '';
}

/** listed: the cases as a list at the top has them, where their titles come again; restarts: how often they did. */
type Chain = { listed: NumberedItem[]; items: NumberedItem[]; restarts: number; list: { number: number; line: Line } | null };

/** Minutes list their cases once or twice before they tell them; what repeats "1." more often is no agenda. */
const MAX_RESTARTS = 4;

/**
 * The cases among all lines that begin "1.", "2.": a chain that counts up by one. A numbered list inside a case or under a region's
 * heading starts again at 1 and is left alone; a list of cases at the top whose titles come again is joined with them.
 */
function findChain(titles: readonly ItemTitle[], lines: readonly Line[], facts: LineFacts): NumberedItem[] {
  const chain: Chain = { listed: [], items: [], restarts: 0, list: null };
  let lists = 0;
  for (const title of titles) {
    const number = valueOfNumber(title.number);
    if (continuesList(chain, title, number, lines)) chain.list = { number, line: title.line };
    else if (isNextItem(chain, title, number, lines, facts)) {
      chain.items.push({ ...title, listedAt: [] });
      chain.list = null;
    } else if (number === 1 && isRepeatOf(chain, title)) restart(chain, title);
    else if (number === 1) {
      chain.list = { number, line: title.line };
      lists++;
    }
  }
  return isListUnderHeadings([...chain.listed, ...chain.items], lists, lines) ? [] : joinRepeats(chain);
}

function isNextItem({ items }: Chain, title: ItemTitle, number: number, lines: readonly Line[], facts: LineFacts): boolean {
  const last = items.at(-1);
  const above = lineAbove(lines, title.line.index);
  if (facts.isRegionHeading(title.line) && items.length > 0) return false;
  const isUnderRegion = above && above.headingLevel !== 1 && facts.isFree(above.index) && facts.isRegionHeading(above);
  if (number === 1 && isUnderRegion) return false;
  if (!last && isBelowText(title.line, lines)) return false;
  if (!last) return number === 1 || (number < 60 && startsBlock(lines, title.line.index));
  if (title.line.indent > last.line.indent + 3) return false;
  const step = number - valueOfNumber(last.number);
  if (step === 1) return !isSentence(title) || startsBlock(lines, title.line.index);
  return step > 1 && step <= 3 && startsBlock(lines, title.line.index) && !isSentence(title);
}

/** A list that hangs below a line of text is that line's. */
function isBelowText(line: Line, lines: readonly Line[]): boolean {
  const above = lines[line.index - 1];
  return above !== undefined && !above.blank && !above.bullet && above.indent < line.indent && !isAgendaLabel(above.label);
}

function isSentence(title: ItemTitle): boolean {
  return title.title.length > 160 || (/[.!]$/.test(title.title) && title.title.split(' ').length > 8);
}

function continuesList({ items, list }: Chain, title: ItemTitle, number: number, lines: readonly Line[]): boolean {
  if (!list || number !== list.number + 1) return false;
  const isNext = number === valueOfNumber(items.at(-1)?.number ?? '0') + 1;
  return !isNext || !hasBlankBetween(lines, list.line.index, title.line.index);
}

function isRepeatOf({ listed, items, restarts }: Chain, title: ItemTitle): boolean {
  if (restarts >= MAX_RESTARTS || title.title.length <= 3) return false;
  // "1. Referat: godkjent" has its decision behind the title.
  const [beforeColon = ''] = title.title.split(':');
  return [listed[0], items[0]].some(
    (first) =>
      first?.number === '1' && (isSameTitle(first.title, title.title) || (beforeColon !== '' && isSameTitle(first.title, beforeColon)))
  );
}

/** The cases so far were the list at the top: they are kept only as the places where the cases were listed. */
function restart(chain: Chain, title: ItemTitle): void {
  chain.listed = [...chain.listed, ...chain.items];
  chain.items = [{ ...title, listedAt: [] }];
  chain.restarts++;
  chain.list = null;
}

function joinRepeats({ listed, items }: Chain): NumberedItem[] {
  const places = new Map<string, number[]>();
  for (const { number, line } of listed) places.set(number, [...(places.get(number) ?? []), line.index]);
  const told = new Set(items.map(({ number }) => number));
  return [
    ...listed.filter(({ number }) => !told.has(number)),
    ...items.map((item) => ({ ...item, listedAt: places.get(item.number) ?? [] }))
  ];
}

/** "Hallingdal" / "1. …" / "2. …" / "Valdres" / "1. …": every list starts again, so none of them is the agenda. */
function isListUnderHeadings(items: readonly NumberedItem[], lists: number, lines: readonly Line[]): boolean {
  const [first, second] = items;
  if (!first || !second || lists < 1 || items.length > lists + 4) return false;
  const above = lineAbove(lines, first.line.index);
  const isUnderHeading = above !== undefined && !above.bullet && above.label.length < 60 && !/[.:]$/.test(above.label);
  return isUnderHeading && items.every((item, at) => at === 0 || item.line.index - (items[at - 1]?.line.index ?? 0) <= 2) && lists >= 2;
}

export function lineAbove(lines: readonly Line[], index: number): Line | undefined {
  for (let at = index - 1; at >= 0 && at > index - 6; at--) if (!lines[at]?.blank) return lines[at];
  return undefined;
}

function startsBlock(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  return (lines[index - 1]?.blank ?? true) || (line !== undefined && (line.headingLevel !== null || line.bold));
}

function hasBlankBetween(lines: readonly Line[], from: number, to: number): boolean {
  return lines.slice(from, Math.min(to, from + 200)).some((line) => line.blank);
}
