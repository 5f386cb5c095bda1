import type { Problem } from '#lib/model/problem.ts';
import type { Reading } from '#lib/model/reading.ts';
import { fileProblem } from './file-problem.ts';
import { attributeOf, childElements, readXml, type XmlElement } from './read-xml.ts';
import { openZip, type Zip } from './unzip.ts';

/** The XML parts of a Word document that hold its words; null where it has none of the kind. */
export type DocxParts = {
  document: XmlElement;
  styles: XmlElement | null;
  numbering: XmlElement | null;
  footnotes: XmlElement | null;
  endnotes: XmlElement | null;
  headers: XmlElement[];
  footers: XmlElement[];
  /** Parts that could not be read beside the document, which can. */
  problems: Problem[];
};

type Relation = { type: string; path: string };

/** Finds the parts by the document's relationships (ECMA-376 part 2, 9.3), and by their usual names where it has none. */
export function readDocxParts(bytes: Uint8Array, name: string): Reading<DocxParts> {
  const opened = openZip(bytes, name);
  if (!opened.ok) return opened;
  const zip = opened.value;
  const main = relationsOf(zip, '', name).find(({ type }) => type === 'officeDocument')?.path ?? 'word/document.xml';
  const document = readPart(zip, main, name);
  if (!document.ok) return document;
  if (!document.value) return { ok: false, problem: withoutDocument(name) };
  const problems: Problem[] = [];
  const relations = relationsOf(zip, main, name);
  const all = (type: string): XmlElement[] => {
    const told = relations.filter((relation) => relation.type === type).map(({ path }) => path);
    const paths = relations.length > 0 ? told : [`word/${type}.xml`];
    return paths.flatMap((path) => {
      const part = readPart(zip, path, name);
      if (!part.ok) problems.push(part.problem);
      return part.ok && part.value ? [part.value] : [];
    });
  };
  const one = (type: string) => all(type)[0] ?? null;
  const parts = {
    document: document.value,
    styles: one('styles'),
    numbering: one('numbering'),
    footnotes: one('footnotes'),
    endnotes: one('endnotes'),
    headers: all('header'),
    footers: all('footer'),
    problems
  };
  return { ok: true, value: parts };
}

function readPart(zip: Zip, path: string, name: string): Reading<XmlElement | null> {
  const unpacked = zip.unpack(path);
  if (!unpacked.ok) return unpacked;
  return unpacked.value ? readXml(unpacked.value, path, name) : { ok: true, value: null };
}

/** Relationships of a part, of the package itself where `part` is empty; their types by the last word of the address that names them. */
function relationsOf(zip: Zip, part: string, name: string): Relation[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const read = readPart(zip, `${folder}_rels/${part.slice(folder.length)}.rels`, name);
  if (!read.ok || !read.value) return [];
  return childElements(read.value).flatMap((element) => {
    const target = attributeOf(element, 'Target');
    if (target === null || attributeOf(element, 'TargetMode') === 'External') return [];
    const type = (attributeOf(element, 'Type') ?? '').split('/').at(-1) ?? '';
    return [{ type, path: target.startsWith('/') ? target.slice(1) : resolvePath(folder + target) }];
  });
}

function resolvePath(path: string): string {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function withoutDocument(name: string): Problem {
  const message = `${name} is damaged: it has no part with the document's text. Open it in Word, save it again as .docx and read that.`;
  return fileProblem('file-damaged', message);
}
