import { paragraph, type Block, type ListPlace } from './block.ts';
import { readParagraphFormat, type ParagraphFormat } from './docx-format.ts';
import { readInline, type Inline, type MarkNote } from './docx-inline.ts';
import type { ListOfId } from './docx-numbering.ts';
import type { DocxStyles } from './docx-styles.ts';
import { ListCounter } from './list-counter.ts';
import { ListDepth } from './list-depth.ts';
import { attributeOf, childElements, childNamed, type XmlElement } from './read-xml.ts';

/** Space of 4 points between two paragraphs is seen as a gap. */
const GAP = 80;
/** A bold paragraph of at most so many characters is seen as a heading. */
const MAX_BOLD_HEADING = 120;
const BODY_TEXT = 9;

/** Reads the paragraphs and tables of one story (the body, a note, a header) in document order. */
export class DocxBlockReader {
  readonly #styles: DocxStyles;
  readonly #listOf: ListOfId;
  readonly #mark: MarkNote;
  readonly #counter = new ListCounter();
  readonly #depth = new ListDepth();
  /** Text of a paragraph whose end was deleted: the next one goes on with it. */
  #carried = '';
  #above: { styleId: string | null; format: ParagraphFormat; bold: boolean; isList: boolean } | null = null;
  /** Parts of other documents that stand in this one as they are. */
  embedded = 0;

  constructor(styles: DocxStyles, listOf: ListOfId, mark: MarkNote) {
    this.#styles = styles;
    this.#listOf = listOf;
    this.#mark = mark;
  }

  /** All blocks of a story; text whose paragraph has no end comes out too. */
  read(story: XmlElement): Block[] {
    const blocks = this.#readBlocks(story);
    if (this.#carried.trim() !== '') blocks.push(paragraph(this.#carried));
    this.#carried = '';
    return blocks;
  }

  #readBlocks(parent: XmlElement): Block[] {
    return childElements(parent).flatMap((child) => this.#readBlock(child));
  }

  #readBlock(node: XmlElement): Block[] {
    switch (node.localName) {
      case 'p':
        return this.#readParagraph(node);
      case 'tbl':
        return this.#readTable(node);
      case 'AlternateContent':
        return this.#readBlocks(childNamed(node, 'Choice') ?? childNamed(node, 'Fallback') ?? node);
      case 'sdt':
      case 'sdtContent':
      case 'ins':
      case 'moveTo':
      case 'customXml':
      case 'smartTag':
        return this.#readBlocks(node);
      case 'altChunk':
        this.embedded++;
        return [];
      default:
        return [];
    }
  }

  #readTable(table: XmlElement): Block[] {
    const rows = descend(table, 'tr').filter((row) => !childNamed(childNamed(row, 'trPr'), 'del'));
    const blocks = rows.map((row): Block => {
      const cells = descend(row, 'tc').filter((cell) => !childNamed(childNamed(cell, 'tcPr'), 'cellDel'));
      return { kind: 'row', cells: cells.map((cell) => this.#readCell(cell)) };
    });
    this.#above = null;
    return blocks;
  }

  #readCell(cell: XmlElement): Block[] {
    this.#above = null;
    return this.read(cell);
  }

  #readParagraph(node: XmlElement): Block[] {
    const properties = childNamed(node, 'pPr');
    const styleId = attributeOf(childNamed(properties, 'pStyle'), 'val');
    const format = { ...this.#styles.formatOf(styleId), ...readParagraphFormat(properties) };
    const inline = readInline(node, format.bold ?? false, this.#mark);
    const text = this.#carried + inline.text;
    this.#carried = '';
    const isEndDeleted = childNamed(childNamed(properties, 'rPr'), 'del') !== null;
    const own = isEndDeleted ? [] : [this.#placed(text, inline, styleId, format)];
    const boxes = inline.boxes.flatMap((box) => this.read(box));
    if (isEndDeleted) this.#carried = text;
    return [...own, ...boxes];
  }

  #placed(text: string, inline: Inline, styleId: string | null, format: ParagraphFormat): Block {
    if (text.trim() === '') {
      this.#above = null;
      return paragraph('');
    }
    const outline = format.outline ?? BODY_TEXT;
    const headingLevel = outline < BODY_TEXT ? Math.min(6, outline + 1) : null;
    const { marker, list } = this.#listed(styleId, format, headingLevel !== null);
    const bold = inline.bold && text.length <= MAX_BOLD_HEADING;
    const apart = this.#isApart(styleId, format, bold, list !== null);
    this.#above = { styleId, format, bold, isList: list !== null };
    const words = list === null && marker !== null ? `${marker} ${text.trimStart()}` : text;
    return paragraph(words, { headingLevel, list, apart });
  }

  /** The marker and the nesting; a numbered heading keeps its number and is no list. */
  #listed(styleId: string | null, format: ParagraphFormat, isHeading: boolean): { marker: string | null; list: ListPlace | null } {
    const none = { marker: null, list: null };
    const { listId } = format;
    const list = listId === undefined || listId === '0' ? null : this.#listOf(listId);
    if (!list || listId === undefined) return none;
    const ofStyle = [...list.levels].find(([, level]) => level.styleId !== null && level.styleId === styleId)?.[0];
    const level = format.listLevel ?? ofStyle ?? 0;
    const marker = this.#counter.next(listId, list, level);
    if (isHeading) return { marker: marker === '-' ? null : marker, list: null };
    if (marker === null) return none;
    const indent = format.indent ?? list.levels.get(level)?.indent ?? null;
    const depth = this.#depth.depthOf({ listId, level, indent }, this.#above?.isList ?? false);
    return { marker, list: { level: depth, marker } };
  }

  #isApart(styleId: string | null, format: ParagraphFormat, bold: boolean, isList: boolean): boolean {
    const above = this.#above;
    if (!above) return false;
    if (bold && !above.bold) return true;
    if (isList && above.isList) return false;
    const isOneStyle = styleId === above.styleId;
    const after = above.format.contextual && isOneStyle ? 0 : (above.format.spaceAfter ?? 0);
    const before = format.contextual && isOneStyle ? 0 : (format.spaceBefore ?? 0);
    return Math.max(after, before) >= GAP;
  }
}

/** The elements of that name below `parent`, through what only wraps them (content controls, insertions), not through tables within. */
function descend(parent: XmlElement, localName: string): XmlElement[] {
  return childElements(parent).flatMap((child) => {
    if (child.localName === localName) return [child];
    return /^(?:sdt|sdtContent|ins|moveTo|customXml)$/.test(child.localName ?? '') ? descend(child, localName) : [];
  });
}
