import { attributeOf, findElements, textBelow, type HtmlElement, type HtmlParent } from './html-tree.ts';

const NEVER = new Set(
  'script style template noscript head title nav select input textarea datalist dialog iframe object embed svg canvas audio video map'.split(
    ' '
  )
);
const AROUND = new Set(['header', 'footer', 'aside', 'form', 'search']);
const AROUND_ROLES = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'complementary',
  'search',
  'menu',
  'menubar',
  'dialog',
  'alertdialog'
]);

/** An article is the page's content where it holds at least this share of the page's text. */
const MAIN_SHARE = 0.5;

export type PageContent = { root: HtmlParent; isLeftOut: (element: HtmlElement) => boolean };

/** The part of a page that is its content (main, else article, else body without what surrounds it), and what in it is not to be read. */
export function findContent(document: HtmlParent): PageContent {
  const inBody = (element: HtmlElement) => isNeverRead(element) || isAround(element);
  const [main] = findElements(document, (element) => isMain(element) && !isNeverRead(element)).filter((element) =>
    hasText(element, isNeverRead)
  );
  if (main) return { root: main, isLeftOut: isNeverRead };
  const body = findElements(document, ({ tagName }) => tagName === 'body')[0] ?? document;
  const whole = lengthOf(body, inBody);
  const article = findElements(body, (element) => element.tagName === 'article' && !isNeverRead(element)).find(
    (element) => lengthOf(element, isNeverRead) > MAIN_SHARE * whole
  );
  if (article) return { root: article, isLeftOut: isNeverRead };
  return { root: body, isLeftOut: whole > 0 ? inBody : isNeverRead };
}

function isMain(element: HtmlElement): boolean {
  return element.tagName === 'main' || attributeOf(element, 'role') === 'main';
}

function isNeverRead(element: HtmlElement): boolean {
  // The heading of a part that folds is often a button.
  if (element.tagName === 'button') return !isInHeading(element);
  if (NEVER.has(element.tagName) || attributeOf(element, 'role') === 'navigation') return true;
  const hidden = attributeOf(element, 'hidden');
  if ((hidden !== null && hidden !== 'until-found') || attributeOf(element, 'aria-hidden') === 'true') return true;
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i.test(attributeOf(element, 'style') ?? '');
}

function isAround(element: HtmlElement): boolean {
  if (element.tagName === 'form') return !isWholePage(element);
  return AROUND.has(element.tagName) || AROUND_ROLES.has(attributeOf(element, 'role') ?? '');
}

/** Some servers put one form around every page. */
function isWholePage(form: HtmlElement): boolean {
  return findElements(form, ({ tagName }) => /^(?:h[1-6]|p|li|tr)$/.test(tagName)).length > 2;
}

function isInHeading(element: HtmlElement): boolean {
  const parents = [element.parentNode, element.parentNode && 'parentNode' in element.parentNode ? element.parentNode.parentNode : null];
  return parents.some((parent) => parent !== null && /^(?:h[1-6]|summary|dt)$/.test(parent.nodeName));
}

function hasText(root: HtmlParent, isLeftOut: (element: HtmlElement) => boolean): boolean {
  return lengthOf(root, isLeftOut) > 0;
}

function lengthOf(root: HtmlParent, isLeftOut: (element: HtmlElement) => boolean): number {
  return textBelow(root, isLeftOut).replace(/\s+/g, ' ').trim().length;
}
