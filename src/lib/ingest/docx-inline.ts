import { switchOf } from './docx-format.ts';
import { attributeOf, childElements, childNamed, ownText, type XmlElement } from './read-xml.ts';

/** The characters of a paragraph, and what hangs on it without being part of its line. */
export type Inline = {
  /** "\n" for a line break. */
  text: string;
  /** Contents of the text boxes anchored in it, in order. */
  boxes: XmlElement[];
  /** Some words are bold, and none are not. */
  bold: boolean;
};

/** The mark in the text for a reference to a footnote or an endnote. */
export type MarkNote = (kind: 'footnote' | 'endnote', id: string) => string;

/** Deleted or moved away, codes of fields, and readings beside the characters. */
const DROPPED = new Set([
  'del',
  'moveFrom',
  'delText',
  'instrText',
  'delInstrText',
  'pPr',
  'rPr',
  'sdtPr',
  'tblPr',
  'rt',
  'Fallback',
  'annotation'
]);
const CHARACTERS: Readonly<Record<string, string>> = { tab: '\t', ptab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' };

type State = Inline & { plain: boolean; styleBold: boolean; mark: MarkNote };

/** Reads a paragraph as it stands when all tracked changes are accepted; `styleBold` is what its style states. */
export function readInline(paragraph: XmlElement, styleBold: boolean, mark: MarkNote): Inline {
  const state: State = { text: '', boxes: [], bold: false, plain: false, styleBold, mark };
  for (const child of childElements(paragraph)) readNode(child, state);
  return { text: state.text, boxes: state.boxes, bold: state.bold && !state.plain };
}

function readNode(node: XmlElement, state: State): void {
  const name = node.localName ?? '';
  if (name === 'txbxContent') state.boxes.push(node);
  else if (name === 'r') readRun(node, state);
  else if (name === 'AlternateContent') readAlternate(node, state);
  else if (!DROPPED.has(name)) for (const child of childElements(node)) readNode(child, state);
}

/** The same content in a new and an old form: the new one counts. */
function readAlternate(node: XmlElement, state: State): void {
  const chosen = childNamed(node, 'Choice') ?? childNamed(node, 'Fallback');
  if (chosen) for (const child of childElements(chosen)) readNode(child, state);
}

function readRun(run: XmlElement, state: State): void {
  const properties = childNamed(run, 'rPr');
  if (switchOf(properties, 'vanish')) return;
  const before = state.text.length;
  for (const child of childElements(run)) {
    const name = child.localName ?? '';
    const character = CHARACTERS[name];
    if (name === 't') state.text += ownText(child).replace(/[\r\n]+/g, ' ');
    else if (character !== undefined) state.text += character;
    else if (name === 'sym') state.text += symbolOf(child);
    else if (name === 'footnoteReference' || name === 'endnoteReference') {
      state.text += state.mark(name === 'footnoteReference' ? 'footnote' : 'endnote', attributeOf(child, 'id') ?? '');
    } else readNode(child, state);
  }
  if (state.text.slice(before).trim() === '') return;
  if (switchOf(properties, 'b') ?? state.styleBold) state.bold = true;
  else state.plain = true;
}

function symbolOf(symbol: XmlElement): string {
  const code = Number.parseInt(attributeOf(symbol, 'char') ?? '', 16);
  return Number.isNaN(code) || code > 0xffff ? '' : String.fromCharCode(code);
}
