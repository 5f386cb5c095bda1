import { readDecisionLabel } from './find-decision.ts';
import { foldName } from './fold-name.ts';
import { findNumberedItems, isSameTitle, lineAbove, type LineFacts, type NumberedItem } from './find-numbered-items.ts';
import { factLabelOf, isAgendaLabel, isClosingLine } from './labels.ts';
import type { Line } from './line.ts';
import { findDates } from './read-date.ts';
import { cleanTitle, readItemTitle } from './read-item-title.ts';
import { isRoundName } from './round-names.ts';

/** A case with the lines that are its own: from its title's line up to, not including, `end`. */
export type AgendaEntry = {
  number: string | null;
  title: string;
  titleLines: number[];
  /** Lines at the top of the minutes that list this case. */
  listedAt: number[];
  start: number;
  end: number;
};

const OPENING = /^(?:godkjenning|godkjenne|velkommen|åpning|opning|møteåpning|referat frå|referat fra)(?!\p{L})/iu;
const UNNUMBERED = /^(?:eventuelt|evt\.?|ymse|neste møte|møteplan)(?:\s*[:.])?$/iu;
/** What the whole of the minutes is called. */
const TITLE = /^(?:møte)?(?:referat|protokoll|møtebok|innkalling)|(?:referat|protokoll|møtebok)$/iu;
/** A table at the top that lists the cases ends above this line. */
const LINES_OF_LIST = 200;
const CONTINUED = /(?:[,–-]|\s(?:og|i|for|av|til|på|med|om|ved|frå|fra|samt))$/iu;

/** The cases of the minutes, in order, with or without numbers; none where the minutes have no agenda. */
export function findAgenda(lines: readonly Line[], facts: LineFacts): AgendaEntry[] {
  const numbered = findNumberedItems(lines, facts).map((item) => entryOf(item, lines));
  const listed = findListedTitles(lines, facts, numbered);
  const told = listed.entries.length > 1 ? mergeTold(numbered, listed.entries) : numbered;
  const entries = [...told, ...findUnnumbered(lines, facts, told)].sort((left, right) => left.start - right.start);
  const first = entries[0]?.start ?? 0;
  const rows = lines.slice(0, Math.min(first, LINES_OF_LIST)).filter((line) => line.isRow && facts.isFree(line.index));
  entries.forEach((entry, at) => {
    entry.end = entries[at + 1]?.start ?? lines.length;
    entry.listedAt.push(
      ...listed.lines.filter(({ line, title }) => line.index < first && isSameTitle(title, entry.title)).map(({ line }) => line.index)
    );
    entry.listedAt.push(...rows.filter(({ cells }) => isTitleIn(cells, entry.title)).map(({ index }) => index));
    const header = rows.find(({ index }) => at === 0 && index < (entry.listedAt[0] ?? 0) && index > (entry.listedAt[0] ?? 0) - 3);
    if (header) entry.listedAt.push(header.index);
  });
  return entries;
}

function isTitleIn(cells: Line['cells'], title: string): boolean {
  const words = cells.at(-1)?.text ?? '';
  return words.length > 3 && isSameTitle(words, title);
}

function entryOf(item: NumberedItem, lines: readonly Line[]): AgendaEntry {
  const { line, number, listedAt } = item;
  const titleLines = [line.index];
  let title = item.title;
  for (let at = line.index + 1; at < lines.length && titleLines.length < 4; at++) {
    const next = lines[at];
    if (!next || (next.blank && title !== '')) break;
    if (next.blank) continue;
    const isRepeated =
      at === line.index + 1 &&
      title !== '' &&
      isSameTitle(title, cleanTitle(next.label)) &&
      next.label.length > 3 &&
      !/[.!]$/.test(next.label);
    if (isRepeated) titleLines.push(at);
    if (isRepeated || !continuesTitle(title, line, next) || (title === '' && at > line.index + 2)) break;
    titleLines.push(at);
    title = `${title} ${cleanTitle(next.label)}`.trim();
  }
  return { number, title, titleLines, listedAt: [...listedAt], start: line.index, end: lines.length };
}

/** A title that was too long for its line, or that stands under its number. */
function continuesTitle(title: string, line: Line, next: Line): boolean {
  if (next.bullet || next.label === '' || readItemTitle(next) || next.headingLevel !== null) return false;
  if (title === '') return next.label.length < 160;
  if (CONTINUED.test(title) && next.label.length < 120) return !/:/.test(next.label);
  const isCapitals = (text: string) => text === text.toUpperCase() && /\p{L}{4}/u.test(text);
  if (isCapitals(title) && isCapitals(next.label) && title.length > 40 && next.label.length < 120) return true;
  return (
    title.length > 50 && /^\p{Ll}/u.test(next.label) && !/[.:]$/.test(next.label) && next.label.length < 80 && next.indent > line.indent
  );
}

type Listed = { lines: { line: Line; title: string }[]; entries: AgendaEntry[] };

/** The list of cases at the top ("Saksliste"), and the lines further down that repeat its titles as headings. */
function findListedTitles(lines: readonly Line[], facts: LineFacts, numbered: readonly AgendaEntry[]): Listed {
  const label = lines.find((line) => isAgendaLabel(line.label) && !line.bullet);
  if (!label) return { lines: [], entries: [] };
  const listed: { line: Line; title: string; number: string | null; form: string }[] = [];
  for (const line of lines.slice(label.index + 1, label.index + 120)) {
    if (line.blank) continue;
    const read = readItemTitle(line);
    const title = read?.title ?? cleanTitle(line.cells.at(-1)?.text ?? line.label).replace(/^\d{1,3}\s+(?=\p{Lu})/u, '');
    const form = read?.style ?? line.bullet?.kind ?? 'plain';
    if (!facts.isFree(line.index) || title === '' || title.length > 160 || (listed[0] && listed[0].form !== form)) break;
    if (listed.some((other) => isSameTitle(other.title, title))) break;
    listed.push({ line, title, number: read?.number ?? null, form });
  }
  if (listed.length < 2) return { lines: [], entries: [] };
  const lastListed = listed.at(-1)?.line.index ?? 0;
  const titles = new Map(listed.map((one) => [foldName(one.title), one]));
  const isNumberedAlready = new Set(numbered.map((entry) => entry.start));
  const entries: AgendaEntry[] = [];
  for (const line of lines.slice(lastListed + 1)) {
    if (line.bullet?.kind === 'symbol' || !facts.isFree(line.index) || isNumberedAlready.has(line.index)) continue;
    const one = titles.get(foldName(cleanTitle(line.label)));
    if (one && one.title.length > 3)
      entries.push({
        number: one.number,
        title: cleanTitle(line.label),
        titleLines: [line.index],
        listedAt: [],
        start: line.index,
        end: 0
      });
  }
  return { lines: listed, entries };
}

/** Where the list's titles come again as headings, these are the cases, and the numbered lines were only the list. */
function mergeTold(numbered: readonly AgendaEntry[], told: AgendaEntry[]): AgendaEntry[] {
  const first = told[0]?.start ?? 0;
  return [...told, ...numbered.filter((entry) => entry.start > first && !told.some((other) => other.start === entry.start))];
}

function findUnnumbered(lines: readonly Line[], facts: LineFacts, entries: readonly AgendaEntry[]): AgendaEntry[] {
  const taken = new Set(entries.flatMap((entry) => entry.titleLines));
  const level = headingLevelOfCases(lines, entries, facts);
  const decided = entries.length === 0 ? titlesOverDecisions(lines, facts) : new Set<Line>();
  const hasRound = entries.some((entry) => isRoundName(entry.title));
  const found: AgendaEntry[] = [];
  // Above cases with numbers a heading of their level that stands first of all is the title.
  const first = entries.some(({ number }) => number !== null) ? lines.find(({ blank }) => !blank) : undefined;
  const isUnderRegion = ({ index }: Line) => {
    const above = lines[index - 1];
    return above !== undefined && !above.blank && facts.isRegionHeading(above);
  };
  const isCase = (line: Line): boolean => {
    if (taken.has(line.index) || !facts.isFree(line.index) || line.label === '' || isAgendaLabel(line.label) || isClosingLine(line.label))
      return false;
    const isTitle =
      line.index < (entries[0]?.start ?? 0) &&
      (line === first || TITLE.test(line.label) || findDates(line.label).length > 0) &&
      !OPENING.test(line.label);
    if (readDecisionLabel(line) !== null) return false;
    if (line.headingLevel !== null && line.headingLevel === level && !isTitle && !facts.isRegionHeading(line)) return true;
    if (line.bullet || line.headingLevel === 1) return false;
    if (decided.has(line) || (!hasRound && isRoundName(line.label) && standsAlone(lines, line) && !isUnderRegion(line))) return true;
    const isAfter = line.index > (entries.at(-1)?.start ?? found[0]?.start ?? lines.length);
    return isAfter && UNNUMBERED.test(line.label) && standsAlone(lines, line) && !entries.some((entry) => UNNUMBERED.test(entry.title));
  };
  for (const line of lines) {
    if (!isCase(line)) continue;
    taken.add(line.index);
    found.push({ number: null, title: cleanTitle(line.label), titleLines: [line.index], listedAt: [], start: line.index, end: 0 });
  }
  return found;
}

/** In minutes without numbers: a line apart that stands over a decision, or opens the meeting, is a case's title. */
function titlesOverDecisions(lines: readonly Line[], facts: LineFacts): Set<Line> {
  const titles = new Set<Line>();
  let above: Line | null = null;
  for (const line of lines) {
    if (line.blank) continue;
    if (isTitleApart(line, lines, facts)) above = line;
    if (OPENING.test(line.label) && above === line) titles.add(line);
    if (above && line.index > above.index && line.index < above.index + 60 && readDecisionLabel(line)) titles.add(above);
  }
  return titles;
}

function isTitleApart(line: Line, lines: readonly Line[], facts: LineFacts): boolean {
  if (line.bullet || !facts.isFree(line.index) || line.label.length < 3 || line.label.length > 100) return false;
  if (!(lines[line.index - 1]?.blank ?? false) || !/^\p{Lu}.*[^.!?:;,]$/u.test(line.label) || line.cells.length > 1) return false;
  if (factLabelOf(line.label.split(':')[0] ?? '') !== null) return false;
  return readDecisionLabel(line) === null && !isAgendaLabel(line.label) && !facts.isRegionHeading(line);
}

/** The Markdown level on which the cases stand: that of the numbered ones, else of the round, else the first one used more than once. */
function headingLevelOfCases(lines: readonly Line[], entries: readonly AgendaEntry[], facts: LineFacts): number | null {
  const numbered = entries.map((entry) => lines[entry.start]?.headingLevel).find((level) => typeof level === 'number');
  if (typeof numbered === 'number') return numbered;
  if (entries.length > 1) return null;
  const headings = lines.filter((line) => line.headingLevel !== null && !line.blank && facts.isFree(line.index));
  const round = headings.find((line) => isRoundName(line.label));
  if (round) return round.headingLevel === 1 ? null : round.headingLevel;
  const free = headings.filter((line) => !facts.isRegionHeading(line));
  const levels = free.map((line) => line.headingLevel).filter((level) => level !== null && level > 1);
  return levels.find((level) => levels.filter((other) => other === level).length > 1) ?? null;
}

function standsAlone(lines: readonly Line[], line: Line): boolean {
  if (line.label.split(/\s+/).length > 14) return false;
  if (line.headingLevel !== null || line.bold || /:$/.test(line.label)) return true;
  const above = lineAbove(lines, line.index);
  return above?.index !== line.index - 1 || /[:.]$/.test(above.label);
}
