import type { Problem } from '#lib/model/problem.ts';
import type { Reading } from '#lib/model/reading.ts';
import type { Block } from './block.ts';
import type { DocumentContent } from './document-content.ts';
import { DocxBlockReader } from './docx-blocks.ts';
import { readNumbering } from './docx-numbering.ts';
import { NoteList } from './docx-notes.ts';
import { readDocxParts, type DocxParts } from './docx-parts.ts';
import { readStyles } from './docx-styles.ts';
import { fileProblem } from './file-problem.ts';
import { childNamed, type XmlElement } from './read-xml.ts';
import { writeBlocks } from './write-blocks.ts';

/**
 * The text of a Word document (DOCX, DOCM, DOTX), tracked changes accepted: headings, lists with their levels and numbers, tables, tabs; footnotes
 * as "[1]" with their text at the end. Headers and footers of the pages are set aside, each as a problem "page-furniture". What cannot be read
 * is "file-damaged", "part-too-large" or what openZip says, "unsupported-format" or "empty-file".
 */
export function readDocx(bytes: Uint8Array, name: string): Reading<DocumentContent> {
  const parts = readDocxParts(bytes, name);
  if (!parts.ok) return parts;
  const { document, problems } = parts.value;
  const notes = new NoteList(parts.value.footnotes, parts.value.endnotes);
  const styles = readStyles(parts.value.styles);
  const listOf = readNumbering(parts.value.numbering, (styleId) => styles.formatOf(styleId).listId ?? null);
  const newReader = () => new DocxBlockReader(styles, listOf, (kind, id) => notes.mark(kind, id));
  const reader = newReader();
  const body = reader.read(childNamed(document, 'body') ?? document);
  const written = writeBlocks([...body, ...notes.read((note) => newReader().read(note))]);
  if (written.text.trim() === '') return { ok: false, problem: withoutText(name) };
  const furniture = furnitureOf(parts.value, (part) => newReader().read(part));
  const embedded = reader.embedded > 0 ? [embeddedProblem(reader.embedded)] : [];
  return { ok: true, value: { ...written, encoding: null, problems: [...problems, ...furniture, ...embedded] } };
}

function furnitureOf({ headers, footers }: DocxParts, read: (part: XmlElement) => Block[]): Problem[] {
  const textOf = (part: XmlElement) => writeBlocks(read(part)).text.replace(/\s+/g, ' ').trim();
  const told = (place: string, parts: readonly XmlElement[]) =>
    [...new Set(parts.map(textOf))].filter((text) => text !== '').map((text) => furnitureProblem(place, text));
  return [...told('top', headers), ...told('foot', footers)];
}

function furnitureProblem(place: string, text: string): Problem {
  const problem = fileProblem('page-furniture', `"${text}" stands at the ${place} of the pages and was set aside.`);
  return { ...problem, setAside: { words: [text], pages: [] } };
}

function embeddedProblem(count: number): Problem {
  const what = count === 1 ? 'another document that stands' : `${count} other documents that stand`;
  return fileProblem(
    'embedded-unread',
    `The text of ${what} in this one was not read: open the file in Word, save it again and read that.`
  );
}

function withoutText(name: string): Problem {
  const message = `${name} has no text in it, perhaps only pictures: check that the right file was chosen, or save it with its text recognised.`;
  return fileProblem('empty-file', message);
}
