import { paragraph, type Block, type ListPlace } from './block.ts';
import type { PageContent } from './html-content.ts';
import { HtmlListMarkers, isWordMarker, wordListPlace } from './html-lists.ts';
import { SpannedColumns } from './spanned-columns.ts';
import { attributeOf, findElements, isElement, isText, textBelow, type HtmlElement, type HtmlNode, type HtmlParent } from './html-tree.ts';

const BLOCKS = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu ol p pre section summary table tr td th ul'.split(
    ' '
  )
);
/** Those with air around them; a div is only a line of its own. */
const APART = new Set('address blockquote dl figure hr ol p pre table ul'.split(' '));
/** Deeper, the text is read as one line: no page that is meant to be read nests so far. */
const MAX_DEPTH = 200;

/** Where a block stands: its list item, if any, and how many list levels are around it. */
type Place = { item: ListPlace | null; lists: number; depth: number; pre: boolean; inWordList: boolean };

/** Turns the content of a page into blocks, a line for each run of inline text. */
export class HtmlBlockReader {
  readonly #isLeftOut: PageContent['isLeftOut'];
  readonly #markers = new HtmlListMarkers();
  #blocks: Block[] = [];
  #line = '';
  #apart = false;

  constructor(isLeftOut: PageContent['isLeftOut']) {
    this.#isLeftOut = isLeftOut;
  }

  read(root: HtmlParent): Block[] {
    return this.#story(root, { item: null, lists: 0, depth: 0, pre: false, inWordList: false });
  }

  /** The blocks of a cell or a page: what is around them stays as it is. */
  #story(root: HtmlParent, place: Place): Block[] {
    const outer = { blocks: this.#blocks, line: this.#line, apart: this.#apart };
    this.#blocks = [];
    this.#line = '';
    this.#apart = false;
    this.#readChildren(root, place);
    this.#endLine(place);
    const read = this.#blocks;
    ({ blocks: this.#blocks, line: this.#line, apart: this.#apart } = outer);
    return read;
  }

  #readChildren(parent: HtmlParent, place: Place): void {
    for (const node of parent.childNodes) this.#readNode(node, place);
  }

  #readNode(node: HtmlNode, place: Place): void {
    if (isText(node)) this.#addText(node.value, place.pre);
    if (!isElement(node) || this.#isLeftOut(node) || (place.inWordList && isWordMarker(node))) return;
    const deeper = { ...place, depth: place.depth + 1 };
    if (place.depth > MAX_DEPTH) this.#addText(` ${textBelow(node, this.#isLeftOut)} `, false);
    else if (node.tagName === 'br') this.#line += '\n';
    else if (BLOCKS.has(node.tagName)) this.#readBlock(node, deeper);
    else this.#readChildren(node, deeper);
  }

  #addText(text: string, pre: boolean): void {
    if (pre) this.#line += text;
    // The no-break space is no white space to a browser.
    else this.#line += text.replace(/\u00AD(?=\s)/g, '').replace(/[ \t\n\f\r]+/g, ' ');
  }

  #readBlock(element: HtmlElement, place: Place): void {
    this.#endLine(place);
    if (APART.has(element.tagName)) this.#apart = true;
    switch (element.tagName) {
      case 'ul':
      case 'ol':
      case 'menu':
        this.#readList(element, place);
        break;
      case 'table':
        this.#readTable(element, place);
        break;
      case 'dl':
        this.#readTerms(element, place);
        break;
      default:
        this.#readPlain(element, place);
    }
    if (APART.has(element.tagName)) this.#apart = true;
  }

  #readPlain(element: HtmlElement, place: Place): void {
    const level = headingLevelOf(element);
    const inWord = level === null ? wordListPlace(element) : null;
    const pre = place.pre || element.tagName === 'pre';
    const item = level === null ? (inWord ?? place.item) : null;
    const inner = { ...place, item, pre, inWordList: inWord !== null };
    if (level !== null) this.#line = takeNumber(place.item);
    this.#readChildren(element, inner);
    this.#endLine(inner, level);
  }

  #readList(list: HtmlElement, place: Place): void {
    const level = place.lists;
    this.#markers.open(list);
    for (const node of list.childNodes) {
      // A list right in a list stands for one below its last item.
      if (!isElement(node) || node.tagName !== 'li') {
        this.#readNode(node, { ...place, lists: level + 1, depth: place.depth + 1 });
        continue;
      }
      if (this.#isLeftOut(node)) continue;
      const item: ListPlace = { level, marker: this.#markers.next(list, node) };
      this.#readChildren(node, { ...place, item, lists: level + 1, depth: place.depth + 1 });
      this.#endLine({ ...place, item });
    }
  }

  #readTable(table: HtmlElement, place: Place): void {
    const isOwn = (tag: string) => (element: HtmlElement) => tag === element.tagName || element.tagName === 'table';
    for (const caption of findElements(table, isOwn('caption'))) if (caption.tagName === 'caption') this.#readPlain(caption, place);
    const columns = new SpannedColumns();
    for (const row of findElements(table, isOwn('tr'))) {
      if (row.tagName !== 'tr' || this.#isLeftOut(row)) continue;
      const cells = row.childNodes.filter(isElement).filter((cell) => /^t[dh]$/.test(cell.tagName) && !this.#isLeftOut(cell));
      const places = columns.place(cells);
      this.#blocks.push({ kind: 'row', cells: places.map((cell) => (cell ? this.#story(cell, { ...place, item: null, lists: 0 }) : [])) });
    }
  }

  /** A term with one short explanation is a row of two cells; else the term stands above. */
  #readTerms(list: HtmlElement, place: Place): void {
    const parts = findElements(list, ({ tagName }) => tagName === 'dt' || tagName === 'dd').filter((part) => !this.#isLeftOut(part));
    for (let at = 0; at < parts.length; at++) {
      const part = parts[at] as HtmlElement;
      const [next, afterNext] = [parts[at + 1], parts[at + 2]];
      const blocks = this.#story(part, place);
      if (part.tagName === 'dt' && next?.tagName === 'dd' && afterNext?.tagName !== 'dd') {
        this.#blocks.push({ kind: 'row', cells: [blocks, this.#story(next, place)] });
        at++;
      } else this.#blocks.push(...blocks);
    }
  }

  #endLine({ item, pre }: Place, headingLevel: number | null = null): void {
    const text = pre ? this.#line.replace(/^\n+|\s+$/g, '') : this.#line.replace(/ *\n */g, '\n').replace(/^[ \n]+|[ \n]+$/g, '');
    this.#line = '';
    if (text.trim() === '') return;
    this.#blocks.push(
      paragraph(text, { headingLevel, list: headingLevel === null && item ? { ...item } : null, apart: this.#apart && !item })
    );
    this.#apart = false;
    // What follows in the same item goes on with it.
    if (item && headingLevel === null) item.marker = null;
  }
}

/** "3. " before a heading that stands in a numbered list, as word processors save theirs; only the first in its item has the number. */
function takeNumber(item: ListPlace | null): string {
  if (!item?.marker || item.marker === '-') return '';
  const { marker } = item;
  item.marker = null;
  return `${marker} `;
}

function headingLevelOf(element: HtmlElement): number | null {
  const tag = /^h([1-6])$/.exec(element.tagName);
  if (tag) return Number(tag[1]);
  if (attributeOf(element, 'role') !== 'heading') return null;
  const level = Number(attributeOf(element, 'aria-level') ?? 2);
  return level >= 1 && level <= 6 ? Math.trunc(level) : 6;
}
