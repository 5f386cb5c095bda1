import { paragraph, type Block } from './block.ts';
import { attributeOf, childElements, type XmlElement } from './read-xml.ts';

type Kind = 'footnote' | 'endnote';

/** The footnotes and endnotes of a document, numbered on from 1 in the order in which the text refers to them. */
export class NoteList {
  readonly #notes: Map<string, XmlElement>;
  readonly #numbers = new Map<string, number>();

  constructor(footnotes: XmlElement | null, endnotes: XmlElement | null) {
    const all = [...(footnotes ? childElements(footnotes) : []), ...(endnotes ? childElements(endnotes) : [])];
    this.#notes = new Map(all.map((note) => [`${note.localName ?? ''}/${attributeOf(note, 'id') ?? ''}`, note]));
  }

  /** "[1]"; empty where there is no such note. */
  mark(kind: Kind, id: string): string {
    const key = `${kind}/${id}`;
    if (!this.#notes.has(key)) return '';
    const number = this.#numbers.get(key) ?? this.#numbers.size + 1;
    this.#numbers.set(key, number);
    return `[${number}]`;
  }

  /** The notes that were referred to, each with its mark before its first line. */
  read(readBlocks: (note: XmlElement) => Block[]): Block[] {
    const blocks: Block[] = [];
    // A note may refer to another, which then is read after it.
    for (const [key, number] of this.#numbers) {
      const note = this.#notes.get(key);
      if (!note) continue;
      const read = readBlocks(note).filter((block) => block.kind === 'row' || block.text.trim() !== '');
      const [first] = read;
      const text = first?.kind === 'paragraph' ? first.text.trim() : '';
      blocks.push(paragraph(`[${number}] ${text}`, { apart: true }), ...(first?.kind === 'paragraph' ? read.slice(1) : read));
    }
    return blocks;
  }
}
