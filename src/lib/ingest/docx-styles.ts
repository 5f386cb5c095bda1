import { attributeOf, childElements, childNamed, type XmlElement } from './read-xml.ts';
import { readParagraphFormat, switchOf, type ParagraphFormat } from './docx-format.ts';

export type DocxStyles = {
  /** What the style of a paragraph, and the styles that it is based on, state; of the default style where it names none. */
  formatOf: (styleId: string | null) => ParagraphFormat;
};

type Style = { format: ParagraphFormat; basedOn: string | null };

const HEADING_NAME = /^(?:heading|overskrift)\s*([1-9])$/i;
/** Above the outermost heading. */
const TITLE = -1;
const MAX_CHAIN = 20;

export function readStyles(root: XmlElement | null): DocxStyles {
  const styles = new Map<string, Style>();
  let defaultId: string | null = null;
  for (const element of root ? childElements(root) : []) {
    const id = attributeOf(element, 'styleId');
    if (element.localName !== 'style' || id === null || attributeOf(element, 'type') !== 'paragraph') continue;
    if (attributeOf(element, 'default') === '1' || attributeOf(element, 'default') === 'true') defaultId = id;
    styles.set(id, { format: formatOfStyle(element, id), basedOn: attributeOf(childNamed(element, 'basedOn'), 'val') });
  }
  const defaults = readParagraphFormat(childNamed(childNamed(childNamed(root, 'docDefaults'), 'pPrDefault'), 'pPr'));
  const known = new Map<string, ParagraphFormat>();
  const formatOf = (styleId: string | null): ParagraphFormat => {
    const id = styleId !== null && styles.has(styleId) ? styleId : (defaultId ?? '');
    const format = known.get(id) ?? resolve(id, styles, defaults);
    known.set(id, format);
    return format;
  };
  return { formatOf };
}

function resolve(id: string, styles: ReadonlyMap<string, Style>, defaults: ParagraphFormat): ParagraphFormat {
  const chain: ParagraphFormat[] = [];
  for (let style = styles.get(id); style && chain.length < MAX_CHAIN; style = styles.get(style.basedOn ?? '')) chain.unshift(style.format);
  return Object.assign({}, defaults, ...chain) as ParagraphFormat;
}

/** Google's and other writers' heading styles state no outline level: their name does. */
function formatOfStyle(element: XmlElement, id: string): ParagraphFormat {
  const format = readParagraphFormat(childNamed(element, 'pPr'));
  const name = attributeOf(childNamed(element, 'name'), 'val') ?? id;
  const heading = HEADING_NAME.exec(name) ?? HEADING_NAME.exec(id);
  if (format.outline === undefined && heading) format.outline = Number(heading[1]) - 1;
  if (format.outline === undefined && /^(?:title|tittel)$/i.test(name)) format.outline = TITLE;
  const bold = switchOf(childNamed(element, 'rPr'), 'b');
  return bold === null ? format : { ...format, bold };
}
