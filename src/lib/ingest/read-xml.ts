import { DOMParser, type Element, type Node } from '@xmldom/xmldom';
import type { Problem } from '#lib/model/problem.ts';
import type { Reading } from '#lib/model/reading.ts';
import { documentTypeProblem } from './document-type-problem.ts';
import { fileProblem } from './file-problem.ts';

export type XmlElement = Element;

/** The tree takes some 43 times the bytes (measured); 16 MB of XML is a document of more than 1,000 pages. */
const MAX_XML_BYTES = 16 * 1024 * 1024;
const MAX_DEPTH = 250;
const ELEMENT_NODE = 1;
const TEXT_NODE = 3;
const CDATA_NODE = 4;

/**
 * The root of an XML part of the file `name`. A document type declaration is refused before parsing ("document-type"): no office program writes
 * one, and entities are how a small file becomes a huge one.
 */
export function readXml(bytes: Uint8Array, part: string, name: string): Reading<XmlElement> {
  if (bytes.length > MAX_XML_BYTES) {
    const message = `${name} has ${Math.ceil(bytes.length / 1024 / 1024)} MB of text and marks in ${part}; at most 16 MB can be read: split it.`;
    return { ok: false, problem: fileProblem('part-too-large', message) };
  }
  const xml = new TextDecoder(encodingOf(bytes)).decode(bytes);
  if (/<!doctype/i.test(xml)) return { ok: false, problem: documentTypeProblem(part, name) };
  let root: XmlElement | null;
  try {
    root = new DOMParser({ onError: () => undefined, locator: false }).parseFromString(xml, 'text/xml').documentElement;
  } catch {
    root = null;
  }
  if (!root) return { ok: false, problem: damaged(part, name, 'is no well-formed XML') };
  if (isTooDeep(root)) return { ok: false, problem: damaged(part, name, `nests more than ${MAX_DEPTH} deep`) };
  return { ok: true, value: root };
}

export function childElements(parent: XmlElement): XmlElement[] {
  const children: XmlElement[] = [];
  for (let node: Node | null = parent.firstChild; node; node = node.nextSibling) if (isElement(node)) children.push(node);
  return children;
}

/** The first child of that local name, whatever its namespace: the strict and the usual variant of OOXML differ there. */
export function childNamed(parent: XmlElement | null, localName: string): XmlElement | null {
  for (let node: Node | null = parent?.firstChild ?? null; node; node = node.nextSibling) {
    if (isElement(node) && node.localName === localName) return node;
  }
  return null;
}

export function attributeOf(element: XmlElement | null, localName: string): string | null {
  if (!element) return null;
  for (let at = 0; at < element.attributes.length; at++) {
    const attribute = element.attributes.item(at);
    if (attribute && (attribute.localName ?? attribute.name) === localName) return attribute.value;
  }
  return null;
}

/** The characters directly in an element, without those of its children. */
export function ownText(element: XmlElement): string {
  let text = '';
  for (let node: Node | null = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === TEXT_NODE || node.nodeType === CDATA_NODE) text += node.nodeValue ?? '';
  }
  return text;
}

function isElement(node: Node): node is XmlElement {
  return node.nodeType === ELEMENT_NODE;
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

function isTooDeep(root: XmlElement): boolean {
  let depth = 0;
  let node: Node | null = root;
  while (node) {
    if (node.firstChild) {
      depth++;
      if (depth > MAX_DEPTH) return true;
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      depth--;
    }
    node = node && node !== root ? node.nextSibling : null;
  }
  return false;
}

function damaged(part: string, name: string, why: string): Problem {
  return fileProblem(
    'file-damaged',
    `${name} is damaged: its part ${part} ${why}. Open it in its own program, save it again and read that.`
  );
}
