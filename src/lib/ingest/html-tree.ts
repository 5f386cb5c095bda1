import type { DefaultTreeAdapterTypes } from 'parse5';

export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlParent = DefaultTreeAdapterTypes.ParentNode;

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

export function isText(node: HtmlNode): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === '#text';
}

export function attributeOf(element: HtmlElement, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null;
}

/** The elements below a node that `isWanted` picks, in order, none inside another; by a stack of its own, for a page may nest without end. */
export function findElements(root: HtmlParent, isWanted: (element: HtmlElement) => boolean): HtmlElement[] {
  const found: HtmlElement[] = [];
  const stack: HtmlNode[] = root.childNodes.toReversed();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isElement(node)) continue;
    if (isWanted(node)) found.push(node);
    else for (let at = node.childNodes.length - 1; at >= 0; at--) stack.push(node.childNodes[at] as HtmlNode);
  }
  return found;
}

/** All text below a node that `isSkipped` leaves. */
export function textBelow(root: HtmlParent, isSkipped: (element: HtmlElement) => boolean): string {
  const texts: string[] = [];
  const stack: HtmlNode[] = root.childNodes.toReversed();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (isText(node)) texts.push(node.value);
    if (!isElement(node) || isSkipped(node)) continue;
    for (let at = node.childNodes.length - 1; at >= 0; at--) stack.push(node.childNodes[at] as HtmlNode);
  }
  return texts.join('');
}
