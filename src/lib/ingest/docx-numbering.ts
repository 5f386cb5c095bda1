import { readParagraphFormat, numberOf, switchOf } from './docx-format.ts';
import { attributeOf, childElements, childNamed, type XmlElement } from './read-xml.ts';

export type ListLevel = {
  /** "decimal", "bullet", "lowerLetter" and so on. */
  format: string;
  /** The marker, "%1" for the number of the first level, "%2" of the second. */
  text: string;
  start: number;
  /** The level, counted from 1, after which this one starts again; 0 for never, null for every one above it. */
  restart: number | null;
  /** Numbers of the levels above are shown in decimals. */
  legal: boolean;
  /** Twentieths of a point. */
  indent: number | null;
  styleId: string | null;
};

export type List = {
  /** Lists of one abstract list count on together. */
  abstractId: string;
  levels: ReadonlyMap<number, ListLevel>;
  /** Levels that this list sets to a number when it is first used. */
  startsAt: ReadonlyMap<number, number>;
};

export type ListOfId = (listId: string) => List | null;

/** The lists of numbering.xml; `listOfStyle` tells the list of a numbering style, which an abstract list may point to. */
export function readNumbering(root: XmlElement | null, listOfStyle: (styleId: string) => string | null): ListOfId {
  const elements = root ? childElements(root) : [];
  const byId = (tag: string, id: string) =>
    new Map(elements.filter(({ localName }) => localName === tag).map((element) => [attributeOf(element, id) ?? '', element]));
  const abstracts = byId('abstractNum', 'abstractNumId');
  const instances = byId('num', 'numId');
  const known = new Map<string, List | null>();
  const listOf = (listId: string): List | null => {
    const read = known.get(listId);
    if (read !== undefined) return read;
    known.set(listId, null);
    const instance = instances.get(listId) ?? null;
    const abstractId = attributeOf(childNamed(instance, 'abstractNumId'), 'val');
    const abstract = abstracts.get(abstractId ?? '');
    if (!instance || abstractId === null || !abstract) return null;
    const link = attributeOf(childNamed(abstract, 'numStyleLink'), 'val');
    const linked = link === null ? null : listOf(listOfStyle(link) ?? '');
    const list = linked ?? { abstractId, levels: readLevels(abstract), startsAt: new Map<number, number>() };
    const own = withOverrides(list, instance);
    known.set(listId, own);
    return own;
  };
  return listOf;
}

function withOverrides(list: List, instance: XmlElement): List {
  const levels = new Map(list.levels);
  const startsAt = new Map<number, number>();
  for (const override of childElements(instance)) {
    const level = numberOf(override, 'ilvl');
    if (override.localName !== 'lvlOverride' || level === null) continue;
    const replaced = childNamed(override, 'lvl');
    if (replaced) levels.set(level, readLevel(replaced));
    const start = numberOf(childNamed(override, 'startOverride'), 'val');
    if (start !== null) startsAt.set(level, start);
  }
  return { abstractId: list.abstractId, levels, startsAt };
}

function readLevels(abstract: XmlElement): Map<number, ListLevel> {
  const levels = childElements(abstract).filter(({ localName }) => localName === 'lvl');
  return new Map(levels.map((element) => [numberOf(element, 'ilvl') ?? 0, readLevel(element)]));
}

function readLevel(element: XmlElement): ListLevel {
  const valueOf = (tag: string) => attributeOf(childNamed(element, tag), 'val');
  return {
    format: valueOf('numFmt') ?? 'decimal',
    text: valueOf('lvlText') ?? '',
    start: numberOf(childNamed(element, 'start'), 'val') ?? 0,
    restart: numberOf(childNamed(element, 'lvlRestart'), 'val'),
    legal: switchOf(element, 'isLgl') ?? false,
    indent: readParagraphFormat(childNamed(element, 'pPr')).indent ?? null,
    styleId: valueOf('pStyle')
  };
}
